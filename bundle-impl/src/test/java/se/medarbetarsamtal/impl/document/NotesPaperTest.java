package se.medarbetarsamtal.impl.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.document.PersonnelNotes.Answered;
import se.medarbetarsamtal.impl.document.PersonnelNotes.Said;
import se.medarbetarsamtal.impl.document.PersonnelNotes.Section;

/** The notes on paper. */
class NotesPaperTest {

    private static final String TITLE = "Medarbetarsamtal – anteckningar";
    private static final String ANSWER = "Alva leder ämneslaget från mars.\n\n<b>Inte fet</b> &amp; ordagrant.";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final NotesPaper paper = new NotesPaper();

    @Test
    @Tag("G-28")
    void areSoundForTheArchiveAndForThoseWhoHearThem() throws Exception {
        byte[] notes = paper.print(notes("sv", sections(4, ANSWER)));

        assertThat(Verified.faults(notes, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Verified.faults(notes, PDFAFlavour.PDFUA_1)).isEmpty();
        Papers.open(notes, document -> {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(TITLE);
            assertThat(document.getDocumentInformation().getMetadataKeys()).doesNotContain("Author", "Subject", "Keywords");
            assertThat(PaperStructure.of(document)).containsSubsequence("H1", "Table", "TH", "TD", "H2", "H3", "P", "H2");
            return document;
        });
    }

    @Test
    @Tag("T-44")
    void theTitleAndTheCodeStandOnEveryPage() {
        List<String> pages = Papers.pages(paper.print(notes("sv", sections(40, "Räksmörgås på Ångström, η και Ж. ".repeat(16)))));

        assertThat(pages).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page).contains(TITLE, "Kod K7Q2MX", "Exempelkommun",
                "Delgiven 26 nov. 2026, version 1", " av " + pages.size()));
    }

    @Test
    void holdTheHeadAndEachAnswerAsItWasWritten() {
        String text = Papers.text(paper.print(notes("sv", sections(1, ANSWER))));

        assertThat(text).containsSubsequence("Exempelkommun", TITLE, "Datum", "Medarbetare", "26 nov. 2026", "Alva Nyström", "Avsnitt 0",
                "Vad vill du?", "Alva leder ämneslaget från mars.", "<b>Inte fet</b> &amp; ordagrant.", "Chefen", "Var för sig");
        assertThat(Papers.text(paper.print(notes("en", List.of())))).contains("Nothing is ticked for the notes.", "Page 1 of 1");
    }

    @Test
    void aRowOfFiveThousandCharactersAndAVeryLongAnswerFitOnPages() {
        String text = Papers.text(paper.print(notes("sv", List.of(
                section("Långt", "Ж".repeat(5_000)), section("Längre", "åä ".repeat(16_000))))));

        assertThat(text.chars().filter(character -> character == 'Ж')).hasSize(5_000);
        assertThat(text.split("åä", -1)).hasSize(16_001);
    }

    @Test
    @Tag("G-28")
    void aCharacterThatNoFontHasIsRefused() {
        for (String text : List.of("Bra jobbat 👍", "שלום")) {
            PersonnelNotes notes = notes("sv", sections(1, text));
            assertThatThrownBy(() -> paper.print(notes)).isInstanceOfSatisfying(
                    Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo("unprintable"));
        }
    }

    private static List<Section> sections(int count, String answer) {
        return Collections.nCopies(count, section("Avsnitt 0", answer));
    }

    private static Section section(String title, String answer) {
        return new Section(title, List.of(
                new Answered("Vad vill du?", List.of(new Said(Optional.empty(), answer))),
                new Answered("Hur ser du på det?", List.of(new Said(Optional.of("Chefen"), "Var för sig")))));
    }

    private static PersonnelNotes notes(String language, List<Section> sections) {
        return new PersonnelNotes(language, TITLE, new PlanHeads.Head("Exempelkommun", Optional.empty(), List.of(
                new PlanDocument.Line("Datum", "26 nov. 2026"), new PlanDocument.Line("Medarbetare", "Alva Nyström"),
                new PlanDocument.Line("Ansvarig chef", "Karin Berg"), new PlanDocument.Line("Verksamhet, enhet", "Exempelkommun, Norra skolan"))),
                sections, 0, Optional.of(new PlanDocument.Version(1, DAY)), "K7Q2MX");
    }
}
