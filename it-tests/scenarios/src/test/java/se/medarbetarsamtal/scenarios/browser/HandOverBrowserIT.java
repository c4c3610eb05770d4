package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.MOA;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What is delivered goes to the personnel system person by person, and never as somebody else's. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HandOverBrowserIT extends BrowserScenario {

    private static final String ARCHIVE = "se.medarbetarsamtal.api.spi.archive.Archive";

    @BeforeAll
    void threeTalksAreDelivered() {
        Visitor karin = visitor(KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        done(karin.post("/assignments", "{\"template\":\"%s\",\"persons\":[\"%s\",\"%s\",\"%s\"]}".formatted(template, ALVA, ELIN, MOA)));
        List.of(ALVA, ELIN, MOA).forEach(one -> deliver(karin, one));
    }

    private void deliver(Visitor karin, String employee) {
        String talk = path(employee);
        done(karin.put(talk + "/notes/halsa", 0, "{\"text\":\"Det vi sa, " + employee + "\"}"));
        done(karin.put(talk + "/notes/halsa/recording", 0, "{\"included\":true}"));
        done(karin.put(talk + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(Days.today())));
        done(karin.post(talk + "/deliveries", "{\"version\":2,\"onPaperOn\":null}"));
    }

    @Test
    @Order(1)
    @Tag("R-37")
    void personByPersonTheNotesAreCopiedThePlanFetchedAndTheTalkTicked() throws IOException {
        Page karin = signedIn("Karin Berg", DESK);
        karin.context().grantPermissions(List.of("clipboard-write"));
        go(karin, "/mentorsgrupp");
        karin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lista för personalsystemet")).press("Enter");
        assertThat(karin.locator("ms-hand-over-queue")).containsText("3 av 3 kvar");
        looksRight(karin, "lista-personalsystem");
        Locator alva = row(karin, "Alva Nyström");
        String code = talk(ALVA).path("code").asText();
        assertThat(alva).containsText("Kod " + code);
        assertThat(row(karin, moa())).not().containsText("skolan");

        alva.getByRole(AriaRole.BUTTON, named("Kopiera anteckningarna")).press("Enter");
        assertThat(alva).containsText("Kopierat för Alva Nyström, " + code + ".");
        assertThat(pasted(karin)).contains("Det vi sa, " + ALVA, code).doesNotContain("Det vi sa, " + ELIN);

        Download plan = karin.waitForDownload(() -> alva.getByRole(AriaRole.BUTTON, named("Hämta handlingsplanen")).press("Enter"));
        assertThat(plan.suggestedFilename()).isEqualTo("handlingsplan-" + code + ".pdf");
        assertThat(words(plan)).contains("Kod " + code, "Alva Nyström");
        assertThat(alva).containsText("Handlingsplanen är hämtad för Alva Nyström, " + code + ".");
        Download packed = karin.waitForDownload(() -> alva.getByRole(AriaRole.BUTTON, named("Hämta paket")).press("Enter"));
        assertThat(packed.suggestedFilename()).isEqualTo("samtal-" + code + ".zip");

        String yesterday = Days.today().minusDays(1).toString();
        alva.getByLabel("Annan dag").fill(yesterday);
        alva.getByRole(AriaRole.CHECKBOX).press("Space");
        assertThat(karin.locator("ms-hand-over-queue")).containsText("Noterat som överfört för Alva Nyström, " + code + ".");
        assertThat(karin.locator("ms-hand-over-queue")).containsText("2 av 3 kvar");
        assertThat(row(karin, "Elin").locator("h3")).isFocused();
        assertThat(talk(ALVA).path("handedOverOn").asText()).isEqualTo(yesterday);
        assertThat(talk(ELIN).path("handedOverOn").isNull()).isTrue();
    }

    /** The list needs one answer of the service, however many stand in it. */
    @Test
    @Order(2)
    void whatIsDoneIsFoldedAwayAndCanBeTakenBackAndTheListCostsOneRequest() {
        Page karin = signedIn("Karin Berg", PHONE);
        int before = requests();
        go(karin, "/mentorsgrupp#overforing");
        assertThat(karin.locator("ms-hand-over-queue")).containsText("2 av 3 kvar");
        assertThat(requests()).as(String.join("\n", asked())).isEqualTo(before + 1);
        assertThat(karin.locator("ms-hand-over-row")).hasCount(2);
        assertThat(karin.locator("ms-hand-over-queue summary")).containsText("Överförda (1)");
        karin.locator("ms-hand-over-queue summary").press("Enter");
        looksRight(karin, "lista-personalsystem-klart");

        karin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Ångra Alva"))).press("Enter");

        assertThat(karin.locator("ms-hand-over-queue")).containsText("3 av 3 kvar");
        assertThat(talk(ALVA).path("handedOverOn").isNull()).isTrue();
    }

    @Test
    @Order(3)
    void whatIsDeliveredAnewWaitsAgainAndSaysSo() {
        Visitor visitor = visitor(KARIN);
        String talk = path(ALVA);
        int version = talk(ALVA).path("version").asInt();
        done(visitor.put(talk + "/hand-over", version, "{\"handedOverOn\":\"%s\",\"delivery\":1}".formatted(Days.today())));
        done(visitor.put(talk + "/notes/halsa", 1, "{\"text\":\"Det vi sa sedan\"}"));
        done(visitor.post(talk + "/deliveries", "{\"version\":%d,\"onPaperOn\":null}".formatted(version + 1)));
        Page karin = signedIn("Karin Berg", DESK);

        go(karin, "/mentorsgrupp");
        assertThat(karin.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Alva Nyström"))).containsText("Ändrat efter överföringen");
        go(karin, "/mentorsgrupp#overforing");

        assertThat(row(karin, "Alva Nyström")).containsText("Ändrat efter överföringen");
        assertThat(karin.locator("ms-hand-over-queue")).containsText("3 av 3 kvar");
    }

    @Test
    @Order(4)
    void anAnswerOfAnotherTalkIsNotHandedOn() {
        Page karin = signedIn("Karin Berg", DESK);
        karin.context().grantPermissions(List.of("clipboard-write"));
        go(karin, "/mentorsgrupp#overforing");
        row(karin, moa()).getByRole(AriaRole.BUTTON, named("Kopiera anteckningarna")).click();
        assertThat(row(karin, moa())).containsText("Kopierat för");
        String elins = visitor(KARIN).get(path(ELIN) + "/personnel-notes?version=1").body();
        karin.route("**/personnel-notes**", route -> route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(elins)));

        Locator alva = row(karin, "Alva Nyström");
        alva.getByRole(AriaRole.BUTTON, named("Kopiera anteckningarna")).click();

        assertThat(alva).containsText("Svaret gällde ett annat samtal");
        assertThat(alva).not().containsText("Kopierat för");
        assertThat(pasted(karin)).contains("Det vi sa, " + MOA).doesNotContain(ELIN);
    }

    /** An archive that fails after it has kept the record: it is there once, and the chef sees what to do. */
    @Test
    @Order(5)
    void whatTheArchiveFailedToConfirmIsHandedInAgainAndIsThereOnce() {
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/mentorsgrupp#overforing");
        Locator elin = row(karin, "Elin");
        Runnable truth = host().inFrontOf(ARCHIVE, (method, arguments, own) -> {
            own.call();
            throw new IllegalStateException("Kept, and nobody hears of it");
        });
        try {
            elin.getByRole(AriaRole.BUTTON, named("Lämna till personalsystemet")).click();
            assertThat(elin).containsText("Kvittot saknas – försök igen", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
            assertThat(elin).containsText("Det kom inget kvitto för Elin");
            looksRight(karin, "lista-personalsystem-igen");
            quietly();
        } finally {
            truth.run();
        }
        assertThat(talk(ELIN).path("deposit").asText()).isEqualTo("BEGUN");

        elin.getByRole(AriaRole.BUTTON, named("Försök igen att lämna till personalsystemet")).click();

        assertThat(karin.locator("ms-hand-over-queue")).containsText(Pattern.compile("Lämnat till personalsystemet för Elin"));
        assertThat(talk(ELIN).path("deposit").asText()).isEqualTo("KEPT");
        assertThat(visitor(KOMMUNADMIN).page("/administration/personalsystem").split("data-deposit=", -1)).hasSize(2);
        quietly();
    }

    private int requests() {
        return (int) asked().stream().filter(address -> address.contains("/mentor-group") || address.contains("/api/v1/dialogues")).count();
    }

    private static void looksRight(Page page, String name) {
        for (int width : WIDTHS) {
            widen(page, width);
            assertAccessible(page, name + "-" + width);
            picture(page, name + "-" + width);
        }
    }

    private static Locator row(Page page, String name) {
        return page.locator("ms-hand-over-row").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator.GetByRoleOptions named(String beginning) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + beginning));
    }

    /** @return what somebody finds who pastes it elsewhere */
    private static String pasted(Page page) {
        Page system = MeetingBrowserIT.personnelSystem(page);
        String found = system.locator("textarea").inputValue();
        system.close();
        page.bringToFront();
        return found;
    }

    private static String words(Download paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(paper.path()))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String moa() {
        return line(MOA).path("displayName").asText();
    }

    private String path(String employee) {
        return "/dialogues/" + talk(employee).path("id").asText();
    }

    private JsonNode talk(String employee) {
        return line(employee).at("/dialogues/0");
    }

    private JsonNode line(String employee) {
        for (JsonNode one : visitor(KARIN).get("/mentor-group").json().path("employees")) {
            if (one.path("person").asText().equals(employee)) {
                return one;
            }
        }
        throw new IllegalStateException("Nobody in the group is " + employee);
    }

    private static Visitor.Answer done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }
}
