package se.medarbetarsamtal.impl.booking.season;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.medarbetarsamtal.impl.booking.season.Season.Start;

/**
 * Places talks one by one, those with the fewest possible times first. A talk that finds no room takes somebody else's if that
 * one finds another: the augmenting paths of bipartite matching, with talks that may collide instead of fixed places.
 *
 * <p>Matching libraries want fixed places, and places cut in advance leave out people who are free between two of them.
 */
final class Placement {

    /** How many moments are looked at for one talk before it is given up: bounds the time, not the result of real seasons. */
    private static final int PATIENCE = 20_000;
    /** How many are asked one after the other to move for one talk: bounds the stack, as {@code PATIENCE} bounds the time. */
    private static final int LONGEST_CHAIN = 40;
    /** How often it is begun anew, with whoever was left out going first. */
    private static final int ROUNDS = 6;

    private final List<Start> starts;
    private final Duration apart;
    /** how many more each day takes */
    private final Map<LocalDate, Integer> room;
    /** what each talk may start at, as positions in {@code starts}, in order */
    private final List<int[]> possible;

    private final TreeMap<Instant, Integer> taken = new TreeMap<>();
    private final Map<Integer, Integer> placeOf = new HashMap<>();
    private int looked;

    /**
     * @param apart how long after one talk's start the next may start
     * @param room how many talks each day of the starts has room for
     * @param possible for each talk the positions of the moments at which it could be, in order of preference
     */
    Placement(List<Start> starts, Duration apart, Map<LocalDate, Integer> room, List<int[]> possible) {
        this.starts = starts;
        this.apart = apart;
        this.room = new HashMap<>(room);
        this.possible = possible;
    }

    /** @return by talk the position of its moment; empty for one that has found none */
    List<Optional<Integer>> place() {
        List<Integer> order = IntStream.range(0, possible.size()).boxed()
                .filter(talk -> possible.get(talk).length > 0)
                .sorted(Comparator.comparingInt(talk -> possible.get(talk).length))
                .collect(Collectors.toCollection(ArrayList::new));
        Map<Integer, Integer> best = placed(order);
        for (int round = 1; round < ROUNDS && best.size() < order.size(); round++) {
            List<Integer> leftOut = order.stream().filter(talk -> !placeOf.containsKey(talk)).toList();
            order.removeAll(leftOut);
            order.addAll(0, leftOut);
            Map<Integer, Integer> next = placed(order);
            best = next.size() > best.size() ? next : best;
        }
        Map<Integer, Integer> found = best;
        return IntStream.range(0, possible.size()).mapToObj(talk -> Optional.ofNullable(found.get(talk))).toList();
    }

    private Map<Integer, Integer> placed(List<Integer> order) {
        List.copyOf(placeOf.keySet()).forEach(this::letGo);
        for (int talk : order) {
            looked = 0;
            find(talk, new BitSet(), 0);
        }
        return Map.copyOf(placeOf);
    }

    /**
     * @param tried the moments for which somebody has been asked to move already
     * @param asked how many stand before this one in the row of those who are asked
     */
    private boolean find(int talk, BitSet tried, int asked) {
        return takeFree(talk) || asked < LONGEST_CHAIN && takeFromOthers(talk, tried, asked);
    }

    private boolean takeFree(int talk) {
        for (int position : possible.get(talk)) {
            if (isClear(position) && hasRoom(starts.get(position).day(), 0)) {
                take(talk, position);
                return true;
            }
        }
        return false;
    }

    private boolean takeFromOthers(int talk, BitSet tried, int asked) {
        for (int position : possible.get(talk)) {
            if (tried.get(position) || looked++ > PATIENCE) {
                continue;
            }
            tried.set(position);
            for (Set<Integer> others : waysToMakeRoom(position)) {
                Map<Integer, Integer> before = new HashMap<>(placeOf);
                others.forEach(this::letGo);
                take(talk, position);
                if (others.stream().allMatch(other -> find(other, tried, asked + 1))) {
                    return true;
                }
                restore(before);
            }
        }
        return false;
    }

    /** Who would have to move: those too near, and where the day is full one more, whoever of it. */
    private List<Set<Integer>> waysToMakeRoom(int position) {
        Set<Integer> near = near(position);
        LocalDate day = starts.get(position).day();
        if (hasRoom(day, near.size())) {
            return List.of(near);
        }
        List<Set<Integer>> ways = new ArrayList<>();
        for (int other : onDay(day)) {
            Set<Integer> way = new LinkedHashSet<>(near);
            if (way.add(other)) {
                ways.add(way);
            }
        }
        return ways;
    }

    private boolean hasRoom(LocalDate day, int leaving) {
        return leaving + room.get(day) > 0;
    }

    private boolean isClear(int position) {
        Instant start = starts.get(position).moment();
        Instant next = taken.higherKey(start.minus(apart));
        return next == null || !next.isBefore(start.plus(apart));
    }

    private Set<Integer> near(int position) {
        Instant start = starts.get(position).moment();
        return new LinkedHashSet<>(taken.subMap(start.minus(apart), false, start.plus(apart), false).values());
    }

    private List<Integer> onDay(LocalDate day) {
        return placeOf.entrySet().stream()
                .filter(placed -> starts.get(placed.getValue()).day().equals(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void take(int talk, int position) {
        Start start = starts.get(position);
        taken.put(start.moment(), talk);
        placeOf.put(talk, position);
        room.merge(start.day(), -1, Integer::sum);
    }

    private void letGo(int talk) {
        Start start = starts.get(placeOf.remove(talk));
        taken.remove(start.moment());
        room.merge(start.day(), 1, Integer::sum);
    }

    private void restore(Map<Integer, Integer> before) {
        List.copyOf(placeOf.keySet()).stream()
                .filter(talk -> !placeOf.get(talk).equals(before.get(talk)))
                .forEach(this::letGo);
        before.forEach((talk, position) -> {
            if (!placeOf.containsKey(talk)) {
                take(talk, position);
            }
        });
    }
}
