package se.medarbetarsamtal.impl.rest.overview;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.overview.MentorGroup.Employment;
import se.medarbetarsamtal.impl.overview.MentorGroup;
import se.medarbetarsamtal.impl.overview.Progress.Preparation;
import se.medarbetarsamtal.impl.overview.Progress;
import se.medarbetarsamtal.impl.overview.Readiness;
import se.medarbetarsamtal.impl.rest.booking.BookingView;

/** The staff of Min mentorsgrupp. */
record MentorGroupView(PeriodView period, List<PeriodView> periods, ReadinessView readiness, List<Employee> employees, int pupils) {

    /** @param unit null for a protected identity, or when the host names none */
    record Employee(
            String person,
            String displayName,
            String unit,
            @JsonProperty("protected") boolean isProtected,
            Employment employment,
            List<Talk> dialogues) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Employee[…]";
        }
    }

    /**
     * @param responsible whether the actor answers for it
     * @param withoutResponsible whether the one who answers for it is not linked to the employee any more
     * @param canTakeOver whether the actor can become the one who answers for it
     * @param undoable whether the actor may still take it back
     * @param booking null for no time; hidden for a protected identity
     * @param heldOn null until it is held
     * @param deliveredAt null until something was delivered
     * @param acknowledgedAt null until the employee has acknowledged the newest delivery
     * @param handedOverOn null until it was carried over to the personnel system
     * @param agreements all but the cancelled ones
     * @param nextFollowUpOn null when nothing is to be followed up
     */
    record Talk(
            String id,
            int version,
            TemplateTitle template,
            DialogueState state,
            boolean responsible,
            boolean withoutResponsible,
            boolean canTakeOver,
            boolean undoable,
            Preparation employeePreparation,
            Preparation managerPreparation,
            BookingView booking,
            LocalDate heldOn,
            Instant deliveredAt,
            Instant acknowledgedAt,
            LocalDate handedOverOn,
            int agreements,
            int agreementsOpen,
            int agreementsDone,
            LocalDate nextFollowUpOn) { }

    static MentorGroupView of(MentorGroup group, PersonRef actor) {
        Readiness readiness = Readiness.of(group.check(), !group.employees().isEmpty());
        return new MentorGroupView(
                PeriodView.of(group.period()),
                group.periods().stream().map(PeriodView::of).toList(),
                ReadinessView.of(readiness),
                group.employees().stream().map(employee -> employee(employee, group, actor)).toList(),
                group.pupils());
    }

    private static Employee employee(MentorGroup.Employee employee, MentorGroup group, PersonRef actor) {
        return new Employee(
                employee.person().value(),
                employee.displayName(),
                employee.unit().orElse(null),
                employee.isProtected(),
                employee.employment(),
                employee.talks().stream().map(talk -> talk(talk, employee, group, actor)).toList());
    }

    private static BookingView bookingOf(MentorGroup.Employee employee, Progress talk) {
        return employee.isProtected() ? BookingView.hidden(talk.booking()) : BookingView.listed(talk.booking());
    }

    private static Talk talk(Progress talk, MentorGroup.Employee employee, MentorGroup group, PersonRef actor) {
        boolean responsible = talk.dialogue().responsible().equals(actor);
        boolean chef = group.check().isFulfilled();
        return new Talk(
                talk.dialogue().id().value(),
                talk.dialogue().version(),
                TemplateTitle.of(talk),
                talk.dialogue().state(),
                responsible,
                !employee.managers().contains(talk.dialogue().responsible()),
                !responsible && chef,
                responsible && talk.isUnwritten() && chef,
                talk.preparation(Field.Kind.EMPLOYEE),
                talk.preparation(Field.Kind.MANAGER),
                bookingOf(employee, talk),
                talk.dialogue().heldOn().orElse(null),
                talk.delivery().map(Delivery::deliveredAt).orElse(null),
                talk.delivery().flatMap(Delivery::acknowledgedAt).orElse(null),
                talk.handedOverOn().orElse(null),
                talk.agreements().all(),
                talk.agreements().open(),
                talk.agreements().done(),
                talk.nextFollowUpOn().orElse(null));
    }
}
