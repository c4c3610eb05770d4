package se.medarbetarsamtal.impl.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.document.PlanTables.Days;
import se.medarbetarsamtal.impl.document.PlanTables.Group;
import se.medarbetarsamtal.impl.document.PlanTables.Row;
import se.medarbetarsamtal.impl.document.PlanTables.Table;
import se.medarbetarsamtal.impl.document.PlanTables.Words;
import se.medarbetarsamtal.impl.plan.AgreementStatus;

/** The action plan on paper, as a PDF that others can read, keep and have read to them. */
class PlanPaperTest {

    private static final String TITLE = "Handlingsplan för individuella mål och kompetensutveckling";
    private static final String LONG = "Räksmörgås på Ångström, η και Ж. ".repeat(16);
    private static final LocalDate DAY = LocalDate.of(2027, 5, 7);
    private static final int WORDS = 60;

    private final PlanPaper paper = new PlanPaper();

    @Test
    @Tag("G-28")
    void isSoundForTheArchiveAndForThoseWhoHearIt() throws Exception {
        byte[] plan = paper.print(document("sv", rows(4, "Leda ämneslaget")));

        assertThat(Verified.faults(plan, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Verified.faults(plan, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    @Tag("T-44")
    void theTitleAndTheCodeStandOnEveryPage() {
        List<String> pages = Papers.pages(paper.print(document("sv", rows(12, LONG))));

        assertThat(pages).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page).contains(TITLE, "Kod 7K3F9Q", "Exempelkommun"));
        assertThat(pages.get(1)).contains("Sida 2 av " + pages.size(), "Verksamhetens mål");
    }

    @Test
    @Tag("G-28")
    void isInTheTemplatesLanguageWithATitleAndNothingTelling() {
        byte[] pdf = paper.print(document("sv", rows(1, "Leda ämneslaget")));

        Papers.open(pdf, document -> {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(TITLE);
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getMetadataKeys()).doesNotContain("Author", "Subject", "Keywords");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(TITLE).doesNotContain("Alva", "dc:creator");
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.AA)).isFalse();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            assertThat(PaperStructure.of(document)).containsSubsequence("H1", "Table", "TH", "TD", "Table", "TH", "TD");
            assertThat(PaperStructure.of(document)).filteredOn("TH"::equals).hasSize(4 + 8 + 6);
            return document;
        });
        assertThat(Papers.text(paper.print(document("en", rows(1, "Lead"))))).contains("Working material", "7 May 2027", "Page 1 of 1");
    }

    @Test
    @Tag("G-28")
    void fetchesNothingWhateverThePageNames(@TempDir Path folder) throws Exception {
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            Html page = new Html("sv", TITLE, "plan.css");
            for (String address : List.of("http://127.0.0.1:" + server.getAddress().getPort() + "/a.png", picture.toUri().toString())) {
                page.add(page.body(), "img", "").setAttribute("src", address);
            }
            byte[] pdf = new Pdf().make(page);

            assertThat(asked).hasValue(0);
            assertThat(Papers.<Iterable<COSName>>open(pdf, document -> document.getPage(0).getResources().getXObjectNames())).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void saysWhatIsMissingAndWhatIsOver() {
        Row cancelled = row(AgreementStatus.CANCELLED, "Gammalt mål", true);
        String text = Papers.text(paper.print(new PlanDocument("sv", "Exempelkommun", Optional.empty(),
                List.of(new PlanDocument.Line("Datum", "")), tables(List.of(cancelled), List.of()),
                Optional.of(new PlanDocument.Version(2, DAY)), "7K3F9Q")));

        assertThat(text).contains("Avbruten", "Ingen insats behövs", "Datum –", "Delgiven 7 maj 2027, version 2", "Gammalt mål")
                .doesNotContain("Arbetsmaterial");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bra jobbat 👍", "שלום", "مرحبا", "日本", "\uE000"})
    @Tag("G-28")
    void aCharacterThatNoFontHasIsRefusedAndNamesNoText(String text) {
        PlanDocument document = document("sv", rows(1, text));

        assertThatThrownBy(() -> paper.print(document)).isInstanceOfSatisfying(Conflict.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("unprintable");
            assertThat(String.valueOf(refusal.getMessage())).doesNotContain(text);
        });
    }

    /** Random characters, among them those that look like markup; the print shows exactly them. */
    @Test
    @Tag("G-28")
    void whatIsReadOutOfItIsWhatWasWrittenWhateverItWas() {
        long seed = Long.getLong("paper.seed", System.nanoTime());
        System.out.println("The texts on paper have the seed " + seed);
        assertThat(PrintableText.characters()).hasSizeGreaterThan(1_500).contains((int) 'å', (int) 'Ж', (int) 'Ω', (int) '<', (int) '&');
        String texts = new PrintableText(new Random(seed)).of(WORDS);

        PlanDocument document = withHeader("sv", List.of(new PlanDocument.Line("Medarbetare", texts)), List.of());

        assertThat(PrintableText.plain(Papers.text(paper.print(document)))).as("seed " + seed).contains(PrintableText.plain(texts));
    }

    /** The fault that the refusal is for: by itself the print says something else and nobody hears of it. */
    @Test
    void withoutTheRefusalACharacterWouldBeLostInSilence() {
        Html page = new Html("sv", TITLE, "plan.css");
        page.add(page.body(), "p", "").setTextContent("Bra jobbat 👍");

        assertThat(Papers.text(new Pdf().make(page))).contains("Bra jobbat").doesNotContain("👍");
    }

    private static PlanDocument document(String language, List<Row> rows) {
        return withHeader(language, List.of(new PlanDocument.Line("Datum", "22 nov. 2026"), new PlanDocument.Line("Medarbetare", "Alva Nyström"),
                new PlanDocument.Line("Ansvarig chef", "Karin Berg"),
                new PlanDocument.Line("Verksamhet, enhet", "Norra skolan")), rows);
    }

    private static PlanDocument withHeader(String language, List<PlanDocument.Line> header, List<Row> rows) {
        return new PlanDocument(language, "Exempelkommun", Optional.empty(), header, tables(rows, List.of(challenge())),
                Optional.empty(), "7K3F9Q");
    }

    private static PlanTables tables(List<Row> goals, List<Row> challenges) {
        return new PlanTables(TITLE, List.of(
                new Table(List.of(
                        new Group("Mål", List.of("Verksamhetens mål", "Medarbetarens mål")),
                        new Group("Handlingsplan", List.of("Vad ska medarbetaren utveckla för att uppnå målet?",
                                "Hur ska det ske? Vilka aktiviteter ska genomföras?", "Ansvarig",
                                "Datum för genomförande och uppföljning"))), goals),
                new Table(List.of(
                        new Group("Årets utmaning", List.of("Medarbetarens utmaning")),
                        new Group("Handlingsplan", List.of("Hur ska det ske? Vilka aktiviteter ska genomföras?",
                                "Vilket ev. stöd behövs och av vem/vilka?", "Datum för genomförande och uppföljning"))), challenges)));
    }

    private static List<Row> rows(int count, String goal) {
        return Collections.nCopies(count, row(AgreementStatus.ONGOING, goal, false));
    }

    private static Row row(AgreementStatus status, String goal, boolean isNoneNeeded) {
        return new Row("1", status, List.of(
                words("Alla elever är trygga"), words(goal), words("Samtalsledning"),
                new Words("", Optional.of(isNoneNeeded ? "" : "Kurs i oktober\nKollegial feedback"), isNoneNeeded), words("Alva"),
                new Days("", Optional.of(DAY), Optional.empty())));
    }

    private static Row challenge() {
        return new Row("2", AgreementStatus.ONGOING, List.of(words("Tala inför kollegiet"), words("På studiedagen"),
                words("Karin bokar tid"), new Days("", Optional.of(DAY), Optional.of(DAY.plusDays(30)))));
    }

    private static Words words(String text) {
        return new Words("", Optional.of(text), false);
    }
}
