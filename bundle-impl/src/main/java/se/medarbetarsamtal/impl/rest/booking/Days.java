package se.medarbetarsamtal.impl.rest.booking;

import java.time.LocalDate;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.rest.json.Given;

/** The days that a list is about, both ends included. */
record Days(LocalDate first, LocalDate last) {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(2999, 12, 31);

    /** @param from null for no first day, as {@code until} for no last one */
    static Days of(String from, String until) {
        Days days = new Days(from == null ? EVER : Given.date("from", from), until == null ? FOR_EVER : Given.date("until", until));
        if (days.last().isBefore(days.first())) {
            throw new Invalid("until", "before-the-first-day");
        }
        return days;
    }
}
