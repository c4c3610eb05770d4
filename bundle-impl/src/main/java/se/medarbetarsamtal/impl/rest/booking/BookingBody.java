package se.medarbetarsamtal.impl.rest.booking;

import java.util.Optional;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.rest.json.Given;

/**
 * A time as a chef types it.
 *
 * @param place null for none
 * @param offset null unless the clock shows this time twice
 */
record BookingBody(String date, String time, String zone, int minutes, String place, String offset) {

    WantedTime wanted() {
        return new WantedTime(
                Given.date("date", date),
                Given.time("time", time),
                Given.zone("zone", zone),
                Optional.ofNullable(offset).map(given -> Given.offset("offset", given)),
                minutes,
                place == null ? "" : place);
    }

    @Override
    public String toString() {
        return "BookingBody[…]";
    }
}
