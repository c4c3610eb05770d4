package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.ProtectedIdentity;

/** Asks the host for the names that one answer shows. */
@Component(service = Names.class)
public class Names {

    private final Host host;

    @Activate
    public Names(@Reference Host host) {
        this.host = host;
    }

    /** The names of one answer. Who is unknown to the host has an empty name; the page says so in words. */
    record Known(Map<PersonRef, PersonCard> cards) {

        String of(PersonRef person) {
            PersonCard card = cards.get(person);
            return card == null ? "" : card.displayName();
        }

        List<Duty> duties(PersonRef person) {
            PersonCard card = cards.get(person);
            return card == null ? List.of() : card.duties();
        }

        List<String> dutyRoles(PersonRef person, LocalDate day) {
            return duties(person).stream().filter(duty -> duty.runsOn(day)).map(Duty::dutyRole).distinct().toList();
        }

        boolean isProtected(PersonRef person) {
            return ProtectedIdentity.is(cards.get(person));
        }

        /** @return who is linked, each once, by the link that runs longest */
        List<NamedManager> managers(List<MentorLink> links, PersonRef responsible) {
            return longest(links).values().stream().map(link -> manager(link, responsible)).toList();
        }

        /** @return by mentor, the link that counts where only one can be shown: the one that runs longest */
        static Map<PersonRef, MentorLink> longest(List<MentorLink> links) {
            Map<PersonRef, MentorLink> longest = new LinkedHashMap<>();
            links.forEach(link -> longest.merge(link.mentor(), link, Known::longer));
            return longest;
        }

        private NamedManager manager(MentorLink link, PersonRef responsible) {
            return new NamedManager(
                    link.mentor(), of(link.mentor()), link.mentor().equals(responsible), link.until(), link.reason());
        }

        private static MentorLink longer(MentorLink one, MentorLink other) {
            return lastDay(other).isAfter(lastDay(one)) ? other : one;
        }

        private static LocalDate lastDay(MentorLink link) {
            return link.until().orElse(LocalDate.MAX);
        }
    }

    Known of(TenantRef tenant, PersonRef first, List<PersonRef> others) {
        Set<PersonRef> wanted = new LinkedHashSet<>(others);
        wanted.add(first);
        return new Known(host.persons().cards(tenant, wanted));
    }
}
