package se.medarbetarsamtal.impl.overview;

import java.util.Optional;
import se.medarbetarsamtal.impl.booking.Booking;

/**
 * The time of one talk with its words, for the chef who sets it.
 *
 * @param booking empty when there is none, or it was cancelled
 * @param place empty when none is set, and while the employee's identity is protected
 */
public record OpenedTime(Optional<Booking> booking, Optional<String> place, TimeWords words) {

    @Override
    public String toString() {
        return "OpenedTime[…]";
    }
}
