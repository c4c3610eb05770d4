package se.medarbetarsamtal.impl.dialogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * That a delivered talk has been carried over to the personnel system.
 *
 * @param delivery which version; empty when nobody noted it, and then nothing newer has been delivered
 */
public record HandOver(LocalDate on, OptionalInt delivery) {

    public HandOver {
        requireNonNull(on, "on");
        requireNonNull(delivery, "delivery");
    }

    /** @return whether the newer version is not there: the talk waits to be carried over again */
    public boolean isBehind(Delivery newest) {
        return delivery.isPresent() && delivery.getAsInt() < newest.number();
    }
}
