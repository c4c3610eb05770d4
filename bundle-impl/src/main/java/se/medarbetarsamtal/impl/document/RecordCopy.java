package se.medarbetarsamtal.impl.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.FollowUp;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/**
 * What one party could read of a talk when the copy was made, with everything needed to read it alone.
 *
 * @param masked whether names, and answers that may hold what is sensitive, are left out
 * @param manager the chef who answers for the talk
 * @param questions all of the template, in its order, and then those of the parties' own, with what was answered
 * @param agreements those that stand in none of the plan's tables
 * @param plan empty when the template has none
 * @param followUps the days on which the talk is followed up
 * @param isTimeHidden whether there is a time that is left out
 * @param place where; empty when none is set, and while the employee's identity is protected
 */
public record RecordCopy(
        Dialogue dialogue,
        boolean masked,
        Instant copiedAt,
        TemplateDocument template,
        Person employee,
        Person manager,
        List<Asked> questions,
        List<Agreed> agreements,
        Optional<Plan> plan,
        List<Step> followUps,
        Optional<Booking> booking,
        boolean isTimeHidden,
        Optional<String> place) {

    /** As which of the two somebody took part. */
    public enum Party { EMPLOYEE, MANAGER }

    /** @param name empty where names are left out */
    public record Person(Party party, Optional<String> name) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Person[" + party + "]";
        }
    }

    /**
     * One question of the template, or of a party's own.
     *
     * @param section under which heading; empty for what is asked beforehand
     * @param text empty where it is left out
     * @param points headings under the answer
     * @param columns of a table: what stands in each line of an answer, from tab to tab
     * @param sensitive whether the answer may hold what is sensitive
     */
    public record Asked(
            Optional<String> section, Optional<String> text, List<String> points, List<String> columns, boolean sensitive,
            List<Written> answers) {

        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    /**
     * One answer or note in its newest revision.
     *
     * @param box whose box it stands in
     * @param text empty where it is left out
     */
    public record Written(Field.Kind box, Optional<String> text, int revision, Instant writtenAt, Person writtenBy) {

        @Override
        public String toString() {
            return "Written[…]";
        }
    }

    /**
     * One agreement in its newest revision.
     *
     * @param notes on how it fares, the oldest first
     */
    public record Agreed(
            String text, AgreementStatus status, int revision, Instant writtenAt, Person writtenBy, List<Written> notes) {

        @Override
        public String toString() {
            return "Agreed[…]";
        }
    }

    /**
     * The action plan.
     *
     * @param notes by agreement, on how it fares, the oldest first
     */
    public record Plan(PlanTables tables, Map<String, List<Written>> notes) {

        @Override
        public String toString() {
            return "Plan[…]";
        }
    }

    /** A follow-up with its note; empty when nobody has written one. */
    public record Step(FollowUp followUp, Optional<Written> note) { }

    @Override
    public String toString() {
        return "RecordCopy[…]";
    }
}
