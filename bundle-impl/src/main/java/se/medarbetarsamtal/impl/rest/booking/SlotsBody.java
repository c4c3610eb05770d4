package se.medarbetarsamtal.impl.rest.booking;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.booking.SlotPlan;
import se.medarbetarsamtal.impl.booking.SlotService;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Reference;

/**
 * Times as a chef describes them.
 *
 * @param breaks null for none
 * @param place null for none
 * @param room the host's reference; null for none
 * @param persons null or empty for everybody whose talk one answers for
 * @param opensOn null for at once
 * @param closesOn null for until they begin
 */
record SlotsBody(
        List<String> days, String from, String until, int minutes, int pause, List<BreakBody> breaks, String zone, String place,
        String room, @JsonDeserialize(contentUsing = Reference.class) List<String> persons, String opensOn, String closesOn,
        int noticeHours, int mostPerDay) {

    private static final int MOST_DAYS = 300;
    private static final int MOST_BREAKS = 20;

    record BreakBody(String from, String until) { }

    SlotPlan plan() {
        return new SlotPlan(
                few("days", Given.required("days", days), MOST_DAYS).map(day -> Given.date("days", day)).toList(),
                Given.time("from", from), Given.time("until", until), minutes, pause,
                few("breaks", breaks == null ? List.of() : breaks, MOST_BREAKS)
                        .map(pausing -> Given.required("breaks", pausing))
                        .map(pausing -> new SlotPlan.Break(Given.time("breaks", pausing.from()), Given.time("breaks", pausing.until())))
                        .toList(),
                Given.zone("zone", zone), given(place), given(room));
    }

    SlotService.Terms terms() {
        return new SlotService.Terms(
                Stream.ofNullable(persons).flatMap(List::stream).map(person -> Given.reference(PersonRef::new, person))
                        .collect(Collectors.toUnmodifiableSet()),
                day("opensOn", opensOn), day("closesOn", closesOn), noticeHours, mostPerDay);
    }

    private static <T> Stream<T> few(String field, List<T> given, int most) {
        if (given.size() > most) {
            throw new Invalid(field, "too-many-times");
        }
        return given.stream();
    }

    private static Optional<LocalDate> day(String field, String given) {
        return Optional.ofNullable(given).map(day -> Given.date(field, day));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }

    @Override
    public String toString() {
        return "SlotsBody[…]";
    }
}
