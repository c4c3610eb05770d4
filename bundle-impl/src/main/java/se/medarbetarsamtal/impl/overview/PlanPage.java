package se.medarbetarsamtal.impl.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.FollowUp;
import se.medarbetarsamtal.impl.plan.PlanHint;
import se.medarbetarsamtal.impl.plan.StatusChange;

/**
 * The plan of one talk, for one party.
 *
 * @param previous that of the talk before, which this party may read too; empty for none
 */
public record PlanPage(
        PlanHeader header, List<Row> rows, int orderVersion, List<Step> steps, List<PlanHint> hints,
        Optional<Previous> previous) {

    /**
     * One agreement.
     *
     * @param cells what stands in which column; one in which nobody has written is absent
     * @param words what lists show of it; revision 0 for nothing
     */
    public record Row(
            Agreement agreement,
            Map<String, Words> cells,
            Words words,
            List<String> codes,
            List<Change> history,
            List<Note> followUps) {

        @Override
        public String toString() {
            return "Row[…]";
        }
    }

    /** A text and its revision. */
    public record Words(String text, int revision) {

        static final Words NONE = new Words("", 0);

        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    /** Who set a status. */
    public record Change(StatusChange change, boolean byMe, String displayName) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Change[…]";
        }
    }

    /** A note on how an agreement fares. */
    public record Note(String id, String text, PersonRef by, String displayName, Instant at) {

        @Override
        public String toString() {
            return "Note[…]";
        }
    }

    /** A follow-up, and its note; empty when nobody has written one. */
    public record Step(FollowUp followUp, Optional<Words> note) { }

    /** The plan of the talk before. */
    public record Previous(Dialogue dialogue, String title, List<Row> rows) {

        @Override
        public String toString() {
            return "Previous[…]";
        }
    }

    @Override
    public String toString() {
        return "PlanPage[…]";
    }
}
