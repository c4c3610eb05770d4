package se.medarbetarsamtal.impl.rest.booking;

import java.util.Optional;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.rest.json.Given;

/**
 * A time as a chef types it.
 *
 * @param place null for none
 * @param offset null unless the clock shows this time twice
 * @param room the host's reference; null for none
 * @param message to the employee; null for none
 */
record BookingBody(String date, String time, String zone, int minutes, String place, String offset, String room,
        String message) {

    WantedTime wanted() {
        return new WantedTime(
                Given.date("date", date),
                Given.time("time", time),
                Given.zone("zone", zone),
                Optional.ofNullable(offset).map(given -> Given.offset("offset", given)),
                minutes,
                place == null ? "" : place,
                Optional.ofNullable(room).filter(reference -> !reference.isBlank()),
                new FreeText(message == null ? "" : message));
    }

    @Override
    public String toString() {
        return "BookingBody[…]";
    }
}
