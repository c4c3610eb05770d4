package se.medarbetarsamtal.impl.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;

/** The delivered version that a reader names. */
final class WantedVersion {

    private WantedVersion() { }

    /**
     * @return the delivery of that number; empty where none is named
     * @throws se.medarbetarsamtal.impl.NotThere when there is no such version
     */
    static Optional<Delivery> of(DialogueAccess access, Deliveries deliveries, Granted granted, OptionalInt number) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(deliveries.of(granted.dialogue().tenant(), granted.dialogue().id()).stream()
                .filter(one -> one.number() == number.getAsInt())
                .findFirst()
                .orElseThrow(() -> access.noSuchPart(granted, Integer.toString(number.getAsInt()))));
    }

    /** @return as it stands on paper */
    static PlanDocument.Version onPaper(Delivery delivery) {
        return new PlanDocument.Version(delivery.number(), LocalDate.ofInstant(delivery.deliveredAt(), Clock.SWEDEN));
    }
}
