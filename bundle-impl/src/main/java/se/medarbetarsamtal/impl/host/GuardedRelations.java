package se.medarbetarsamtal.impl.host;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.api.spi.relation.Relations;
import se.medarbetarsamtal.impl.Clock;

/** Keeps only links of those asked about, and none whose last day has passed. */
final class GuardedRelations implements Relations {

    private final Guard<Relations> guard;
    private final Clock clock;

    GuardedRelations(Guard<Relations> guard, Clock clock) {
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public Map<PersonRef, List<MentorLink>> mentorsOf(TenantRef tenant, Collection<PersonRef> mentees) {
        List<PersonRef> asked = List.copyOf(mentees);
        return guard.ask(host -> {
            Map<PersonRef, List<MentorLink>> answered = host.mentorsOf(tenant, asked);
            Map<PersonRef, List<MentorLink>> kept = new HashMap<>();
            for (PersonRef mentee : asked) {
                List<MentorLink> links = answered.get(mentee);
                if (links != null) {
                    kept.put(mentee, kept(links, link -> link.mentee().equals(mentee)));
                }
            }
            return kept;
        });
    }

    @Override
    public List<MentorLink> menteesOf(TenantRef tenant, PersonRef mentor) {
        return guard.ask(host -> kept(host.menteesOf(tenant, mentor), link -> link.mentor().equals(mentor)));
    }

    private List<MentorLink> kept(List<MentorLink> links, Predicate<MentorLink> asked) {
        LocalDate today = clock.today();
        return links.stream()
                .filter(link -> link != null && asked.test(link))
                .filter(link -> link.until().map(last -> !last.isBefore(today)).orElse(true))
                .toList();
    }
}
