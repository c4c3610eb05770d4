package se.medarbetarsamtal.impl.rest.booking;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.booking.season.Season;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Reference;

/**
 * For which talks times are wanted, and when.
 *
 * @param weekdays 1 for Monday to 7 for Sunday
 * @param breaks null for none
 */
record SeasonBody(
        @JsonDeserialize(contentUsing = Reference.class) List<String> dialogues,
        String from,
        String until,
        String dayFrom,
        String dayUntil,
        List<Integer> weekdays,
        List<BreakBody> breaks,
        int minutes,
        int pause,
        int mostPerDay,
        String zone) {

    private static final int MOST_TALKS = 200;

    record BreakBody(String from, String until) {

        Season.Hours hours() {
            return new Season.Hours(Given.time("breaks", from), Given.time("breaks", until));
        }
    }

    Set<DialogueId> wanted() {
        Set<DialogueId> wanted = Given.required("dialogues", dialogues).stream()
                .map(id -> Given.reference(DialogueId::new, id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (wanted.isEmpty() || wanted.size() > MOST_TALKS) {
            throw new Invalid("dialogues", "season-talks");
        }
        return wanted;
    }

    Season season() {
        return new Season(
                Given.date("from", from),
                Given.date("until", until),
                new Season.Hours(Given.time("dayFrom", dayFrom), Given.time("dayUntil", dayUntil)),
                Given.required("weekdays", weekdays).stream().map(SeasonBody::weekday).collect(Collectors.toSet()),
                breaks == null ? List.of() : breaks.stream().map(one -> Given.required("breaks", one).hours()).toList(),
                minutes,
                pause,
                mostPerDay,
                Given.zone("zone", zone));
    }

    private static DayOfWeek weekday(Integer number) {
        if (number == null || number < DayOfWeek.MONDAY.getValue() || number > DayOfWeek.SUNDAY.getValue()) {
            throw new Invalid("weekdays", "format");
        }
        return DayOfWeek.of(number);
    }
}
