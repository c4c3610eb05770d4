package se.medarbetarsamtal.impl.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.HandOver;
import se.medarbetarsamtal.impl.dialogue.Release;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.setting.Settings;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.vault.OpenDialogue;

/**
 * One talk, opened for one party: only what this party may read.
 *
 * @param publisher the name of the organisation that published the template
 * @param texts the newest revision of each text that is no agreement's and no place
 * @param ownQuestions what the parties have asked besides the template, in the order in which they did
 * @param releases who has shown what
 * @param deliveries what was delivered, the newest first
 * @param isChanged whether something has been written since the last delivery
 * @param handOver that it was carried over to the personnel system; empty until then
 * @param settings what the huvudman has decided
 * @param place where; empty when none is set, and while the employee's identity is protected
 * @param timeWords what stands around the time
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
        List<AskedText> ownQuestions,
        Optional<Booking> booking,
        List<Shown> releases,
        List<NamedDelivery> deliveries,
        boolean isChanged,
        Optional<HandOver> handOver,
        Settings settings,
        Optional<String> place,
        TimeWords timeWords,
        Set<Operation> may) {

    /** @return whether a newer version was delivered than the one that was carried over */
    public boolean isHandOverBehind() {
        return !deliveries.isEmpty() && handOver.filter(one -> one.isBehind(deliveries.get(0).delivery())).isPresent();
    }

    /** Who has shown what. */
    public record Shown(Release release, String ownerName) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Shown[…]";
        }
    }

    /** What was delivered, and by whom. */
    public record NamedDelivery(Delivery delivery, String deliveredByName) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "NamedDelivery[…]";
        }
    }

    /** An opened text. */
    public record Text(Field field, int revision, PersonRef author, String authorName, Instant writtenAt, String text) {

        static Text of(OpenDialogue open, SealedText text, Names.Known known) {
            return new Text(text.field(), text.revision(), text.author(), known.of(text.author()), text.writtenAt(),
                    open.open(text.field().sealedAs(), text.revision(), text.sealed()));
        }

        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    /**
     * A question of a party's own.
     *
     * @param isEmployees whether the employee asks; a chef otherwise
     * @param mayRemove whether the reader may change its words or take it away
     */
    public record AskedText(String id, int revision, String text, boolean isEmployees, boolean mayRemove) {

        @Override
        public String toString() {
            return "AskedText[…]";
        }
    }

    /** An agreement and its words; revision 0 for a row of the plan in which they do not stand yet. */
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
