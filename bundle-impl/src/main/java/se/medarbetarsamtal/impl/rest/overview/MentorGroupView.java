package se.medarbetarsamtal.impl.rest.overview;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.booking.TimeNotes.Outstanding;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.HandOver;
import se.medarbetarsamtal.impl.dialogue.ShortCode;
import se.medarbetarsamtal.impl.overview.MentorGroup.Employment;
import se.medarbetarsamtal.impl.overview.MentorGroup;
import se.medarbetarsamtal.impl.overview.Progress.Preparation;
import se.medarbetarsamtal.impl.overview.Progress;
import se.medarbetarsamtal.impl.overview.Readiness;
import se.medarbetarsamtal.impl.rest.booking.BookingView;

/**
 * The staff of Min mentorsgrupp.
 *
 * @param archive whether what is delivered can be handed in to the personnel system
 * @param personnelSystem what the huvudman calls it; null for the module's own word
 * @param routineLink where the huvudman's routine is read; null for no link
 */
record MentorGroupView(PeriodView period, List<PeriodView> periods, ReadinessView readiness, List<Employee> employees, int pupils,
        boolean archive, String personnelSystem, String routineLink) {

    /** How far the newest delivery has come on its way to the archive. */
    enum DepositState { BEGUN, KEPT }

    /**
     * @param unit null for a protected identity, or when the host names none
     * @param dutyRoles the befattningar of today; none for a protected identity
     */
    record Employee(
            String person,
            String displayName,
            String unit,
            @JsonProperty("protected") boolean isProtected,
            Employment employment,
            List<String> dutyRoles,
            List<Talk> dialogues) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Employee[…]";
        }
    }

    /**
     * @param code stands on its papers in place of a name
     * @param responsible whether the actor answers for it
     * @param withoutResponsible whether the one who answers for it is not linked to the employee any more
     * @param canTakeOver whether the actor can become the one who answers for it
     * @param undoable whether the actor may still take it back
     * @param booking null for no time; hidden for a protected identity
     * @param asked whether the employee asks for another time
     * @param outstanding whether it has not been held
     * @param outstandingReason why; null for none, and for everybody but the chef who answers for it
     * @param heldOn null until it is held
     * @param delivery the number of the newest delivery; null until something was delivered, as is {@code deliveredAt}
     * @param acknowledgedAt null until the employee has acknowledged the newest delivery
     * @param handedOverOn null until it was carried over to the personnel system
     * @param handedOverChanged whether something newer was delivered since
     * @param deposit null until somebody has begun to hand the newest delivery in
     * @param agreements all but the cancelled ones
     * @param nextFollowUpOn null when nothing is to be followed up
     */
    record Talk(
            String id,
            int version,
            String code,
            TemplateTitle template,
            DialogueState state,
            boolean responsible,
            boolean withoutResponsible,
            boolean canTakeOver,
            boolean undoable,
            Preparation employeePreparation,
            Preparation managerPreparation,
            BookingView booking,
            boolean asked,
            boolean outstanding,
            Outstanding outstandingReason,
            LocalDate heldOn,
            Integer delivery,
            Instant deliveredAt,
            Instant acknowledgedAt,
            LocalDate handedOverOn,
            boolean handedOverChanged,
            DepositState deposit,
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
                group.pupils(),
                group.hasArchive(),
                group.documents().personnelSystem().orElse(null),
                group.documents().routineLink().orElse(null));
    }

    private static Employee employee(MentorGroup.Employee employee, MentorGroup group, PersonRef actor) {
        return new Employee(
                employee.person().value(),
                employee.displayName(),
                employee.unit().orElse(null),
                employee.isProtected(),
                employee.employment(),
                employee.dutyRoles(),
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
                ShortCode.of(talk.dialogue().id()),
                TemplateTitle.of(talk),
                talk.dialogue().state(),
                responsible,
                !employee.managers().contains(talk.dialogue().responsible()),
                !responsible && chef,
                responsible && talk.isUnwritten() && chef,
                talk.preparation(Field.Kind.EMPLOYEE),
                talk.preparation(Field.Kind.MANAGER),
                bookingOf(employee, talk),
                talk.timeNote().asked().isPresent(),
                !talk.dialogue().isHeld(),
                talk.timeNote().outstanding().filter(reason -> responsible).orElse(null),
                talk.dialogue().heldOn().orElse(null),
                talk.delivery().map(Delivery::number).orElse(null),
                talk.delivery().map(Delivery::deliveredAt).orElse(null),
                talk.delivery().flatMap(Delivery::acknowledgedAt).orElse(null),
                talk.handOver().map(HandOver::on).orElse(null),
                talk.isHandOverBehind(),
                talk.deposit().map(one -> one.kept().isPresent() ? DepositState.KEPT : DepositState.BEGUN).orElse(null),
                talk.agreements().all(),
                talk.agreements().open(),
                talk.agreements().done(),
                talk.nextFollowUpOn().orElse(null));
    }
}
