package se.medarbetarsamtal.impl.document;

/** Lays an action plan out as the routine's own form: the head on the first page, the title on every page, both tables. */
final class PlanPaper {

    private final Pdf pdf = new Pdf();

    /** @throws se.medarbetarsamtal.impl.Conflict {@code unprintable} */
    byte[] print(PlanDocument document) {
        PaperWords words = PaperWords.of(document.language());
        Html html = new Html(document.language(), document.tables().title(), "plan.css");
        Letterhead letterhead = new Letterhead(html, words, new Letterhead.Facts(document.tables().title(), document.organiser(),
                document.logo(), document.delivered(), document.code()));
        letterhead.running();
        letterhead.head(html.body(), document.header());
        new PlanPrint(html, html.body(), words).tables(document.tables());
        return pdf.make(html);
    }
}
