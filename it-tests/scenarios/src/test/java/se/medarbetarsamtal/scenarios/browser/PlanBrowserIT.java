package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
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

    /** Not the day on which the plan is read. */
    private static final LocalDate HELD_ON = Days.today().minusDays(1);
    private static final List<String> GOALS = List.of("Mål", "Handlingsplan", "Verksamhetens mål", "Medarbetarens mål",
            "Vad ska medarbetaren utveckla för att uppnå målet?", "Hur ska det ske? Vilka aktiviteter ska genomföras?", "Ansvarig",
            "Datum för genomförande och uppföljning");
    private static final List<String> CHALLENGE = List.of("Årets utmaning", "Handlingsplan", "Medarbetarens utmaning",
            "Hur ska det ske? Vilka aktiviteter ska genomföras?", "Vilket ev. stöd behövs och av vem/vilka?", "Datum för genomförande och uppföljning");
    /** What the service promises is two seconds; a busy machine gets some more. */
    private static final double SOON = 8_000;
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
    @Tag("T-39")
    @Tag("T-40")
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
        karin.page().getByText("Förslag på insatser rad 2").click();
        karin.button("arbete med kollegial feedback och erfarenhetsutbyte").click();
        eventually(() -> assertThat(cell("Läsa en kurs", "activities")).isEqualTo("arbete med kollegial feedback och erfarenhetsutbyte"));

        assertThat(karin.button("Flytta upp rad 1")).isDisabled();
        assertThat(plan(karin)).containsText("Raden står redan överst.");
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
    @Tag("T-07")
    void competenceDevelopmentIsSuggestedBroadlyAndWrittenFreelyAndEveryTextOfItCanBeRestored() {
        TalkPage alva = alva();
        alva.page().getByText("Förslag på insatser rad 1").click();
        assertThat(plan(alva).locator("ul.choices:visible button")).hasText(new String[] {"nya ansvarsområden", "nya arbetsuppgifter",
            "arbete med kollegial feedback och erfarenhetsutbyte", "kurser", "utbildningar", "konferenser"});
        alva.button("nya ansvarsområden").click();
        Locator box = alva.box("Hur ska det ske.*rad 1");
        assertThat(box).hasValue("nya ansvarsområden");
        alva.write(box, "nya ansvarsområden, och att följa en kollega en dag");
        eventually(() -> assertThat(cell("Leda ämneslaget", "activities")).isEqualTo("nya ansvarsområden, och att följa en kollega en dag"));

        alva.page().getByText("Tidigare versioner rad 1").last().click();
        assertAccessible(alva.page(), "plan-insatser-320");
        picture(alva.page(), "plan-insatser-320");
        alva.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Återställ"))).click();
        assertThat(box).hasValue("nya ansvarsområden");
        eventually(() -> assertThat(cell("Leda ämneslaget", "activities")).isEqualTo("nya ansvarsområden"));
    }

    @Test
    @Order(4)
    @Tag("T-36")
    void bothWriteInOnePlanOnTwoDevicesAndAConflictLosesNothing() {
        assertThat(visitor(People.KARIN).put(talk + "/beginning", version(), "{}").status()).isEqualTo(200);
        TalkPage alva = alva();
        TalkPage karin = karin();
        for (TalkPage each : List.of(alva, karin)) {
            each.button("Öppna samtalsläget").click();
            each.button("Visa alla").click();
        }
        karin.button("Lägg till rad Mål").click();
        assertThat(alva.box("Medarbetarens mål rad 2")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
        karin.write(karin.box("Verksamhetens mål rad 2"), UNIT_GOAL);
        alva.write(alva.box("Medarbetarens mål rad 2"), "Handleda studenter");
        assertThat(karin.box("Medarbetarens mål rad 2")).hasValue("Handleda studenter", soon());
        karin.button("Flytta upp rad 2").click();
        assertThat(alva.box("Medarbetarens mål rad 1")).hasValue("Handleda studenter", soon());
        karin.page().getByLabel("Ändra status Handleda studenter").selectOption("ONGOING");
        karin.button("Spara status Handleda studenter").click();
        assertThat(plan(alva).locator("#table-goals tbody").first().locator(".chip").first())
                .hasText("Pågående", new LocatorAssertions.HasTextOptions().setTimeout(SOON));

        Locator hers = alva.box("Vad ska medarbetaren utveckla.*rad 1");
        Locator his = karin.box("Vad ska medarbetaren utveckla.*rad 1");
        hers.pressSequentially("Planera samtal");
        his.fill("Ge återkoppling");
        his.blur();
        hers.blur();
        eventually(() -> assertThat(List.of(alva, karin)).anyMatch(each -> each.button("Behåll båda").isVisible()));
        TalkPage asked = alva.button("Behåll båda").isVisible() ? alva : karin;
        assertThat(plan(asked)).containsText("Ingen text är borta");
        picture(asked.page(), "plan-konflikt");
        asked.button("Behåll båda").click();
        for (Locator each : List.of(hers, his)) {
            assertThat(each).hasValue(Pattern.compile("(?=.*Planera samtal)(?=.*Ge återkoppling).*", Pattern.DOTALL), soon());
        }
        daysAreKeptHoweverQuicklyTheyAreSetAndWhateverIsLost(karin);
        whatWasTypedIntoARowThatIsTakenAwayIsStillThere(alva);
        quietly();
    }

    /** The first request is held back while both days are set, and then lost. */
    private void daysAreKeptHoweverQuicklyTheyAreSetAndWhateverIsLost(TalkPage karin) {
        List<Route> held = new ArrayList<>();
        karin.page().route("**/cells/implementationDate", held::add);
        String carriedOut = Days.today().plusDays(40).toString();
        String followedUp = Days.today().plusDays(80).toString();
        karin.page().getByLabel("Genomförs rad 1").fill(Days.today().plusDays(4).toString());
        karin.page().waitForCondition(() -> !held.isEmpty());
        karin.page().getByLabel("Följs upp rad 1").fill(followedUp);
        karin.page().getByLabel("Genomförs rad 1").fill(carriedOut);
        eventually(() -> assertThat(cell("Handleda studenter", "followUpDate")).isEqualTo(followedUp));
        karin.page().unroute("**/cells/implementationDate");
        held.forEach(Route::abort);
        eventually(() -> assertThat(cell("Handleda studenter", "implementationDate")).isEqualTo(carriedOut));
        assertThat(karin.page().getByLabel("Genomförs rad 1")).hasValue(carriedOut);
    }

    private void whatWasTypedIntoARowThatIsTakenAwayIsStillThere(TalkPage alva) {
        Visitor chef = visitor(People.KARIN);
        String row = talk + "/plan-rows/" + chef.post(talk + "/plan-rows", "{\"kind\":\"GOAL\"}").json().path("id").asText();
        assertThat(alva.box("Medarbetarens mål rad 3")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
        alva.page().route("**" + row + "/**", Route::abort);
        alva.box("Medarbetarens mål rad 3").fill("Ord utan rad");
        assertThat(chef.delete(row, 1).status()).isEqualTo(204);
        assertThat(alva.box("Medarbetarens mål rad 3")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(SOON));
        assertThat(plan(alva)).containsText("Ord utan rad");
        assertThat(plan(alva)).containsText("kopiera det du vill ha kvar");
    }

    @Test
    @Order(5)
    void whoIsToDoItSaysDoneOnAPhoneAndTheOtherFulfilled() {
        String held = "{\"heldOn\":\"%s\"}".formatted(HELD_ON);
        assertThat(visitor(People.KARIN).put(talk + "/holding", version(), held).status()).isEqualTo(200);
        TalkPage alva = alva();
        assertThat(plan(alva)).containsText("Pågående");
        alva.button("Spara status Leda ämneslaget").click();
        assertThat(plan(alva)).containsText("Välj först vilken status det ska ha.");
        assertThat(alva.page().getByLabel("Ändra status Leda ämneslaget")).isFocused();
        alva.page().getByLabel("Ändra status Leda ämneslaget").selectOption("DONE");
        alva.button("Spara status Leda ämneslaget").click();
        assertThat(plan(alva)).containsText("Status är nu: Klar");
        assertAccessible(alva.page(), "plan-status-320");
        picture(alva.page(), "plan-status-320");

        TalkPage karin = karin();
        karin.page().getByLabel("Ändra status Leda ämneslaget").selectOption("FULFILLED");
        karin.button("Spara status Leda ämneslaget").click();
        assertThat(plan(karin)).containsText("Status är nu: Uppfylld");
        plan(karin).getByText("Uppföljningsanteckningar (0) Leda ämneslaget").click();
        karin.box("Hur går det").fill("Bra, fortsätt");
        karin.button("Spara anteckningen").click();
        assertThat(plan(karin)).containsText("Uppföljningsanteckningar (1)");
        assertThat(plan(karin)).containsText("Bra, fortsätt");
        plan(karin).getByText("Så har det gått (4) Leda ämneslaget").click();
        assertThat(plan(karin).locator("ol.bare:visible li")).hasText(new Pattern[] {Pattern.compile("Förslag.*du, ", Pattern.DOTALL),
            Pattern.compile("Pågående.*du, ", Pattern.DOTALL), Pattern.compile("Klar.*Alva Nyström, ", Pattern.DOTALL), Pattern.compile("Uppfylld.*du, ", Pattern.DOTALL)});
    }

    @Test
    @Order(6)
    @Tag("T-16")
    void aPrestationssamtalIsAFollowUpThatShowsTheGoalsWithTheirStatusAndHasNoFieldForPay() {
        TalkPage karin = karin();
        Locator followUps = karin.page().locator("ms-follow-ups");
        karin.button("Lägg till uppföljning").click();
        assertThat(followUps.getByLabel("Vad är det för uppföljning?").locator("option"))
                .hasText(new String[] {"Halvårsuppföljning", "Prestationssamtal", "Annat"});
        karin.button("Spara uppföljningen").click();
        assertThat(followUps).containsText("Välj en dag.");
        followUps.getByLabel("Vad är det för uppföljning?").selectOption("PERFORMANCE");
        followUps.locator("#day").fill(Days.today().plusDays(180).toString());
        karin.button("Spara uppföljningen").click();
        Locator step = followUps.locator("li.card");
        assertThat(step.locator("h5")).hasText("Prestationssamtal");
        assertThat(step.locator(".goals li")).hasText(new Pattern[] {
            Pattern.compile("Handleda studenter\\s+Pågående"), Pattern.compile("Leda ämneslaget\\s+Uppfylld")});
        assertThat(step.locator("input, select, textarea")).hasCount(1);
        assertThat(followUps).not().containsText(Pattern.compile("lön", Pattern.CASE_INSENSITIVE));
        karin.write(step.getByRole(AriaRole.TEXTBOX), "Vi gick igenom målen");

        step.getByText("Ändra dag").click();
        followUps.locator("#day").fill(Days.today().plusDays(200).toString());
        karin.button("Spara dagen").click();
        assertThat(plan(karin)).containsText("Uppföljningen har fått en ny dag.");
        step.getByText("Markera som genomförd").click();
        followUps.getByText("Markera som genomförd").click();
        assertThat(step).containsText("Genomförd");
        for (int width : WIDTHS) {
            widen(karin.page(), width);
            assertAccessible(karin.page(), "uppfoljning-" + width);
            picture(karin.page(), "uppfoljning-" + width);
        }
        JsonNode stored = visitor(People.ALVA).get(talk + "/plan").json().at("/steps/0");
        assertThat(stored.path("dueOn").asText()).isEqualTo(Days.today().plusDays(200).toString());
        assertThat(stored.path("heldOn").asText()).isEqualTo(Days.today().toString());
        assertThat(stored.at("/note/text").asText()).isEqualTo("Vi gick igenom målen");

        step.getByText("Den är inte genomförd").click();
        step.getByText("Ta bort").click();
        karin.button("Ta bort uppföljningen").click();
        assertThat(followUps.locator("li.card")).hasCount(0);
    }

    @Test
    @Order(7)
    void whatIsLateIsSaidToBothAndGoesOnInTheNextTalk() {
        Visitor chef = visitor(People.KARIN);
        String late = "{\"text\":\"%s\"}".formatted(Days.today().minusDays(1));
        JsonNode promised = row("Handleda studenter");
        assertThat(chef.put(talk + "/plan-rows/" + promised.path("id").asText() + "/cells/implementationDate",
                promised.at("/cells/implementationDate/revision").asInt(), late).status()).isEqualTo(200);
        Page list = signedIn("Alva Nyström", PHONE);
        go(list, "/sida/mina-samtal");
        assertThat(list.locator("ms-tasks")).containsText("1 sak du har lovat");
        assertThat(list.locator("ms-tasks")).containsText("Försenat sedan");
        assertAccessible(list, "att-gora-320");
        picture(list, "att-gora-320");
        list.locator("ms-tasks").getByRole(AriaRole.LINK).click();
        assertThat(plan(new TalkPage(list))).containsText("Skulle ha varit klart");

        String next = "/dialogues/" + chef.post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}"
                .formatted(chef.get("/templates").json().at("/items/0/id").asText(), People.json(People.ALVA), People.json(People.ALVA)))
                .json().at("/outcomes/0/dialogue").asText();
        TalkPage karin = atTheTalk("Karin Berg", DESK, next);
        assertThat(plan(karin)).containsText("Från förra samtalet");
        karin.button("Ta med Handleda studenter").click();
        assertThat(plan(karin)).containsText("En rad från förra samtalet är med i planen.");
        assertThat(karin.box("Medarbetarens mål rad 1")).hasValue("Handleda studenter");
        assertThat(plan(karin)).containsText("Skulle ha varit klart");
        karin.page().getByText("Genom åren Handleda studenter").click();
        assertThat(karin.page().locator("ms-agreement-line li")).hasText(new Pattern[] {Pattern.compile("Pågående.*Öppna samtalet", Pattern.DOTALL), Pattern.compile("Förslag")});

        karin.page().getByText("Läroplan (frivilligt) Handleda studenter").click();
        Locator part = karin.page().locator("ms-curriculum-links label.tick").first();
        String words = part.innerText();
        part.click();
        karin.button("Spara kopplingarna").click();
        assertThat(plan(karin)).containsText("Kopplingarna till läroplanen är sparade.");
        assertThat(karin.page().locator("ms-curriculum-links ul.list li")).containsText(words.substring(words.lastIndexOf(' ') + 1));
        assertAccessible(karin.page(), "plan-nasta-1280");
        picture(karin.page(), "plan-nasta-1280");
    }

    @Test
    @Order(8)
    @Tag("T-38")
    void aboveThePlanStandTheDayTheEmployeeWhoHeldTheTalkAndTheUnit() {
        visitor(People.KOMMUNADMIN).link(People.EVA, People.ALVA);
        assertThat(visitor(People.EVA).put(talk + "/responsible", version(), "{}").status()).isEqualTo(200);
        TalkPage alva = alva();
        String held = (String) alva.page().evaluate(
                "day => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))", HELD_ON.toString());

        assertThat(plan(alva).locator("dl.header dt")).hasText(new String[] {"Datum", "Medarbetare", "Ansvarig chef", "Verksamhet, enhet"});
        assertThat(plan(alva).locator("dl.header dd")).hasText(new String[] {held, "Alva Nyström", "Karin Berg", "Exempelkommun, Norra skolan"});
        assertThat(plan(alva)).containsText("Definitionen av kompetensutveckling i detta sammanhang är brett");
    }

    @Test
    @Order(9)
    void thePlanIsFetchedAsAFileAndADeliveredVersionShowsItsTables() {
        TalkPage karin = atTheTalk("Karin Berg", DESK, talk);
        Download now = karin.page().waitForDownload(() -> karin.button("Hämta handlingsplanen (PDF)").click());
        assertThat(now.suggestedFilename()).matches("handlingsplan-[0-9A-Z]{6}\\.pdf");
        assertThat(plan(karin)).containsText("Handlingsplanen är hämtad: " + now.suggestedFilename());
        String delivery = "{\"version\":%d,\"onPaperOn\":null}".formatted(version());
        assertThat(visitor(People.EVA).post(talk + "/deliveries", delivery).status()).isEqualTo(201);

        TalkPage after = atTheTalk("Karin Berg", DESK, talk);
        after.button("Läs Version 1").click();
        Locator goals = after.page().locator("#delivered-goals");
        assertThat(goals.getByRole(AriaRole.COLUMNHEADER)).hasText(GOALS.toArray(String[]::new));
        assertThat(goals).containsText("Leda ämneslaget");
        for (int width : WIDTHS) {
            widen(after.page(), width);
            assertAccessible(after.page(), "plan-delivered-" + width);
            picture(after.page(), "plan-delivered-" + width);
        }
        Locator dialog = after.page().locator("ms-delivered ms-modal");
        Download frozen = after.page().waitForDownload(() -> dialog.getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("Hämta handlingsplanen (PDF)")).click());
        assertThat(frozen.suggestedFilename()).isEqualTo(now.suggestedFilename());
    }

    private static List<String> labels(JsonNode table) {
        List<String> labels = new ArrayList<>();
        table.path("groups").forEach(group -> labels.add(group.path("label").asText()));
        table.path("groups").forEach(group -> labels.addAll(group.path("columns").findValuesAsText("label")));
        return labels;
    }

    private String cell(String row, String column) {
        return row(row).path("cells").path(column).path("text").asText();
    }

    private JsonNode row(String words) {
        for (JsonNode one : visitor(People.KARIN).get(talk + "/plan").json().path("rows")) {
            if (one.path("text").asText().equals(words)) {
                return one;
            }
        }
        throw new IllegalStateException("No row " + words);
    }

    private int version() {
        return visitor(People.KARIN).get(talk).json().path("version").asInt();
    }

    private static LocatorAssertions.HasValueOptions soon() {
        return new LocatorAssertions.HasValueOptions().setTimeout(SOON);
    }

    private static Locator plan(TalkPage talk) {
        return talk.page().locator("ms-plan");
    }

    private TalkPage karin() {
        return atTheTalk("Karin Berg", DESK, talk);
    }

    private TalkPage alva() {
        return atTheTalk("Alva Nyström", PHONE, talk);
    }

    private TalkPage atTheTalk(String name, int width, String path) {
        Page page = signedIn(name, width);
        go(page, (width == DESK ? "/mentorsgrupp" : "/sida/mina-samtal") + "#samtal" + path.substring("/dialogues".length()));
        assertThat(page.locator("ms-plan")).containsText("Överenskommelser");
        return new TalkPage(page);
    }
}
