package se.medarbetarsamtal.impl.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.Field;

/**
 * What chef and medarbetare agreed on (överenskommelse), without its words, which are texts of the talk.
 *
 * @param id 128 random bits
 * @param responsible who is to do it
 * @param position in this order they are shown
 * @param hasUnitGoal whether a goal of the verksamhet stands in its row
 * @param version one more at each change of it, but not of its words
 */
public record Agreement(
        String id,
        DialogueId dialogue,
        AgreementKind kind,
        AgreementStatus status,
        Responsible responsible,
        int position,
        Line line,
        Dates dates,
        boolean hasUnitGoal,
        Instant createdAt,
        int version) {

    /**
     * How it goes on from talk to talk.
     *
     * @param id the first one's id, for all that continue it
     * @param continues the one of an earlier talk; empty for the first
     * @param continuedIn the one of a later talk, which then lives in its place; empty for the last
     */
    public record Line(String id, Optional<String> continues, Optional<String> continuedIn) {

        static Line from(String first) {
            return new Line(first, Optional.empty(), Optional.empty());
        }

        Line next(String earlier) {
            return new Line(id, Optional.of(earlier), Optional.empty());
        }
    }

    /** When it is to be done and to be looked at, as its cells say. */
    public record Dates(Optional<LocalDate> implementation, Optional<LocalDate> followUp) {

        static final Dates NONE = new Dates(Optional.empty(), Optional.empty());
    }

    /** @return a new one, on which nobody has agreed yet */
    public static Agreement proposal(String id, DialogueId dialogue, AgreementKind kind, int position, Instant createdAt) {
        return new Agreement(id, dialogue, kind, AgreementStatus.PROPOSED, Responsible.EMPLOYEE, position, Line.from(id),
                Dates.NONE, false, createdAt, 1);
    }

    /** @return the same in another status */
    public Agreement with(AgreementStatus other) {
        return new Agreement(id, dialogue, kind, other, responsible, position, line, dates, hasUnitGoal, createdAt, version);
    }

    /** @return with the plain part of what was written into the cell */
    public Agreement with(PlanColumn column, String text) {
        Dates then = switch (column) {
            case IMPLEMENTATION_DATE -> new Dates(PlanColumn.date(text), dates.followUp());
            case FOLLOW_UP_DATE -> new Dates(dates.implementation(), PlanColumn.date(text));
            default -> dates;
        };
        boolean connected = column == PlanColumn.UNIT_GOAL ? !text.isBlank() : hasUnitGoal;
        return new Agreement(id, dialogue, kind, status, responsible, position, line, then, connected, createdAt, version);
    }

    /** @return the same as a proposal of another talk */
    public Agreement carried(String newId, DialogueId later, int newPosition, Instant at) {
        return new Agreement(newId, later, kind, AgreementStatus.PROPOSED, responsible, newPosition, line.next(id), dates,
                hasUnitGoal, at, 1);
    }

    /** @return whether both can be at one on it: a goal belongs to one of the verksamhet */
    boolean mayBegin() {
        return kind != AgreementKind.GOAL || hasUnitGoal;
    }

    /** @return whether it lives here, and something is left to be done or said of it */
    public boolean isOpen() {
        return status.isOpen() && line.continuedIn().isEmpty();
    }

    /** @return where its words are: what lists show of it */
    public Field field() {
        return switch (kind) {
            case FREE -> new Field(Field.Kind.AGREEMENT, id);
            case GOAL -> cell(PlanColumn.INDIVIDUAL_GOAL);
            case CHALLENGE -> cell(PlanColumn.CHALLENGE);
        };
    }

    /** @return where the words of one of its cells are */
    public Field cell(PlanColumn column) {
        return column.fieldOf(id);
    }

    /** @return how it stands now, as a delivered version keeps it */
    public Agreements.Frozen frozen() {
        return new Agreements.Frozen(id, kind, status, position);
    }

    /** @return whether that text is one of its words, or a note on how it fares */
    public boolean owns(Field field) {
        boolean hasParts = field.kind() == Field.Kind.PLAN || field.kind() == Field.Kind.FOLLOW_UP;
        return field.kind() == Field.Kind.AGREEMENT && field.name().equals(id)
                || hasParts && field.name().startsWith(id + ".");
    }
}
