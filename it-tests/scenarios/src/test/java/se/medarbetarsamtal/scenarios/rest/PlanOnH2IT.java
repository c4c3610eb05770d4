package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.rest.OneTalkScenario.text;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.HANS;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Besides, the plan on paper and in the copy, which no database changes. */
class PlanOnH2IT extends PlanScenario {

    /** Not the day on which the paper is made. */
    private static final LocalDate HELD_ON = Days.today().minusDays(1);
    private static final DateTimeFormatter SWEDISH_DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.forLanguageTag("sv-SE"));
    private static final String TITLE = "Handlingsplan för individuella mål och kompetensutveckling";
    private static final List<String> GOALS = List.of("Mål", "Handlingsplan", "Verksamhetens mål", "Medarbetarens mål",
            "Vad ska medarbetaren utveckla för att uppnå målet?", "Hur ska det ske? Vilka aktiviteter ska genomföras?", "Ansvarig",
            "Datum för genomförande och uppföljning");
    private static final List<String> CHALLENGE = List.of("Årets utmaning", "Handlingsplan", "Medarbetarens utmaning",
            "Hur ska det ske? Vilka aktiviteter ska genomföras?", "Vilket ev. stöd behövs och av vem/vilka?",
            "Datum för genomförande och uppföljning");
    private static final String EMPLOYEE = "p-106";

    @Override
    Map<String, String> database() {
        return Map.of();
    }

    @Test
    @Tag("T-39")
    @Tag("T-40")
    void bothTablesHaveTheTemplatesColumnsInItsOrderOnPaperAndInTheCopy() {
        String talk = plannedTalk();

        String paper = words(as(KARIN).file(talk + "/plan-document"));
        JsonNode tables = as(EMPLOYEE).get(talk + "/copy").json().at("/plan/tables");

        List<String> inOrder = new ArrayList<>(GOALS);
        inOrder.addAll(List.of("Alla elever är trygga", "Leda ämneslaget", "Samtal", "Kurs", "Karin", "Genomförs: 20 jan. 2099",
                "Följs upp: 20 mars 2099"));
        inOrder.addAll(CHALLENGE);
        inOrder.add("Tala inför kollegiet");
        assertThat(paper).containsSubsequence(inOrder.stream().map(PlanOnH2IT::plain).toList());
        assertThat(paper.substring(paper.indexOf(plain("Årets utmaning")))).as("nobody is responsible for a challenge")
                .doesNotContain("Ansvarig");
        assertThat(tables).hasSize(2);
        assertThat(labels(tables.get(0))).isEqualTo(GOALS);
        assertThat(labels(tables.get(1))).isEqualTo(CHALLENGE);
        assertThat(tables.at("/0/rows/0/cells").findValuesAsText("column")).isEqualTo(GOALS.subList(2, 8));
        assertThat(tables.at("/1/rows/0/cells").findValuesAsText("column")).isEqualTo(CHALLENGE.subList(2, 6));
        assertThat(tables.at("/0/rows/0/cells/5").toString()).contains("\"2099-01-20\"", "\"2099-03-20\"");
    }

    @Test
    @Tag("T-22")
    @Tag("T-29")
    @Tag("T-38")
    @Tag("T-44")
    void thePaperHasTheHeadOfTheFormAndNothingElseOfTheTalk() {
        String talk = plannedTalk();
        as(KARIN).put(talk + "/notes/halsa", 0, text("Känsligt"));

        Visitor.Answer answer = as(EMPLOYEE).get(talk + "/plan-document");
        byte[] file = as(EMPLOYEE).file(talk + "/plan-document");

        assertThat(answer.header("Content-Disposition")).matches("attachment; filename=\"handlingsplan-[0-9A-Z]{6}\\.pdf\"");
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        String name = as(EMPLOYEE).get("/me").json().path("displayName").asText();
        assertThat(words(file)).containsSubsequence(plain("Exempelkommun"), plain(TITLE), "Datum", "Medarbetare", plain("Ansvarig chef"),
                plain("Verksamhet, enhet"), plain(SWEDISH_DAY.format(HELD_ON)), plain(name), plain("Karin Berg"), plain("Norra skolan"));
        assertThat(words(file)).contains(answer.header("Content-Disposition").replaceAll(".*-|\\.pdf.*", "")).doesNotContain("Känsligt");
        assertThat(pictures(file)).as("the huvudman's logo").isEqualTo(1);
    }

    @Test
    void whoMayNotReadTheTalkGetsNoPaperAndEachFetchIsSeenByTheEmployee() {
        String talk = plannedTalk();
        done(as(KARIN).get(talk + "/plan-document"));

        assertThat(as(FATIMA).get(talk + "/plan-document").problem()).isEqualTo("not-there");
        assertThat(as(HANS).get(talk + "/plan-document").problem()).isEqualTo("not-there");
        assertThat(as(KARIN).get(talk + "/plan-document?version=1").problem()).isEqualTo("not-there");
        assertThat(as(EMPLOYEE).get(talk + "/reads").json().path("items").findValuesAsText("act")).contains("FETCHED");
    }

    /** Sixty-four presses at once are one record in the personnel system, which says that it is there and not what stands in it. */
    @Test
    void whatIsDeliveredIsAPackageAndIsHandedInOnce() throws Exception {
        String talk = plannedTalk();
        assertThat(as(KARIN).get(talk + "/package").problem()).isEqualTo("not-yet-delivered");
        done(as(KARIN).post(talk + "/deliveries", "{\"version\":2,\"onPaperOn\":null}"));
        Visitor.Answer answer = as(EMPLOYEE).get(talk + "/package?version=1");
        String name = answer.header("Content-Disposition").replaceAll(".*filename=\"|\\.zip\".*", "");
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(name).matches("samtal-[0-9A-Z]{6}");
        assertThat(entries(as(KARIN).file(talk + "/package"))).containsExactlyInAnyOrder(name + ".pdf", "manifest.json");
        assertThat(as(FATIMA).get(talk + "/package").problem()).isEqualTo("not-there");
        assertThat(as(EMPLOYEE).post(talk + "/deposits", "{\"delivery\":1}").problem()).isEqualTo("not-responsible");

        Visitor karin = as(KARIN);
        List<Visitor.Answer> answers = IntStream.range(0, 64).parallel().mapToObj(i -> karin.post(talk + "/deposits", "{\"delivery\":1}")).toList();

        assertThat(answers).allSatisfy(one -> assertThat(one.status()).as(one.body()).isIn(200, 503));
        Visitor.Answer receipt = done(karin.post(talk + "/deposits", "{\"delivery\":1}"));
        assertThat(answers.stream().filter(one -> one.status() == 200).map(one -> one.json().path("receipt").asText()).distinct())
                .containsExactly(receipt.json().path("receipt").asText());
        String page = as(KOMMUNADMIN).page("/administration/personalsystem");
        assertThat(page.split("data-deposit=\"" + receipt.json().path("id").asText() + "\"", -1)).hasSize(2);
        assertThat(page).contains(name + ".zip", receipt.json().path("recordSha256").asText()).doesNotContain("Leda ämneslaget");
        assertThat(as(KARIN).page("/administration/personalsystem")).doesNotContain("data-deposit");
        assertThat(talks(karin, EMPLOYEE).findValuesAsText("deposit")).contains("KEPT");
        assertThat(as(EMPLOYEE).get(talk + "/reads").json().path("items").findValuesAsText("act")).contains("DEPOSITED");
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private String plannedTalk() {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, EMPLOYEE);
        String goal = goal(karin, talk, "Leda ämneslaget");
        Map.of("develop", "Samtal", "activities", "Kurs", "responsible", "Karin", "implementationDate", "2099-01-20",
                "followUpDate", "2099-03-20").forEach((column, words) -> cell(karin, talk, goal, column, 0, words));
        cell(karin, talk, row(karin, talk, "CHALLENGE"), "challenge", 0, "Tala inför kollegiet");
        done(karin.put(talk + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(HELD_ON)));
        return talk;
    }

    private static List<String> labels(JsonNode table) {
        List<String> labels = new ArrayList<>(table.path("groups").findValuesAsText("label"));
        table.path("groups").forEach(group -> group.path("columns").forEach(column -> labels.add(column.asText())));
        return labels;
    }

    /** @return what stands on the pages, without the spaces */
    static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a line ends is the paper's own. */
    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    private static int pictures(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int count = 0;
            for (var ignored : document.getPage(0).getResources().getXObjectNames()) {
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
