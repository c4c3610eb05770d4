package se.medarbetarsamtal.impl.rest.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.overview.MyDialogues;
import se.medarbetarsamtal.impl.overview.Progress.Preparation;
import se.medarbetarsamtal.impl.overview.Progress;
import se.medarbetarsamtal.impl.rest.booking.BookingView;

/** The employee's own talks. */
record MyDialoguesView(List<Item> items, List<NewManager> newManagers) {

    /**
     * @param booking null for no time
     * @param asked whether one has asked for another time, and is waiting for an answer
     * @param heldOn null until it is held
     * @param deliveredAt null until something was delivered
     * @param acknowledgedAt null until the employee has acknowledged the newest delivery
     * @param agreements all but the cancelled ones
     * @param nextFollowUpOn null when nothing is to be followed up
     */
    record Item(
            String id,
            int version,
            PeriodView period,
            TemplateTitle template,
            DialogueState state,
            Preparation employeePreparation,
            List<ManagerView> managers,
            BookingView booking,
            boolean asked,
            LocalDate heldOn,
            Instant deliveredAt,
            Instant acknowledgedAt,
            int agreements,
            int agreementsOpen,
            int agreementsDone,
            LocalDate nextFollowUpOn) { }

    /**
     * @param until null for a link without an end, or one that is gone
     * @param reason null when none was given, or the link is gone
     */
    record NewManager(
            String person, String displayName, LocalDate linkedOn, LocalDate until, String reason, boolean present) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "NewManager[…]";
        }
    }

    static MyDialoguesView of(MyDialogues mine) {
        return new MyDialoguesView(
                mine.items().stream().map(MyDialoguesView::item).toList(),
                mine.newManagers().stream().map(MyDialoguesView::newManager).toList());
    }

    private static NewManager newManager(MyDialogues.NewManager manager) {
        return new NewManager(manager.person().value(), manager.displayName(), manager.linkedOn(),
                manager.until().orElse(null), manager.reason().orElse(null), manager.present());
    }

    private static Item item(MyDialogues.Item item) {
        Progress progress = item.progress();
        Dialogue dialogue = progress.dialogue();
        return new Item(
                dialogue.id().value(),
                dialogue.version(),
                PeriodView.of(dialogue.period()),
                TemplateTitle.of(progress),
                dialogue.state(),
                progress.preparation(Field.Kind.EMPLOYEE),
                ManagerView.of(item.managers()),
                BookingView.listed(progress.booking()),
                progress.timeNote().asked().isPresent(),
                dialogue.heldOn().orElse(null),
                progress.delivery().map(Delivery::deliveredAt).orElse(null),
                progress.delivery().flatMap(Delivery::acknowledgedAt).orElse(null),
                progress.agreements().all(),
                progress.agreements().open(),
                progress.agreements().done(),
                progress.nextFollowUpOn().orElse(null));
    }
}
