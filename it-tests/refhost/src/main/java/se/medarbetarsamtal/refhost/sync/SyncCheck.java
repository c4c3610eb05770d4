package se.medarbetarsamtal.refhost.sync;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.refhost.person.Leaver;
import se.medarbetarsamtal.refhost.relation.WantedLink;

/** Whether what a file says can be so. */
final class SyncCheck {

    private final Set<PersonRef> known;
    private final Set<PersonRef> gone;

    private SyncCheck(Collection<PersonRef> known, Set<PersonRef> gone) {
        this.known = new HashSet<>(known);
        this.gone = gone;
    }

    /** @throws SyncFault for the first line that cannot be so */
    static void check(SyncList list, Collection<PersonRef> known, LocalDate today) throws SyncFault {
        SyncCheck check = new SyncCheck(known, list.left().stream()
                .filter(leaver -> leaver.lastDay().isBefore(today)).map(Leaver::person).collect(Collectors.toSet()));
        Set<PersonRef> leavers = new HashSet<>();
        for (SyncList.Line<Leaver> line : list.leavers()) {
            check.knows(line.number(), line.said().person());
            once(line.number(), leavers.add(line.said().person()));
        }
        Set<PersonRefs> pairs = new HashSet<>();
        for (SyncList.Line<WantedLink> line : list.links()) {
            check.fits(line.number(), line.said());
            once(line.number(), pairs.add(new PersonRefs(line.said().mentor(), line.said().mentee())));
        }
    }

    private record PersonRefs(PersonRef mentor, PersonRef mentee) { }

    private void fits(int number, WantedLink link) throws SyncFault {
        knows(number, link.mentor());
        knows(number, link.mentee());
        if (link.mentor().equals(link.mentee())) {
            throw new SyncFault(number, "ingen kan kopplas till sig själv.");
        }
        if (gone.contains(link.mentor()) || gone.contains(link.mentee())) {
            throw new SyncFault(number, "den som har slutat kan inte vara kopplad.");
        }
    }

    private void knows(int number, PersonRef person) throws SyncFault {
        if (!known.contains(person)) {
            throw new SyncFault(number, "personen finns inte hos huvudmannen.");
        }
    }

    private static void once(int number, boolean first) throws SyncFault {
        if (!first) {
            throw new SyncFault(number, "det står redan på en tidigare rad.");
        }
    }
}
