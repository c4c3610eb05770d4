package se.medarbetarsamtal.impl.dialogue;

import java.time.Instant;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;

/**
 * That somebody has shown the own preparation, or the own notes, to the other party.
 *
 * @param kind one of those for which {@link Field.Kind#isReleased()} holds
 * @param owner who has shown it
 * @param openedAt when somebody of the other party first had it before the eyes; empty until then
 */
public record Release(Field.Kind kind, PersonRef owner, Instant releasedAt, Optional<Instant> openedAt) {

    /** Names nobody. */
    @Override
    public String toString() {
        return "Release[" + kind + "]";
    }
}
