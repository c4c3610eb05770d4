package se.medarbetarsamtal.impl.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.Agreements;

/**
 * A talk for its employee: the copy of it, and how it has come to be so. People are named as the host names them now.
 *
 * @param texts every revision that the employee may read
 * @param agreements all that there ever were
 * @param shown what the parties have shown each other
 * @param deliveries the newest first
 * @param time the time, or the one that was cancelled
 * @param askedForTimeAt when the employee asked for another time; empty when no answer is awaited
 * @param handedOverOn when it was noted as carried over to the personnel system
 * @param readers who did what with it, the newest first
 */
public record OwnTalk(
        RecordCopy copy,
        List<Text> texts,
        List<Question> ownQuestions,
        List<Agreed> agreements,
        List<Shown> shown,
        List<Version> deliveries,
        Optional<Booking> time,
        Optional<Instant> askedForTimeAt,
        Optional<LocalDate> handedOverOn,
        List<Reader> readers) {

    /**
     * One text with its history.
     *
     * @param owner whose box it stands in; empty for what is written together, and for the employee's
     * @param revisions the newest first
     */
    public record Text(Field field, Optional<String> owner, List<Revision> revisions) {

        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    /** One accepted text. */
    public record Revision(int revision, String text, Instant writtenAt, String writtenBy) {

        @Override
        public String toString() {
            return "Revision[…]";
        }
    }

    /** A question of a party's own; its words are a text. */
    public record Question(String id, int place, String addedBy, Instant addedAt) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Question[…]";
        }
    }

    /**
     * One agreement; its words are texts.
     *
     * @param removedAt when it was taken out of the plan; empty while it stands there
     * @param codes of läroplaner
     * @param statuses how it has fared, the oldest first
     */
    public record Agreed(Agreement agreement, Optional<Instant> removedAt, List<String> codes, List<Status> statuses) { }

    /** A status, and who gave it. */
    public record Status(int number, AgreementStatus status, String changedBy, Instant changedAt) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Status[…]";
        }
    }

    /** @param openedAt when the other party first had it before the eyes; empty until then */
    public record Shown(Field.Kind box, String by, Instant shownAt, Optional<Instant> openedAt) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Shown[…]";
        }
    }

    /** A delivered version, and what it holds. */
    public record Version(Delivery delivery, String deliveredBy, List<Held> texts, List<Agreements.Frozen> agreements) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Version[…]";
        }
    }

    /** Which revision of a text a delivered version holds. */
    public record Held(Field field, Optional<String> owner, int revision) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Held[…]";
        }
    }

    /**
     * What somebody did with the talk on one day.
     *
     * @param name empty for what the module did by itself
     * @param relation by which relation: a name from code
     * @param act what was done, and {@code part} with what: names from code
     */
    public record Reader(
            LocalDate date, Optional<String> name, List<String> dutyRoles, Relation relation, String act, String part) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Reader[…]";
        }
    }

    /** By which relation somebody could. */
    public enum Relation {
        RESPONSIBLE, MENTOR, DISCLOSURE, EMPLOYEE,
        /** None: the module did it by itself. */
        SYSTEM
    }

    @Override
    public String toString() {
        return "OwnTalk[…]";
    }
}
