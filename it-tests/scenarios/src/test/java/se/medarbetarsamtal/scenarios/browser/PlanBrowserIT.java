package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The plan on the talk's page, in the words of the template. Each step builds on the one before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanBrowserIT extends BrowserScenario {

    private static final List<String> GOALS = List.of("Mål", "Handlingsplan", "Verksamhetens mål", "Medarbetarens mål",
            "Vad ska medarbetaren utveckla för att uppnå målet?", "Hur ska det ske? Vilka aktiviteter ska genomföras?", "Ansvarig",
            "Datum för genomförande och uppföljning");
    private static final List<String> CHALLENGE = List.of("Årets utmaning", "Handlingsplan", "Medarbetarens utmaning",
            "Hur ska det ske? Vilka aktiviteter ska genomföras?", "Vilket ev. stöd behövs och av vem/vilka?", "Datum för genomförande och uppföljning");
    private static final String UNIT_GOAL = "Alla elever är trygga";

    private String talk;

    @BeforeAll
    void alvaHasATalkWithKarin() {
        Visitor karin = visitor(People.KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        talk = "/dialogues/" + karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}"
                .formatted(template, People.json(People.ALVA))).json().at("/outcomes/0/dialogue").asText();
    }

    @Test
    @Order(1)
    void bothTablesHaveTheTemplatesColumnsInItsOrder() {
        TalkPage karin = karin();
        JsonNode tables = visitor(People.KARIN).get(talk).json().at("/template/plan/tables");

        for (JsonNode table : tables) {
            List<String> wanted = table.path("id").asText().equals("goals") ? GOALS : CHALLENGE;
            Locator shown = karin.page().locator("#table-" + table.path("id").asText());
            assertThat(labels(table)).isEqualTo(wanted);
            assertThat(shown.getByRole(AriaRole.COLUMNHEADER)).hasText(wanted.toArray(String[]::new));
        }
        assertThat(tables).hasSize(2);
    }

    @Test
    @Order(2)
    @Tag("T-43")
    void rowsAreAddedFilledAndPutInAnotherOrderWithTheKeyboard() {
        TalkPage karin = karin();
        karin.button("Lägg till rad Mål").click();
        assertThat(karin.box("Verksamhetens mål rad 1")).isFocused();
        karin.write(karin.box("Verksamhetens mål rad 1"), UNIT_GOAL);
        karin.write(karin.box("Medarbetarens mål rad 1"), "Leda ämneslaget");
        assertThat(plan(karin)).containsText("inte heller att ingen insats behövs");
        karin.page().getByLabel("Ingen insats behövs rad 1").check();
        assertThat(plan(karin)).not().containsText("inte heller att ingen insats behövs");
        karin.page().getByLabel("Genomförs rad 1").fill(Days.today().plusDays(90).toString());
        eventually(() -> assertThat(cell("Leda ämneslaget", "implementationDate")).isEqualTo(Days.today().plusDays(90).toString()));
        karin.button("Lägg till rad Mål").click();
        karin.write(karin.box("Medarbetarens mål rad 2"), "Läsa en kurs");
        karin.page().getByText("Förslag på kompetensutveckling rad 2").click();
        karin.button("arbete med kollegial feedback och erfarenhetsutbyte").click();
        eventually(() -> assertThat(cell("Läsa en kurs", "activities")).isEqualTo("arbete med kollegial feedback och erfarenhetsutbyte"));

        karin.button("Flytta upp rad 2").focus();
        karin.page().keyboard().press("Enter");
        assertThat(plan(karin).locator("p.notice.ok").first()).hasText("Raden står nu som nummer 1 av 2.");
        assertThat(karin.button("Flytta ned rad 1")).isFocused();
        assertThat(karin.box("Medarbetarens mål rad 1")).hasValue("Läsa en kurs");
        assertThat(visitor(People.ALVA).get(talk).json().path("agreements").findValuesAsText("text")).containsExactly("Läsa en kurs", "Leda ämneslaget");
        for (int width : WIDTHS) {
            widen(karin.page(), width);
            assertAccessible(karin.page(), "plan-" + width);
            picture(karin.page(), "plan-" + width);
        }

        karin.button("Ta bort rad 1").click();
        assertThat(karin.button("Ta bort raden")).isFocused();
        karin.button("Ta bort raden").click();
        assertThat(plan(karin)).containsText("Raden är borttagen.");
        assertThat(karin.box("Medarbetarens mål rad 1")).hasValue("Leda ämneslaget");
        assertThat(karin.box("Medarbetarens mål rad 2")).hasCount(0);
    }

    @Test
    @Order(3)
    void whoIsToDoItSaysDoneOnAPhoneAndTheOtherFulfilled() {
        String held = "{\"heldOn\":\"%s\"}".formatted(Days.today());
        assertThat(visitor(People.KARIN).put(talk + "/holding", visitor(People.KARIN).get(talk).json().path("version").asInt(), held).status()).isEqualTo(200);
        TalkPage alva = open("Alva Nyström", PHONE, "/sida/mina-samtal", "^(Läs|Öppna|Förbered)");
        assertThat(plan(alva)).containsText("Pågående");
        alva.page().getByLabel("Ändra status Leda ämneslaget").selectOption("DONE");
        alva.button("Spara status Leda ämneslaget").click();
        assertThat(plan(alva)).containsText("Status är nu: Klar");
        assertAccessible(alva.page(), "plan-status-320");
        picture(alva.page(), "plan-status-320");

        TalkPage karin = karin();
        karin.page().getByLabel("Ändra status Leda ämneslaget").selectOption("FULFILLED");
        karin.button("Spara status Leda ämneslaget").click();
        assertThat(plan(karin)).containsText("Status är nu: Uppfylld");
        plan(karin).getByText("Uppföljningsanteckningar (0)").click();
        karin.page().getByLabel("Hur går det?").fill("Bra, fortsätt");
        karin.button("Spara anteckningen").click();
        assertThat(plan(karin)).containsText("Uppföljningsanteckningar (1)");
        assertThat(plan(karin)).containsText("Bra, fortsätt");
    }

    private static List<String> labels(JsonNode table) {
        List<String> labels = new ArrayList<>();
        table.path("groups").forEach(group -> labels.add(group.path("label").asText()));
        table.path("groups").forEach(group -> labels.addAll(group.path("columns").findValuesAsText("label")));
        return labels;
    }

    private String cell(String row, String column) {
        for (JsonNode one : visitor(People.KARIN).get(talk + "/plan").json().path("rows")) {
            if (one.path("text").asText().equals(row)) {
                return one.path("cells").path(column).path("text").asText();
            }
        }
        return "no such row";
    }

    private static Locator plan(TalkPage talk) {
        return talk.page().locator("ms-plan");
    }

    private TalkPage karin() {
        return open("Karin Berg", DESK, "/mentorsgrupp", "^Öppna Alva Nyström");
    }

    private TalkPage open(String name, int width, String list, String link) {
        Page page = signedIn(name, width);
        go(page, list);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(link))).first().click();
        assertThat(page.locator("ms-plan")).containsText("Överenskommelser");
        return new TalkPage(page);
    }
}
