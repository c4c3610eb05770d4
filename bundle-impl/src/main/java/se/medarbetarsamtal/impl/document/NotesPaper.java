package se.medarbetarsamtal.impl.document;

import org.w3c.dom.Element;
import se.medarbetarsamtal.impl.document.PersonnelNotes.Answered;

/** Lays the notes out on paper: head, sections and questions in the template's order, each answer as it was written. */
final class NotesPaper {

    private final Pdf pdf = new Pdf();

    /** @throws se.medarbetarsamtal.impl.Conflict {@code unprintable} */
    byte[] print(PersonnelNotes notes) {
        Html html = new Html(notes.language(), notes.title(), "notes.css");
        Letterhead letterhead = letterhead(html, notes);
        letterhead.running();
        body(html, html.body(), notes);
        return pdf.make(html);
    }

    /** Without what stands in the margins, so that it can be a part of another paper too. */
    static void body(Html html, Element parent, PersonnelNotes notes) {
        letterhead(html, notes).head(parent, notes.head().lines());
        if (notes.sections().isEmpty()) {
            html.text(parent, "p", "", PaperWords.of(notes.language()).text("notes-none"));
        }
        notes.sections().forEach(section -> {
            html.text(parent, "h2", "", section.title());
            section.questions().forEach(question -> question(html, parent, question));
        });
    }

    static Letterhead letterhead(Html html, PersonnelNotes notes) {
        return new Letterhead(html, PaperWords.of(notes.language()), new Letterhead.Facts(
                notes.title(), notes.head().organiser(), notes.head().logo(), notes.delivered(), notes.code()));
    }

    private static void question(Html html, Element parent, Answered answered) {
        html.text(parent, "h3", "", answered.question());
        answered.answers().forEach(said -> {
            said.by().ifPresent(by -> html.text(parent, "p", "mark", by));
            html.text(parent, "p", "written", said.text());
        });
    }
}
