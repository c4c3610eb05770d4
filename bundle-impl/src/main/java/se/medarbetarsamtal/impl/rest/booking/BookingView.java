package se.medarbetarsamtal.impl.rest.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.overview.TimeWords;

/**
 * The time of a talk.
 *
 * @param hidden whether there is a time that is not shown here; everything else is null then, but {@code sent} in the chef's list
 * @param place null when none is set, and everywhere but in the opened talk
 * @param sent whether the employee knows of it; null in a masked copy
 * @param slot which offered time it is; null for one that the chef set
 * @param room the host's reference; null for none, and everywhere but in the opened talk
 * @param told whether the employee knows of it, or of one before it that it takes the place of; null everywhere but in the opened talk
 * @param message what the chef wrote about the change; null for nothing, and everywhere but in the opened talk
 * @param asked null unless the employee asks for another time, and everywhere but in the opened talk
 * @param warnings codes of what the chef may want to know; none everywhere but in the opened talk
 */
public record BookingView(
        boolean hidden, Integer revision, Instant start, String zone, Integer minutes, String place, Boolean sent,
        String slot, String room, Boolean told, String message, Asked asked, List<String> warnings) {

    /** @param text empty when no words came with it */
    public record Asked(Instant at, String text) {

        static Asked of(Optional<TimeWords.Asked> asked) {
            return asked.map(one -> new Asked(one.at(), one.text())).orElse(null);
        }

        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    /** What is to be said of the time of an opened talk that has none. */
    public record Unbooked(boolean cancelled, boolean beingChanged, String message, Asked asked) {

        /** @return null when nothing is */
        public static Unbooked of(Optional<Booking> booking, TimeWords words) {
            boolean isSilent = booking.isPresent() || !words.isCancelled() && !words.isBeingChanged() && words.asked().isEmpty();
            return isSilent ? null : new Unbooked(words.isCancelled(), words.isBeingChanged(), words.message().orElse(null), Asked.of(words.asked()));
        }

        @Override
        public String toString() {
            return "Unbooked[…]";
        }
    }

    /** @return what a list shows; null for no time */
    public static BookingView listed(Optional<Booking> booking) {
        return booking.map(BookingView::withoutPlace).orElse(null);
    }

    /** @return what the chef's list shows of a protected identity: that there is a time, and whether it was sent; null for no time */
    public static BookingView hidden(Optional<Booking> booking) {
        return booking.map(time -> untold(time.sent())).orElse(null);
    }

    /** @return what a masked copy shows: that there is a time; null for no time */
    public static BookingView masked(Optional<Booking> booking) {
        return booking.map(time -> untold(null)).orElse(null);
    }

    /** @return what a copy shows; null for no time */
    public static BookingView copied(Optional<Booking> booking, Optional<String> place) {
        return booking.map(time -> of(time, place.orElse(null), null, null, null, null, List.of())).orElse(null);
    }

    /** @return what the opened talk shows; null for no time */
    public static BookingView opened(Optional<Booking> booking, Optional<String> place, TimeWords words) {
        return booking.map(time -> of(time, place.orElse(null), time.room().orElse(null), time.told(), words.message().orElse(null),
                Asked.of(words.asked()), words.warnings())).orElse(null);
    }

    static BookingView withoutPlace(Booking booking) {
        return of(booking, null, null, null, null, null, List.of());
    }

    private static BookingView untold(Boolean sent) {
        return new BookingView(true, null, null, null, null, null, sent, null, null, null, null, null, null);
    }

    private static BookingView of(
            Booking booking, String place, String room, Boolean told, String message, Asked asked, List<String> warnings) {
        return new BookingView(false, booking.revision(), booking.start(), booking.zone().getId(), booking.minutes(), place,
                booking.sent(), booking.slot().orElse(null), room, told, message, asked, warnings);
    }

    @Override
    public String toString() {
        return "BookingView[…]";
    }
}
