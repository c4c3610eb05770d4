package se.medarbetarsamtal.refhost.relation;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.api.spi.relation.Relations;

/** Tells what is plugged in of the mentor links. */
@Component(name = "refhost.relation")
public class HostRelations implements Relations {

    private final MentorLinks links;

    @Activate
    public HostRelations(@Reference MentorLinks links) {
        this.links = links;
    }

    @Override
    public Map<PersonRef, List<MentorLink>> mentorsOf(TenantRef tenant, Collection<PersonRef> mentees) {
        return mentees.isEmpty()
                ? Map.of()
                : links.ofMentees(tenant, mentees).stream().collect(groupingBy(MentorLink::mentee));
    }

    @Override
    public List<MentorLink> menteesOf(TenantRef tenant, PersonRef mentor) {
        return links.ofMentor(tenant, mentor);
    }
}
