package se.medarbetarsamtal.impl.document;

import java.util.Base64;
import java.util.List;
import org.w3c.dom.Element;
import se.medarbetarsamtal.api.spi.organisation.Logo;
import se.medarbetarsamtal.impl.document.PlanTables.Cell;
import se.medarbetarsamtal.impl.document.PlanTables.Days;
import se.medarbetarsamtal.impl.document.PlanTables.Group;
import se.medarbetarsamtal.impl.document.PlanTables.Row;
import se.medarbetarsamtal.impl.document.PlanTables.Table;
import se.medarbetarsamtal.impl.document.PlanTables.Words;
import se.medarbetarsamtal.impl.plan.AgreementStatus;

/** Lays an action plan out as the routine's own form: the head on the first page, the title on every page, both tables. */
final class PlanPaper {

    private static final String NOTHING = "–";

    private final Pdf pdf = new Pdf();

    /** @throws se.medarbetarsamtal.impl.Conflict {@code unprintable} */
    byte[] print(PlanDocument document) {
        return pdf.make(new Page(document).laidOut());
    }

    /** One document while it is laid out. */
    private static final class Page {

        private final PlanDocument document;
        private final PaperWords words;
        private final Html html;

        Page(PlanDocument document) {
            this.document = document;
            this.words = PaperWords.of(document.language());
            this.html = new Html(document.language(), document.tables().title(), "plan.css");
        }

        Html laidOut() {
            running();
            head();
            document.tables().tables().forEach(this::table);
            return html;
        }

        /** What stands in the margins of every page. */
        private void running() {
            Element top = html.add(html.body(), "div", "running-top");
            html.text(top, "span", "organiser", document.organiser());
            html.text(top, "span", "title", document.tables().title());
            Element foot = html.add(html.body(), "div", "running-foot");
            html.text(foot, "span", "", status() + " · " + words.text("code", document.code()) + " · " + words.text("page") + " ");
            html.add(foot, "span", "page");
            html.text(foot, "span", "", " " + words.text("page-of") + " ");
            html.add(foot, "span", "pages");
        }

        private String status() {
            return document.delivered()
                    .map(version -> words.text("delivered", words.day(version.on()), version.number()))
                    .orElseGet(() -> words.text("draft"));
        }

        private void head() {
            Element organiser = html.add(html.body(), "div", "organiser");
            document.logo().ifPresent(logo -> logo(organiser, logo));
            html.text(organiser, "span", "", document.organiser());
            html.text(html.body(), "p", "status", status());
            html.text(html.body(), "h1", "", document.tables().title());
            Element table = html.add(html.body(), "table", "head");
            Element labels = html.add(html.add(table, "thead", ""), "tr", "");
            document.header().forEach(line -> html.text(labels, "th", "", line.label()).setAttribute("scope", "col"));
            Element values = html.add(html.add(table, "tbody", ""), "tr", "");
            document.header().forEach(line -> html.text(values, "td", "", orNothing(line.text())));
        }

        private void logo(Element organiser, Logo logo) {
            Element picture = html.add(organiser, "img", "logo");
            picture.setAttribute("src",
                    "data:" + logo.mediaType() + ";base64," + Base64.getEncoder().encodeToString(logo.content()));
            picture.setAttribute("alt", document.organiser());
        }

        private void table(Table table) {
            Element shown = html.add(html.body(), "table", "columns-" + table.columns().count());
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
}
