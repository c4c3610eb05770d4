package se.medarbetarsamtal.impl.document;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import se.medarbetarsamtal.impl.document.RecordCopy.Person;
import se.medarbetarsamtal.impl.document.RecordCopy.Written;

/** What the pages of a talk are put together from. */
record RecordParts(Html html, PaperWords words) {

    /** @return what belongs under the heading */
    Element section(String title) {
        html.text(html.body(), "h2", "", title);
        return html.body();
    }

    void heading(String text) {
        html.text(html.body(), "h3", "", text);
    }

    /** @return the words, or the mark that stands where something is left out */
    String shown(Optional<String> text) {
        return text.orElseGet(() -> words.text("masked"));
    }

    /** What somebody wrote, with whose it is and when. */
    void written(String label, Written written) {
        Element box = html.add(html.body(), "div", "written-box");
        html.text(box, "p", "by", label + " · " + by(written.writtenBy(), written));
        paragraph(box, shown(written.text()));
    }

    String by(Person person, Written written) {
        return shown(person.name()) + ", " + words.day(written.writtenAt());
    }

    void paragraph(Element parent, String text) {
        html.text(parent, "p", "written", text.isBlank() ? words.text("empty") : text);
    }

    /** @param columns what stands above each, and then the rows */
    void table(List<String> columns, List<List<String>> rows) {
        Element table = html.add(html.body(), "table", "");
        Element labels = html.add(html.add(table, "thead", ""), "tr", "");
        columns.forEach(column -> html.text(labels, "th", "", column).setAttribute("scope", "col"));
        Element body = html.add(table, "tbody", "");
        rows.forEach(row -> {
            Element line = html.add(body, "tr", "");
            row.forEach(cell -> html.text(line, "td", "", cell));
        });
    }

    /** A row by itself, one line for each of its columns. */
    Element card() {
        return html.add(html.add(html.body(), "table", "card"), "tbody", "");
    }

    void line(Element card, String label, String text) {
        Element row = html.add(card, "tr", "");
        html.text(row, "th", "", label).setAttribute("scope", "row");
        paragraph(html.add(row, "td", ""), text);
    }
}
