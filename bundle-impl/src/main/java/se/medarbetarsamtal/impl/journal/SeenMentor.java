package se.medarbetarsamtal.impl.journal;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;

/**
 * A mentor link as it was last seen: whom it joins and since when, never what anybody is called.
 *
 * @param linkedAt when it was first seen; anew when it came back after {@link #FORGIVEN}
 * @param lostAt when the host was first seen not to name it any more; empty while it is there
 * @param announced whether the employee was told of it
 * @param observedAt as of when this is how it was; an older observation changes nothing. {@link #NEVER} for a link that nobody has
 *     seen: one concluded from a talk that is older than the memory of links
 */
public record SeenMentor(
        PersonRef employee,
        PersonRef mentor,
        Instant linkedAt,
        Optional<Instant> lostAt,
        boolean announced,
        Instant observedAt) {

    /** So long a lost link may come back without a word, and so long what its mentor left behind is kept. */
    public static final Duration FORGIVEN = Duration.ofDays(7);

    /** Before every observation. */
    public static final Instant NEVER = Instant.EPOCH;

    public SeenMentor {
        requireNonNull(employee, "employee");
        requireNonNull(mentor, "mentor");
        requireNonNull(linkedAt, "linkedAt");
        requireNonNull(lostAt, "lostAt");
        requireNonNull(observedAt, "observedAt");
    }

    static SeenMentor first(PersonRef employee, PersonRef mentor, Instant at, boolean announced) {
        return new SeenMentor(employee, mentor, at, Optional.empty(), announced, at);
    }

    boolean isOnlyConcluded() {
        return observedAt.equals(NEVER);
    }

    public boolean isPresent() {
        return lostAt.isEmpty();
    }

    /** @return whether the mentor, present again now, comes back as if never gone */
    boolean isForgivenAt(Instant now) {
        return lostAt.map(lost -> now.isBefore(lost.plus(FORGIVEN))).orElse(true);
    }
}
