package se.medarbetarsamtal.impl.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The round that a talk belongs to: a school year, from 1 July to 30 June.
 *
 * @param id what is stored, such as {@code 2026-2027}
 * @param name what people read, such as "2026/27"
 * @param startsOn the first day
 * @param endsOn the last day
 */
public record Period(String id, String name, LocalDate startsOn, LocalDate endsOn) {

    private static final Pattern ID = Pattern.compile("20\\d\\d-20\\d\\d");

    /** @return the school year that holds the day */
    public static Period of(LocalDate day) {
        int year = day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1;
        return startingIn(year);
    }

    /** @param id as {@link #id()} gave it */
    public static Period ofId(String id) {
        return startingIn(Integer.parseInt(id.substring(0, 4)));
    }

    /** @return the school year of this century that the text names; empty when it names none */
    public static Optional<Period> parse(String text) {
        return Optional.of(text)
                .filter(id -> ID.matcher(id).matches())
                .map(Period::ofId)
                .filter(period -> period.id().equals(text));
    }

    /** @return this round and those before it, as many as are wanted, the newest first */
    public List<Period> withEarlier(int count) {
        return IntStream.range(0, count).mapToObj(back -> startingIn(startsOn.getYear() - back)).toList();
    }

    /** @return the year whose wrapping key seals the talks of this period */
    public int keyYear() {
        return endsOn.getYear();
    }

    private static Period startingIn(int year) {
        return new Period(
                "%d-%d".formatted(year, year + 1),
                "%d/%02d".formatted(year, (year + 1) % 100),
                LocalDate.of(year, Month.JULY, 1),
                LocalDate.of(year + 1, Month.JUNE, 30));
    }
}
