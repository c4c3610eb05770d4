package se.medarbetarsamtal.impl.rest.plan;

import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.impl.overview.PlanHeader;
import se.medarbetarsamtal.impl.overview.PlanPage;
import se.medarbetarsamtal.impl.plan.FollowUp;
import se.medarbetarsamtal.impl.plan.PlanHint;

/**
 * The plan of one talk.
 *
 * @param previous null when there is no talk before it that the actor may read
 */
record PlanView(Header header, List<RowView> rows, int orderVersion, List<Step> steps, List<Hint> hints, Previous previous) {

    /** @param manager who held the talk, or answers for it */
    record Header(RowView.Person manager, List<Unit> units) {

        /** @param operation null for the huvudman itself */
        record Unit(String operation, String name) { }

        static Header of(PlanHeader header) {
            return new Header(new RowView.Person(header.manager().value(), header.managerName()),
                    header.units().stream().map(unit -> new Unit(unit.operation().orElse(null), unit.name())).toList());
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "Header[…]";
        }
    }

    /**
     * @param heldOn null until it is held
     * @param note null when nobody has written one
     */
    record Step(String id, FollowUp.Kind kind, LocalDate dueOn, LocalDate heldOn, int version, RowView.Cell note) {

        static Step of(PlanPage.Step step) {
            FollowUp followUp = step.followUp();
            return new Step(followUp.id(), followUp.kind(), followUp.dueOn(), followUp.heldOn().orElse(null),
                    followUp.version(), step.note().map(RowView.Cell::of).orElse(null));
        }
    }

    /** @param agreement null for the plan as a whole */
    record Hint(String agreement, PlanHint.Code code) { }

    /** @param period the name of the round */
    record Previous(String dialogue, String period, String title, List<RowView> rows) {

        static Previous of(PlanPage.Previous previous) {
            return new Previous(previous.dialogue().id().value(), previous.dialogue().period().name(), previous.title(),
                    previous.rows().stream().map(RowView::of).toList());
        }

        @Override
        public String toString() {
            return "Previous[…]";
        }
    }

    static PlanView of(PlanPage page) {
        return new PlanView(
                Header.of(page.header()),
                page.rows().stream().map(RowView::of).toList(),
                page.orderVersion(),
                page.steps().stream().map(Step::of).toList(),
                page.hints().stream().map(hint -> new Hint(hint.agreement().orElse(null), hint.code())).toList(),
                page.previous().map(Previous::of).orElse(null));
    }

    @Override
    public String toString() {
        return "PlanView[…]";
    }
}
