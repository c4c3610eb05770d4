package se.medarbetarsamtal.impl.rest.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.overview.Sheet;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.rest.booking.BookingView;
import se.medarbetarsamtal.impl.rest.template.TemplateView;

/**
 * One opened talk.
 *
 * @param booking null for no time
 * @param heldOn null until it is held
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
        List<Agreed> agreements,
        List<Operation> may) {

    enum Party { EMPLOYEE, MANAGER }

    record Person(String person, String displayName) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    record Answer(Field.Kind party, String question, String text, int revision, Instant writtenAt) {

        @Override
        public String toString() {
            return "Answer[…]";
        }
    }

    record Agreed(String id, String text, int revision, AgreementStatus status) {

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
                agreements(sheet),
                sheet.may().stream().filter(operation -> operation != Operation.READ).sorted().toList());
    }

    private static List<Answer> answers(Sheet sheet) {
        return sheet.texts().stream()
                .sorted(Comparator.comparing(text -> text.field().key()))
                .map(text -> new Answer(
                        text.field().kind(), text.field().name(), text.text(), text.revision(), text.writtenAt()))
                .toList();
    }

    private static List<Agreed> agreements(Sheet sheet) {
        return sheet.agreements().stream()
                .map(agreed -> new Agreed(
                        agreed.agreement().id(), agreed.text(), agreed.revision(), agreed.agreement().status()))
                .toList();
    }

    @Override
    public String toString() {
        return "SheetView[…]";
    }
}
