package se.medarbetarsamtal.refhost.contribution;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;
import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.RelationRule;
import se.medarbetarsamtal.api.contribution.SchoolForm;
import se.medarbetarsamtal.api.contribution.SkolbankenContentType;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.text.Wording;

/** The contributions that are there now; each comes and goes with the bundle that brings it. */
@Component(service = Contributions.class)
public class Contributions {

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    private volatile List<SchoolForm> schoolForms;

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    private volatile List<RelationRule> relationRules;

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    private volatile List<SkolbankenContentType> contentTypes;

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    private volatile List<PageContribution> pages;

    public List<SchoolForm> schoolForms() {
        return schoolForms.stream().sorted(comparing(SchoolForm::code)).toList();
    }

    public Optional<SkolbankenContentType> contentType(String schoolForm) {
        return contentTypes.stream().filter(type -> type.schoolForm().equals(schoolForm)).findFirst();
    }

    public List<PageContribution> pages() {
        return pages.stream().sorted(comparing(PageContribution::place).thenComparing(PageContribution::id)).toList();
    }

    public List<PageContribution> at(Place place) {
        return pages().stream().filter(page -> page.place() == place).toList();
    }

    public Optional<PageContribution> at(Place place, String id) {
        return at(place).stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** @return why somebody may not be linked, by the first rule that says no */
    public Map<PersonRef, Wording> refusals(TenantRef tenant, PersonRef mentor, Collection<PersonRef> mentees) {
        Map<PersonRef, Wording> refused = new HashMap<>();
        for (RelationRule rule : relationRules) {
            List<PersonRef> left = mentees.stream().filter(not(refused::containsKey)).toList();
            refused.putAll(rule.refusals(tenant, mentor, left));
        }
        return refused;
    }
}
