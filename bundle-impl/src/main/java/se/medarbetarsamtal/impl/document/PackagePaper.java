package se.medarbetarsamtal.impl.document;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Lays the notes and the action plan out on one paper: the notes upright, the plan after them as broad as it needs. */
final class PackagePaper {

    private final Pdf pdf = new Pdf();

    /**
     * @param plan empty when the template has none
     * @throws se.medarbetarsamtal.impl.Conflict {@code unprintable}
     */
    byte[] print(PersonnelNotes notes, Optional<PlanTables> plan, List<Attached> files) {
        Html html = new Html(notes.language(), notes.title(), "package.css");
        NotesPaper.letterhead(html, notes).running();
        NotesPaper.body(html, html.add(html.body(), "div", "notes"), notes);
        plan.ifPresent(tables -> {
            Element broad = html.add(html.body(), "div", "plan");
            html.text(broad, "h1", "", tables.title());
            new PlanPrint(html, broad, PaperWords.of(notes.language())).tables(tables);
        });
        return pdf.makeWithAttachments(html, files);
    }
}
