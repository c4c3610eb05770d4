package se.medarbetarsamtal.scenarios.strict;

import java.util.Arrays;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * Two ways to the same answer, timed in pairs one after the other, in random order, so that what else the machine does meets both.
 *
 * @param difference of the medians, in milliseconds
 * @param share by how much the medians differ, as a part of the smaller
 * @param area how well the time of one request tells which way it was: 0.5 not at all, 1 always
 */
record Comparison(double difference, double share, double area) {

    static final double MILLISECOND = 1;
    static final double FIVE_PERCENT = 0.05;
    static final double TELLING = 0.55;

    private static final double NANOS = 1_000_000;

    /** @param one takes the nanoseconds of one request */
    static Comparison of(int pairs, long seed, LongSupplier one, LongSupplier other) {
        Random order = new Random(seed);
        long[] first = new long[pairs];
        long[] second = new long[pairs];
        for (int i = 0; i < pairs; i++) {
            if (order.nextBoolean()) {
                first[i] = one.getAsLong();
                second[i] = other.getAsLong();
            } else {
                second[i] = other.getAsLong();
                first[i] = one.getAsLong();
            }
        }
        Arrays.sort(first);
        Arrays.sort(second);
        double a = first[pairs / 2] / NANOS;
        double b = second[pairs / 2] / NANOS;
        double area = area(first, second);
        return new Comparison(Math.abs(a - b), Math.abs(a - b) / Math.min(a, b), Math.max(area, 1 - area));
    }

    boolean tellsNothing() {
        return (difference < MILLISECOND || share < FIVE_PERCENT) && area < TELLING;
    }

    /** @return how often a time of the first is longer than one of the second; both are sorted */
    private static double area(long[] first, long[] second) {
        double longer = 0;
        int below = 0;
        int notAbove = 0;
        for (long time : first) {
            while (below < second.length && second[below] < time) {
                below++;
            }
            while (notAbove < second.length && second[notAbove] <= time) {
                notAbove++;
            }
            longer += below + (notAbove - below) / 2.0;
        }
        return longer / ((double) first.length * second.length);
    }
}
