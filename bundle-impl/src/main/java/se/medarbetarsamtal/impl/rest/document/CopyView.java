package se.medarbetarsamtal.impl.rest.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.document.RecordCopy;
import se.medarbetarsamtal.impl.document.RecordCopy.Party;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.rest.booking.BookingView;

/**
 * One talk as a file. Where something is left out stands a {@link Mask} in its place.
 *
 * @param heldOn null until it is held
 * @param booking null for no time
 * @param agreements those that stand in none of the plan's tables
 * @param plan null when the template has none
 */
record CopyView(
        boolean masked,
        Instant copiedAt,
        String period,
        DialogueState state,
        Instant assignedAt,
        LocalDate heldOn,
        Person employee,
        Person manager,
        Template template,
        BookingView booking,
        List<Asked> questions,
        List<Agreed> agreements,
        PlanCopyView plan,
        List<PlanCopyView.Step> followUps) {

    /** Says that something stands here that is not shown. */
    record Mask(boolean masked) {

        static Object unless(Optional<String> shown) {
            return shown.isPresent() ? shown.get() : new Mask(true);
        }
    }

    /** @param displayName a text, or a {@link Mask} */
    record Person(Party party, Object displayName) {

        static Person of(RecordCopy.Person person) {
            return new Person(person.party(), Mask.unless(person.name()));
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    record Template(String title, int version, String language) { }

    /**
     * @param section null for what is asked beforehand
     * @param text a text, or a {@link Mask}
     */
    record Asked(String section, Object text, List<String> points, List<String> columns, boolean sensitive,
            List<Written> answers) {

        static Asked of(RecordCopy.Asked asked) {
            return new Asked(asked.section().orElse(null), Mask.unless(asked.text()), asked.points(), asked.columns(), asked.sensitive(),
                    asked.answers().stream().map(Written::of).toList());
        }

        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    /** @param text a text, or a {@link Mask} */
    record Written(Field.Kind party, Object text, int revision, Instant writtenAt, Person writtenBy) {

        static Written of(RecordCopy.Written written) {
            return new Written(written.box(), Mask.unless(written.text()), written.revision(), written.writtenAt(),
                    Person.of(written.writtenBy()));
        }

        @Override
        public String toString() {
            return "Written[…]";
        }
    }

    record Agreed(String text, AgreementStatus status, int revision, Instant writtenAt, Person writtenBy,
            List<PlanCopyView.Note> notes) {

        static Agreed of(RecordCopy.Agreed agreed) {
            return new Agreed(agreed.text(), agreed.status(), agreed.revision(), agreed.writtenAt(),
                    Person.of(agreed.writtenBy()), agreed.notes().stream().map(PlanCopyView.Note::of).toList());
        }

        @Override
        public String toString() {
            return "Agreed[…]";
        }
    }

    static CopyView of(RecordCopy copy) {
        return new CopyView(
                copy.masked(),
                copy.copiedAt(),
                copy.dialogue().period().name(),
                copy.dialogue().state(),
                copy.dialogue().assignedAt(),
                copy.dialogue().heldOn().orElse(null),
                Person.of(copy.employee()),
                Person.of(copy.manager()),
                new Template(copy.template().title(), copy.dialogue().template().version(), copy.template().language()),
                copy.isTimeHidden() ? BookingView.masked(copy.booking()) : BookingView.copied(copy.booking(), copy.place()),
                copy.questions().stream().map(Asked::of).toList(),
                copy.agreements().stream().map(Agreed::of).toList(),
                copy.plan().map(PlanCopyView::of).orElse(null),
                copy.followUps().stream().map(PlanCopyView.Step::of).toList());
    }

    @Override
    public String toString() {
        return "CopyView[…]";
    }
}
