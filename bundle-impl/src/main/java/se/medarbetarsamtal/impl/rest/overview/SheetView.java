package se.medarbetarsamtal.impl.rest.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.medarbetarsamtal.impl.booking.TimeNotes.Outstanding;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.HandOver;
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
 * @param unbooked null where there is a time, or nothing to say about there being none
 * @param outstanding why the talk has not been held; null for everybody but the chef who answers for it
 * @param heldOn null until it is held
 * @param releases who has shown what
 * @param deliveries what was delivered, the newest first
 * @param changed whether something was written that the newest delivery does not hold
 * @param handedOverOn null until it was carried over to the personnel system
 * @param handedOverChanged whether something newer was delivered since
 * @param acknowledgement what the huvudman has decided of a delivery
 * @param personnelSystem what the huvudman calls it; null for the module's own word
 * @param routineLink where the huvudman's routine is read; null for no link
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
        BookingView.Unbooked unbooked,
        Outstanding outstanding,
        LocalDate heldOn,
        List<Answer> answers,
        List<Shown> releases,
        List<Delivered> deliveries,
        boolean changed,
        LocalDate handedOverOn,
        boolean handedOverChanged,
        Acknowledgement acknowledgement,
        Labels labels,
        String personnelSystem,
        String routineLink,
        List<Agreed> agreements,
        List<Asked> ownQuestions,
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

    /**
     * A question that a party has added.
     *
     * @param removable whether the reader may change its words or take it away
     */
    record Asked(String id, String text, int revision, Party by, boolean removable) {

        static Asked of(Sheet.AskedText asked) {
            return new Asked(asked.id(), asked.text(), asked.revision(), asked.isEmployees() ? Party.EMPLOYEE : Party.MANAGER,
                    asked.mayRemove());
        }

        @Override
        public String toString() {
            return "Asked[…]";
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
                BookingView.opened(sheet.booking(), sheet.place(), sheet.timeWords()),
                BookingView.Unbooked.of(sheet.booking(), sheet.timeWords()),
                sheet.timeWords().outstanding().orElse(null),
                dialogue.heldOn().orElse(null),
                answers(sheet),
                sheet.releases().stream().map(SheetView::shown).toList(),
                sheet.deliveries().stream().map(SheetView::delivered).toList(),
                sheet.isChanged(),
                sheet.handOver().map(HandOver::on).orElse(null),
                sheet.isHandOverBehind(),
                sheet.settings().acknowledgement(),
                new Labels(sheet.settings().labels().working().orElse(null), sheet.settings().labels().finished().orElse(null)),
                sheet.settings().documents().personnelSystem().orElse(null),
                sheet.settings().documents().routineLink().orElse(null),
                agreements(sheet),
                sheet.ownQuestions().stream().map(Asked::of).toList(),
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
