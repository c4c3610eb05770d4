package se.medarbetarsamtal.impl.document;

import java.util.List;
import org.w3c.dom.Element;
import se.medarbetarsamtal.impl.document.PlanTables.Cell;
import se.medarbetarsamtal.impl.document.PlanTables.Days;
import se.medarbetarsamtal.impl.document.PlanTables.Group;
import se.medarbetarsamtal.impl.document.PlanTables.Row;
import se.medarbetarsamtal.impl.document.PlanTables.Table;
import se.medarbetarsamtal.impl.document.PlanTables.Words;
import se.medarbetarsamtal.impl.plan.AgreementStatus;

/** The tables of an action plan as a part of a paper. */
final class PlanPrint {

    private static final String NOTHING = "–";

    private final Html html;
    private final Element parent;
    private final PaperWords words;

    PlanPrint(Html html, Element parent, PaperWords words) {
        this.html = html;
        this.parent = parent;
        this.words = words;
    }

    void tables(PlanTables plan) {
        plan.tables().forEach(this::table);
    }

    private void table(Table table) {
        Element shown = html.add(parent, "table", "columns-" + table.columns().count());
        Element labels = html.add(shown, "thead", "");
        Element groups = html.add(labels, "tr", "");
        table.groups().forEach(group -> group(groups, group));
        Element columns = html.add(labels, "tr", "");
        table.columns().forEach(column -> html.text(columns, "th", "", column).setAttribute("scope", "col"));
        Element rows = html.add(shown, "tbody", "");
        table.rows().forEach(row -> row(rows, row));
        if (table.rows().isEmpty()) {
            Element empty = html.add(rows, "tr", "");
            table.columns().forEach(column -> html.text(empty, "td", "", NOTHING));
        }
    }

    private void group(Element row, Group group) {
        Element label = html.text(row, "th", "group", group.label());
        label.setAttribute("scope", "col");
        label.setAttribute("colspan", Integer.toString(group.columns().size()));
    }

    private void row(Element rows, Row row) {
        Element shown = html.add(rows, "tr", "");
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Element cell = html.add(shown, "td", "");
            if (i == 0 && row.status() == AgreementStatus.CANCELLED) {
                html.text(cell, "p", "mark", words.text("cancelled"));
            }
            cell(cell, cells.get(i));
        }
    }

    private void cell(Element shown, Cell cell) {
        if (cell instanceof Days days) {
            html.text(shown, "p", "", words.text("implementation") + ": " + days.implementation().map(words::day).orElse(NOTHING));
            html.text(shown, "p", "", words.text("follow-up") + ": " + days.followUp().map(words::day).orElse(NOTHING));
        } else if (cell instanceof Words written) {
            if (written.isNoneNeeded()) {
                html.text(shown, "p", "mark", words.text("no-activity"));
            }
            String text = written.text().orElse("");
            if (!text.isBlank() || !written.isNoneNeeded()) {
                html.text(shown, "p", "written", orNothing(text));
            }
        }
    }

    private static String orNothing(String text) {
        return text.isBlank() ? NOTHING : text;
    }
}
