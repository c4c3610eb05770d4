package se.medarbetarsamtal.refhost.relation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.text.Wording;
import se.medarbetarsamtal.refhost.contribution.Contributions;

/** Links mentees to a mentor, when every rule that is plugged in lets them through. */
@Component(service = Linking.class)
public class Linking {

    private static final Logger LOG = LoggerFactory.getLogger(Linking.class);
    private static final Wording NOT_CHECKED = new Wording(
            "Kopplingen kunde inte kontrolleras just nu. Försök igen om en stund.",
            "The link could not be checked right now. Try again in a while.");

    /**
     * What came of it.
     *
     * @param linked who is linked now, whether it is new or not
     * @param refused who is not, and why
     */
    public record Outcome(List<PersonRef> linked, Map<PersonRef, Wording> refused) { }

    private final MentorLinks links;
    private final Contributions contributions;

    @Activate
    public Linking(@Reference MentorLinks links, @Reference Contributions contributions) {
        this.links = links;
        this.contributions = contributions;
    }

    public Outcome link(TenantRef tenant, PersonRef mentor, Collection<PersonRef> mentees, Term term) {
        Map<PersonRef, Wording> refused = refusals(tenant, mentor, mentees);
        List<PersonRef> allowed = mentees.stream().distinct().filter(mentee -> !refused.containsKey(mentee)).toList();
        links.add(tenant, mentor, allowed, term);
        return new Outcome(allowed, refused);
    }

    /** A rule that cannot answer has not said yes. */
    private Map<PersonRef, Wording> refusals(TenantRef tenant, PersonRef mentor, Collection<PersonRef> mentees) {
        try {
            return contributions.refusals(tenant, mentor, mentees);
        } catch (RuntimeException silent) {
            LOG.warn("A relation rule did not answer ({}): nobody was linked", silent.getClass().getName());
            Map<PersonRef, Wording> everybody = new HashMap<>();
            mentees.forEach(mentee -> everybody.put(mentee, NOT_CHECKED));
            return everybody;
        }
    }
}
