package se.medarbetarsamtal.impl.rest.overview;

import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.overview.MyDialogues;
import se.medarbetarsamtal.impl.overview.Progress;
import se.medarbetarsamtal.impl.rest.booking.BookingView;

/** The employee's own talks. */
record MyDialoguesView(List<Item> items) {

    /**
     * @param booking null for no time
     * @param heldOn null until it is held
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
            LocalDate heldOn) { }

    static MyDialoguesView of(MyDialogues mine) {
        return new MyDialoguesView(mine.items().stream().map(MyDialoguesView::item).toList());
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
                Preparation.of(progress.hasEmployeeStarted()),
                ManagerView.of(item.managers()),
                BookingView.listed(progress.booking()),
                dialogue.heldOn().orElse(null));
    }
}
