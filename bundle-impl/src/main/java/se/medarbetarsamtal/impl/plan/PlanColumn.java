package se.medarbetarsamtal.impl.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.dialogue.Field;

/** A cell of a row of the plan. Its id is part of what seals the cell's text, so an id once given stays. */
public enum PlanColumn {
    UNIT_GOAL("unitGoal"),
    INDIVIDUAL_GOAL("individualGoal"),
    DEVELOP("develop"),
    ACTIVITIES("activities"),
    /** Who does it, in words. Who sets the status is {@link Responsible}. */
    RESPONSIBLE("responsible"),
    IMPLEMENTATION_DATE("implementationDate"),
    FOLLOW_UP_DATE("followUpDate"),
    /** Ingen insats behövs: {@code true}, or nothing. */
    NO_ACTIVITY("noActivity"),
    CHALLENGE("challenge"),
    SUPPORT("support");

    private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    private final String id;

    PlanColumn(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** @return where the words of this cell of an agreement are */
    public Field of(Agreements.Frozen row) {
        return fieldOf(row.id());
    }

    Field fieldOf(String agreement) {
        return new Field(Field.Kind.PLAN, agreement + "." + id);
    }

    public static Optional<PlanColumn> of(String id) {
        return Arrays.stream(values()).filter(column -> column.id.equals(id)).findFirst();
    }

    boolean isDate() {
        return this == IMPLEMENTATION_DATE || this == FOLLOW_UP_DATE;
    }

    /** @throws Invalid when such a text cannot stand here */
    void check(String text) {
        if (isDate()) {
            date(text);
        } else if (this == NO_ACTIVITY && !text.isEmpty() && !text.equals("true")) {
            throw new Invalid("text", "format");
        }
    }

    /** @return the day; empty for a cell without one */
    public static Optional<LocalDate> date(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException impossible) {
            // answered below
        }
        throw new Invalid("text", "format");
    }
}
