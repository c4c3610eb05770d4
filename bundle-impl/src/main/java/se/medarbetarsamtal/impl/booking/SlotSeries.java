package se.medarbetarsamtal.impl.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Invalid;

/**
 * What times that were made together have in common.
 *
 * @param opensOn the first day on which they can be chosen; empty for at once
 * @param closesOn the last one; empty for until they begin
 * @param noticeHours how long before its beginning one can still be chosen
 * @param mostPerDay how many talks the owner wants on one day; 0 for no limit
 * @param persons for whom they are; nobody for everybody whose talk the owner answers for
 */
public record SlotSeries(
        String id,
        PersonRef owner,
        Optional<LocalDate> opensOn,
        Optional<LocalDate> closesOn,
        int noticeHours,
        int mostPerDay,
        Set<PersonRef> persons,
        Instant madeAt) {

    static final int LONGEST_NOTICE = 24 * 60;
    static final int MOST_A_DAY = 100;

    public SlotSeries {
        persons = Set.copyOf(persons);
        if (opensOn.isPresent() && closesOn.isPresent() && closesOn.get().isBefore(opensOn.get())) {
            throw new Invalid("closesOn", "before-the-first-day");
        }
        if (noticeHours < 0 || noticeHours > LONGEST_NOTICE) {
            throw new Invalid("noticeHours", "notice-hours");
        }
        if (mostPerDay < 0 || mostPerDay > MOST_A_DAY) {
            throw new Invalid("mostPerDay", "most-per-day");
        }
    }

    public boolean isFor(PersonRef employee) {
        return persons.isEmpty() || persons.contains(employee);
    }

    /** @return whether one of its times can be chosen now */
    boolean isOpen(Slot slot, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clock.SWEDEN);
        return !slot.start().minus(Duration.ofHours(noticeHours)).isBefore(now)
                && slot.start().isAfter(now)
                && opensOn.map(first -> !today.isBefore(first)).orElse(true)
                && closesOn.map(last -> !today.isAfter(last)).orElse(true);
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "SlotSeries[" + id + "]";
    }
}
