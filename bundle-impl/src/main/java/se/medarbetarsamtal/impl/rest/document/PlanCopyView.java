package se.medarbetarsamtal.impl.rest.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.impl.document.PlanTables;
import se.medarbetarsamtal.impl.document.RecordCopy;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.FollowUp;
import se.medarbetarsamtal.impl.rest.document.CopyView.Mask;
import se.medarbetarsamtal.impl.rest.document.CopyView.Person;

/** The action plan of a copied talk, in the template's words and order. */
record PlanCopyView(String title, List<Table> tables) {

    record Table(List<Group> groups, List<Row> rows) { }

    record Group(String label, List<String> columns) { }

    /** @param notes on how it fares, the oldest first */
    record Row(AgreementStatus status, List<Object> cells, List<Note> notes) {

        @Override
        public String toString() {
            return "Row[…]";
        }
    }

    /**
     * @param text a text, or a {@link Mask}
     * @param noActivity only where ingen insats behövs
     */
    record Words(String column, Object text, @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean noActivity) {

        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    /** @param implementationOn null for no day, as is {@code followUpOn} */
    record Days(String column, LocalDate implementationOn, LocalDate followUpOn) { }

    record Note(String text, int revision, Instant writtenAt, Person writtenBy) {

        static Note of(RecordCopy.Written written) {
            return new Note(written.text().orElse(""), written.revision(), written.writtenAt(), Person.of(written.writtenBy()));
        }

        @Override
        public String toString() {
            return "Note[…]";
        }
    }

    /**
     * @param heldOn null until it is held
     * @param note null when nobody has written one
     */
    record Step(FollowUp.Kind kind, LocalDate dueOn, LocalDate heldOn, Note note) {

        static Step of(RecordCopy.Step step) {
            return new Step(step.followUp().kind(), step.followUp().dueOn(), step.followUp().heldOn().orElse(null),
                    step.note().map(Note::of).orElse(null));
        }
    }

    static PlanCopyView of(RecordCopy.Plan plan) {
        return new PlanCopyView(plan.tables().title(), plan.tables().tables().stream()
                .map(table -> new Table(
                        table.groups().stream().map(group -> new Group(group.label(), group.columns())).toList(),
                        table.rows().stream().map(row -> row(row, plan)).toList()))
                .toList());
    }

    private static Row row(PlanTables.Row row, RecordCopy.Plan plan) {
        return new Row(row.status(), row.cells().stream().map(PlanCopyView::cell).toList(),
                plan.notes().getOrDefault(row.agreement(), List.of()).stream().map(Note::of).toList());
    }

    private static Object cell(PlanTables.Cell cell) {
        if (cell instanceof PlanTables.Days days) {
            return new Days(days.column(), days.implementation().orElse(null), days.followUp().orElse(null));
        }
        PlanTables.Words words = (PlanTables.Words) cell;
        return new Words(words.column(), Mask.unless(words.text()), words.isNoneNeeded());
    }

    @Override
    public String toString() {
        return "PlanCopyView[…]";
    }
}
