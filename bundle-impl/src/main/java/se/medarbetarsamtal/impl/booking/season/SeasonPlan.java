package se.medarbetarsamtal.impl.booking.season;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.booking.season.Season.Start;

/**
 * A proposed time for each talk, or why there is none.
 *
 * @param starts by talk
 * @param unplaced by talk
 */
public record SeasonPlan(Map<DialogueId, Instant> starts, Map<DialogueId, Why> unplaced) {

    /** Why a talk has got no time. */
    public enum Why {
        /** Both are never free at the same time in that period. */
        NO_COMMON_TIME,
        /** They would be, but the others have taken those times. */
        PERIOD_FULL
    }

    /** A talk to be placed, and when its employee is busy. */
    public record Wish(DialogueId dialogue, List<Interval> busy) { }

    /**
     * @param manager when the chef has something else
     * @param talks the chef's talks that have a time already; the pause is kept to them too
     */
    public static SeasonPlan of(Season season, Instant now, List<Interval> manager, List<Interval> talks, List<Wish> wishes) {
        Duration pause = Duration.ofMinutes(season.pause());
        Busy chef = new Busy(Stream.concat(manager.stream(), talks.stream().map(talk -> talk.widened(pause))).toList());
        List<Start> starts = season.starts().stream()
                .filter(start -> start.moment().isAfter(now))
                .filter(start -> chef.isFree(Interval.of(start.moment(), season.length())))
                .toList();
        List<int[]> possible = wishes.stream().map(wish -> possible(season, starts, new Busy(wish.busy()))).toList();
        Placement placement = new Placement(starts, season.length().plus(pause), room(season, starts, talks), possible);
        return of(wishes, starts, possible, placement.place());
    }

    /** What is booked already takes its part of the day. */
    private static Map<LocalDate, Integer> room(Season season, List<Start> starts, List<Interval> talks) {
        int most = season.mostPerDay() == 0 ? Integer.MAX_VALUE : season.mostPerDay();
        Map<LocalDate, Integer> room = new HashMap<>();
        starts.forEach(start -> room.put(start.day(), most));
        talks.forEach(talk -> room.computeIfPresent(talk.start().atZone(season.zone()).toLocalDate(), (day, left) -> left - 1));
        return room;
    }

    /** Whole quarters of an hour first, then what lies between. */
    private static int[] possible(Season season, List<Start> starts, Busy employee) {
        return IntStream.range(0, starts.size())
                .filter(position -> employee.isFree(Interval.of(starts.get(position).moment(), season.length())))
                .boxed()
                .sorted(Comparator.comparing(position -> !starts.get(position).isRound()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static SeasonPlan of(
            List<Wish> wishes, List<Start> starts, List<int[]> possible, List<Optional<Integer>> places) {
        Map<DialogueId, Instant> placed = new HashMap<>();
        Map<DialogueId, Why> unplaced = new HashMap<>();
        for (int talk = 0; talk < wishes.size(); talk++) {
            DialogueId dialogue = wishes.get(talk).dialogue();
            Optional<Integer> place = places.get(talk);
            if (place.isPresent()) {
                placed.put(dialogue, starts.get(place.get()).moment());
            } else {
                unplaced.put(dialogue, possible.get(talk).length == 0 ? Why.NO_COMMON_TIME : Why.PERIOD_FULL);
            }
        }
        return new SeasonPlan(Map.copyOf(placed), Map.copyOf(unplaced));
    }
}
