package se.medarbetarsamtal.impl.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.template.PublishedTemplate;

/**
 * One talk, opened for one party: only what this party may read.
 *
 * @param publisher the name of the organisation that published the template
 * @param texts the newest revision of each answer and note
 * @param place where; empty when none is set, and while the employee's identity is protected
 * @param may what the actor may do with the talk in its present state
 */
public record Sheet(
        Dialogue dialogue,
        Basis basis,
        String employeeName,
        List<NamedManager> managers,
        PublishedTemplate template,
        String publisher,
        List<Text> texts,
        List<AgreedText> agreements,
        Optional<Booking> booking,
        Optional<String> place,
        Set<Operation> may) {

    /** An opened text. */
    public record Text(Field field, int revision, Instant writtenAt, String text) {

        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    /** An agreement and its words. */
    public record AgreedText(Agreement agreement, int revision, String text) {

        @Override
        public String toString() {
            return "AgreedText[…]";
        }
    }

    @Override
    public String toString() {
        return "Sheet[…]";
    }
}
