package se.medarbetarsamtal.impl.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.document.PlanTables.Cell;
import se.medarbetarsamtal.impl.document.PlanTables.Days;
import se.medarbetarsamtal.impl.document.PlanTables.Group;
import se.medarbetarsamtal.impl.document.PlanTables.Row;
import se.medarbetarsamtal.impl.document.PlanTables.Table;
import se.medarbetarsamtal.impl.document.PlanTables.Words;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.Agreements.Frozen;
import se.medarbetarsamtal.impl.plan.PlanColumn;
import se.medarbetarsamtal.impl.template.TemplateDocument.Column;
import se.medarbetarsamtal.impl.template.TemplateDocument.PlanForm;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** Puts what was written in the plan under the columns of the template. */
final class TableMaker {

    private static final String CHALLENGE_TABLE = "challenge";
    private static final String BOTH_DAYS = "dates";

    private final List<Frozen> rows;
    private final Map<Field, String> words;
    private final boolean masked;

    /**
     * @param words what stands in which cell; one in which nobody has written may be absent
     * @param masked leaves out who is to do it
     */
    TableMaker(List<Frozen> rows, Map<Field, String> words, boolean masked) {
        this.rows = rows;
        this.words = words;
        this.masked = masked;
    }

    PlanTables make(PlanForm form) {
        return new PlanTables(said(form.title()), form.tables().stream().map(this::table).toList());
    }

    /** @return whether such rows stand in one of the form's tables */
    static boolean hasPlaceFor(PlanForm form, AgreementKind kind) {
        return form != null && form.tables().stream().anyMatch(table -> kindOf(table) == kind);
    }

    private static AgreementKind kindOf(TemplateDocument.Table table) {
        return CHALLENGE_TABLE.equals(table.id()) ? AgreementKind.CHALLENGE : AgreementKind.GOAL;
    }

    private Table table(TemplateDocument.Table table) {
        List<Group> groups = table.groups().stream()
                .map(group -> new Group(said(group.label()),
                        group.columns().stream().map(column -> said(column.label())).toList()))
                .toList();
        List<Column> columns = table.groups().stream().flatMap(group -> group.columns().stream()).toList();
        return new Table(groups, rows.stream()
                .filter(row -> row.kind() == kindOf(table))
                .map(row -> new Row(row.id(), row.status(), columns.stream().map(column -> cell(row, column)).toList()))
                .toList());
    }

    private Cell cell(Frozen row, Column column) {
        String label = said(column.label());
        if (BOTH_DAYS.equals(column.id())) {
            return new Days(label, day(row, PlanColumn.IMPLEMENTATION_DATE), day(row, PlanColumn.FOLLOW_UP_DATE));
        }
        Optional<PlanColumn> known = PlanColumn.of(said(column.id())).filter(row.kind()::has);
        boolean isNoneNeeded = known.filter(PlanColumn.ACTIVITIES::equals).isPresent()
                && !words(row, PlanColumn.NO_ACTIVITY).isBlank();
        boolean isHidden = masked && known.filter(PlanColumn.RESPONSIBLE::equals).isPresent();
        String text = known.map(one -> words(row, one)).orElse("");
        return new Words(label, isHidden && !text.isBlank() ? Optional.empty() : Optional.of(text), isNoneNeeded);
    }

    private Optional<LocalDate> day(Frozen row, PlanColumn column) {
        return PlanColumn.date(words(row, column));
    }

    private String words(Frozen row, PlanColumn column) {
        return words.getOrDefault(column.of(row), "");
    }

    /** A template may leave a label out. */
    private static String said(String label) {
        return Objects.requireNonNullElse(label, "");
    }
}
