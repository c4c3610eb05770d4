package se.medarbetarsamtal.impl.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** What one observation of the host's links changes, and who is to hear of it. */
final class Changes {

    /** In one order for all, so that two who store the same wait for each other and lock nobody out. */
    private static final Comparator<SeenMentor> ORDER = Comparator
            .comparing((SeenMentor link) -> link.employee().value())
            .thenComparing(link -> link.mentor().value());

    private final Instant at;
    private final List<SeenMentor> first = new ArrayList<>();
    private final List<SeenMentor> confirmed = new ArrayList<>();
    private final List<SeenMentor> lost = new ArrayList<>();
    private final List<SeenMentor> regained = new ArrayList<>();
    private final List<SeenMentor> renewed = new ArrayList<>();
    private final List<NewMentors.News> news = new ArrayList<>();

    Changes(Instant at) {
        this.at = at;
    }

    void compare(PersonRef employee, Set<PersonRef> named, List<SeenMentor> known) {
        Map<PersonRef, SeenMentor> byMentor =
                known.stream().collect(Collectors.toMap(SeenMentor::mentor, Function.identity()));
        boolean firstEver = known.stream().allMatch(SeenMentor::isOnlyConcluded);
        Set<PersonRef> added = new HashSet<>();
        for (PersonRef mentor : named) {
            if (named(employee, mentor, byMentor.get(mentor), firstEver)) {
                added.add(mentor);
            }
        }
        known.stream()
                .filter(link -> link.isPresent() && !named.contains(link.mentor()) && isOlder(link))
                .forEach(lost::add);
        if (!added.isEmpty()) {
            Set<PersonRef> others = new HashSet<>(named);
            others.removeAll(added);
            news.add(new NewMentors.News(employee, added, others));
        }
    }

    /** @return whether it is news */
    private boolean named(PersonRef employee, PersonRef mentor, SeenMentor known, boolean firstEver) {
        if (known == null) {
            first.add(SeenMentor.first(employee, mentor, at, !firstEver));
            return !firstEver;
        }
        if (known.isOnlyConcluded()) {
            confirmed.add(known);
        }
        if (known.isPresent() || !isOlder(known)) {
            return false;
        }
        boolean forgiven = known.isForgivenAt(at);
        (forgiven ? regained : renewed).add(known);
        return !forgiven;
    }

    private boolean isOlder(SeenMentor known) {
        return !known.observedAt().isAfter(at);
    }

    void store(TenantRef tenant, SeenMentors seen) {
        if (!first.isEmpty()) {
            seen.insert(tenant, sorted(first));
        }
        if (!confirmed.isEmpty()) {
            seen.confirm(tenant, sorted(confirmed), at);
        }
        if (!lost.isEmpty()) {
            seen.lose(tenant, sorted(lost), at);
        }
        if (!regained.isEmpty()) {
            seen.regain(tenant, sorted(regained), at);
        }
        if (!renewed.isEmpty()) {
            seen.renew(tenant, sorted(renewed), at);
        }
    }

    List<NewMentors.News> news() {
        return news;
    }

    private static List<SeenMentor> sorted(List<SeenMentor> links) {
        return links.stream().sorted(ORDER).toList();
    }
}
