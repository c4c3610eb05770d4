package se.medarbetarsamtal.impl.rest.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.period.Period;

/** Makes values of what a client gave, or says which field is not one. */
public final class Given {

    private static final Pattern PERIOD = Pattern.compile("2\\d{3}-2\\d{3}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");

    private static final Pattern INSTANT = Pattern.compile("2\\d{3}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.000)?)?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern CURSOR = Pattern.compile("[1-9]\\d{0,17}");

    private Given() { }

    public static <T> T required(String field, T value) {
        if (value == null) {
            throw new Invalid(field, "required");
        }
        return value;
    }

    public static LocalDate date(String field, String value) {
        return parsed(field, DATE.matcher(required(field, value)).matches(), value, LocalDate::parse);
    }

    public static LocalTime time(String field, String value) {
        return parsed(field, TIME.matcher(required(field, value)).matches(), value, LocalTime::parse);
    }

    /** @return the moment, such as {@code 2026-11-26T12:00:00Z}; whole seconds at the finest */
    public static Instant instant(String field, String value) {
        return parsed(field, INSTANT.matcher(required(field, value)).matches(), value, text -> OffsetDateTime.parse(text).toInstant());
    }

    /** @return the round of that id, such as {@code 2026-2027} */
    public static Period period(String field, String value) {
        boolean rightForm = PERIOD.matcher(required(field, value)).matches() && Period.ofId(value).id().equals(value);
        return parsed(field, rightForm, value, Period::ofId);
    }

    public static ZoneId zone(String field, String value) {
        return parsed(field, ZoneId.getAvailableZoneIds().contains(required(field, value)), value, ZoneId::of);
    }

    public static ZoneOffset offset(String field, String value) {
        return parsed(field, true, value, ZoneOffset::of);
    }

    /** @return the reference; what cannot be one is not there, like one that nothing has */
    public static <T> T reference(Function<String, T> kind, String value) {
        try {
            return kind.apply(value);
        } catch (IllegalArgumentException malformed) {
            throw new NotThere();
        }
    }

    /** @return where a list goes on; empty for its beginning */
    public static OptionalLong cursor(String field, String value) {
        if (value == null) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(parsed(field, CURSOR.matcher(value).matches(), value, Long::valueOf));
    }

    /** @return where a list goes on by a number that a revision can have; empty for its beginning */
    public static OptionalInt smallCursor(String field, String value) {
        OptionalLong cursor = cursor(field, value);
        if (cursor.orElse(0) > Integer.MAX_VALUE) {
            throw new Invalid(field, "format");
        }
        return cursor.isPresent() ? OptionalInt.of((int) cursor.getAsLong()) : OptionalInt.empty();
    }

    private static <T> T parsed(String field, boolean rightForm, String value, Function<String, T> parser) {
        try {
            if (rightForm) {
                return parser.apply(value);
            }
        } catch (DateTimeException impossible) {
            // answered below
        }
        throw new Invalid(field, "format");
    }
}
