package se.medarbetarsamtal.impl.rest.booking;

import java.time.Instant;
import java.util.Optional;
import se.medarbetarsamtal.impl.booking.Booking;

/**
 * The time of a talk.
 *
 * @param hidden whether there is a time that is not shown here; everything else is null then
 * @param place null when none is set, and everywhere but in the opened talk
 */
public record BookingView(
        boolean hidden, Integer revision, Instant start, String zone, Integer minutes, String place, Boolean sent) {

    private static final BookingView HIDDEN = new BookingView(true, null, null, null, null, null, null);

    /** @return what a list shows; null for no time */
    public static BookingView listed(Optional<Booking> booking) {
        return booking.map(BookingView::withoutPlace).orElse(null);
    }

    /** @return what a list shows of somebody whose identity is protected: that there is a time; null for no time */
    public static BookingView hidden(Optional<Booking> booking) {
        return booking.map(time -> HIDDEN).orElse(null);
    }

    /** @return what the opened talk shows; null for no time */
    public static BookingView opened(Optional<Booking> booking, Optional<String> place) {
        return booking.map(time -> of(time, place.orElse(null))).orElse(null);
    }

    static BookingView withoutPlace(Booking booking) {
        return of(booking, null);
    }

    private static BookingView of(Booking booking, String place) {
        return new BookingView(false,
                booking.revision(), booking.start(), booking.zone().getId(), booking.minutes(), place, booking.sent());
    }

    @Override
    public String toString() {
        return "BookingView[…]";
    }
}
