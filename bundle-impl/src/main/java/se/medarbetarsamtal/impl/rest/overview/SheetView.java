package se.medarbetarsamtal.impl.rest.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.Release;
import se.medarbetarsamtal.impl.overview.Sheet;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.Responsible;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.rest.booking.BookingView;
import se.medarbetarsamtal.impl.rest.template.TemplateView;
import se.medarbetarsamtal.impl.setting.Acknowledgement;

/**
 * One opened talk.
 *
 * @param booking null for no time
 * @param heldOn null until it is held
 * @param releases who has shown what
 * @param deliveries what was delivered, the newest first
 * @param changed whether something was written that the newest delivery does not hold
 * @param handedOverOn null until it was carried over to the personnel system
 * @param acknowledgement what the huvudman has decided of a delivery
 * @param answers only what the actor may read; a box in which nobody has ever written is absent
 */
record SheetView(
        String id,
        int version,
        Party actorIs,
        DialogueState state,
        PeriodView period,
        Person employee,
        List<ManagerView> managers,
        TemplateView template,
        BookingView booking,
        LocalDate heldOn,
        List<Answer> answers,
        List<Shown> releases,
        List<Delivered> deliveries,
        boolean changed,
        LocalDate handedOverOn,
        Acknowledgement acknowledgement,
        Labels labels,
        List<Agreed> agreements,
        List<Operation> may) {

    /** What the huvudman calls it; null for the module's own word. */
    record Labels(String working, String finished) { }

    enum Party { EMPLOYEE, MANAGER }

    record Person(String person, String displayName) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    /**
     * @param author whose box it is; null for what is written together
     * @param older whether it is of the time when all chefer had one box: it is read, and never written again
     * @param question the question's id; for what belongs to no question a name of its own
     */
    record Answer(
            Field.Kind party, String question, Person author, boolean older, String text, int revision, Instant writtenAt) {

        @Override
        public String toString() {
            return "Answer[…]";
        }
    }

    /** @param openedAt null until the other party has had it before the eyes */
    record Shown(Field.Kind what, Person by, Instant releasedAt, Instant openedAt) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Shown[…]";
        }
    }

    /**
     * @param onPaperOn null when the employee reads it here
     * @param acknowledgedAt null until the employee has
     */
    record Delivered(int number, Person by, Instant deliveredAt, LocalDate onPaperOn, Instant acknowledgedAt) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Delivered[…]";
        }
    }

    /** @param revision 0 for a row of the plan in which its words do not stand yet */
    record Agreed(String id, AgreementKind kind, String text, int revision, AgreementStatus status, Responsible responsible) {

        @Override
        public String toString() {
            return "Agreed[…]";
        }
    }

    static SheetView of(Sheet sheet) {
        Dialogue dialogue = sheet.dialogue();
        return new SheetView(
                dialogue.id().value(),
                dialogue.version(),
                sheet.basis().isManager() ? Party.MANAGER : Party.EMPLOYEE,
                dialogue.state(),
                PeriodView.of(dialogue.period()),
                new Person(dialogue.employee().value(), sheet.employeeName()),
                ManagerView.of(sheet.managers()),
                TemplateView.of(sheet.template(), sheet.publisher()),
                BookingView.opened(sheet.booking(), sheet.place()),
                dialogue.heldOn().orElse(null),
                answers(sheet),
                sheet.releases().stream().map(SheetView::shown).toList(),
                sheet.deliveries().stream().map(SheetView::delivered).toList(),
                sheet.isChanged(),
                sheet.handedOverOn().orElse(null),
                sheet.settings().acknowledgement(),
                new Labels(sheet.settings().labels().working().orElse(null), sheet.settings().labels().finished().orElse(null)),
                agreements(sheet),
                sheet.may().stream().filter(operation -> operation != Operation.READ).sorted().toList());
    }

    private static List<Answer> answers(Sheet sheet) {
        return sheet.texts().stream()
                .sorted(Comparator.comparing(text -> text.field().key()))
                .map(text -> new Answer(
                        text.field().kind(), text.field().name(), author(text), isOlder(text.field()), text.text(), text.revision(),
                        text.writtenAt()))
                .toList();
    }

    private static boolean isOlder(Field field) {
        return field.kind() == Field.Kind.MANAGER && field.owner().isEmpty();
    }

    private static Person author(Sheet.Text text) {
        return text.field().kind().isReleased() ? new Person(text.author().value(), text.authorName()) : null;
    }

    private static Shown shown(Sheet.Shown shown) {
        Release release = shown.release();
        return new Shown(release.kind(), new Person(release.owner().value(), shown.ownerName()), release.releasedAt(),
                release.openedAt().orElse(null));
    }

    private static Delivered delivered(Sheet.NamedDelivery named) {
        Delivery delivery = named.delivery();
        return new Delivered(delivery.number(), new Person(delivery.deliveredBy().value(), named.deliveredByName()),
                delivery.deliveredAt(), delivery.onPaperOn().orElse(null), delivery.acknowledgedAt().orElse(null));
    }

    private static List<Agreed> agreements(Sheet sheet) {
        return sheet.agreements().stream()
                .map(agreed -> new Agreed(
                        agreed.agreement().id(), agreed.agreement().kind(), agreed.text(), agreed.revision(),
                        agreed.agreement().status(), agreed.agreement().responsible()))
                .toList();
    }

    @Override
    public String toString() {
        return "SheetView[…]";
    }
}
