package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** Both prepare, each in an own box, and show it to each other. Each step builds on the one before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PreparationBrowserIT extends BrowserScenario {

    private static final int MOST_TAPS = 8;
    private static final List<String> QUESTIONS = List.of("Vad är viktigt för dig att föra en dialog om?",
            "Vilka individuella mål skulle kunna vara relevanta?", "Vilken kompetensutveckling ser du behov av?");
    /** Counts what a finger does, from the log-in on. */
    private static final String COUNT_TAPS =
            "sessionStorage.taps ??= 0; addEventListener('click', () => { sessionStorage.taps++; }, true);";

    private String talk;

    @BeforeAll
    void alvaAndElinHaveTalks() {
        Visitor karin = visitor(People.KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        talk = "/dialogues/" + karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}"
                .formatted(template, People.json(People.ALVA, People.ELIN))).json().at("/outcomes/0/dialogue").asText();
    }

    @Test
    @Order(1)
    @Tag("T-18")
    void theEmployeePreparesOnAPhoneInEightTaps() {
        Page page = signedIn("Alva Nyström", PHONE);
        page.addInitScript(COUNT_TAPS);
        go(page, "/start");
        TalkPage alva = new TalkPage(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mina medarbetarsamtal")).first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Förbered dig"))).first().click();
        Locator asked = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Dina förberedelser"));
        assertThat(asked.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(4)).filter(new Locator.FilterOptions().setHasNotText("Visa")))
                .hasText(QUESTIONS.toArray(String[]::new));
        for (int i = 0; i < QUESTIONS.size(); i++) {
            Locator box = asked.getByRole(AriaRole.TEXTBOX).nth(i);
            assertThat(box).not().hasAttribute("required", "");
            box.click();
            page.keyboard().type("Svar " + i);
        }
        assertThat(asked).containsText(Pattern.compile("Sparat \\d\\d\\.\\d\\d"));
        alva.button("Visa för Karin Berg").click();
        assertThat(alva.panel("preparation")).containsText("Karin Berg kan läsa dina svar. Du kan ta tillbaka dem tills någon har öppnat dem.");
        assertThat(alva.panel("preparation")).not().containsText("Du har inte skrivit något om mål");
        alva.button("Visa").click();
        assertThat(alva.panel("preparation")).containsText("Ingen har öppnat det ännu.");

        int taps = Integer.parseInt((String) page.evaluate("sessionStorage.taps"));
        assertThat(taps).isBetween(5, MOST_TAPS);
        assertThat(visitor(People.ALVA).get(talk).json().path("answers").findValuesAsText("text")).contains("Svar 0", "Svar 1", "Svar 2");
        judge(page, "visad-320");
    }

    @Test
    @Order(2)
    void whatNobodyHasOpenedIsTakenBack() {
        TalkPage alva = atTheTalk("Alva Nyström", PHONE);
        alva.button("Ta tillbaka").click();
        assertThat(alva.panel("preparation")).containsText("Bara du ser det här ännu.");
        assertThat(atTheTalk("Karin Berg", DESK).talk()).not().containsText("Svar 0");

        alva.button("Visa för Karin Berg").click();
        alva.button("Visa").click();
        assertThat(alva.panel("preparation")).containsText("Ingen har öppnat det ännu.");
        assertThat(alva.talk()).containsText("Du och Karin Berg ser det här.");
    }

    @Test
    @Order(3)
    @Tag("U-26")
    void onceTheChefHasOpenedItItStays() {
        TalkPage alva = atTheTalk("Alva Nyström", PHONE);
        TalkPage karin = atTheTalk("Karin Berg", DESK);
        Locator shown = karin.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Det som Alva Nyström har förberett"));
        assertThat(shown).containsText("Svar 0");
        assertThat(shown.getByRole(AriaRole.TEXTBOX)).hasCount(0);
        judge(karin.page(), "oppnad-chef-1280");

        alva.button("Ta tillbaka").click();
        assertThat(alva.panel("preparation")).containsText("Någon har hunnit öppna det, så det går inte att ta tillbaka.");
        assertThat(alva.panel("preparation")).containsText(Pattern.compile("Öppnat .+\\. Det går inte längre att ta tillbaka\\."));
        assertThat(alva.button("Ta tillbaka")).hasCount(0);
        refusedOnce(409);
    }

    @Test
    @Order(4)
    @Tag("U-26")
    void theChefShowsTheOwnPreparationTheSameWay() {
        TalkPage karin = atTheTalk("Karin Berg", DESK);
        karin.write(karin.box("Karin Berg").first(), "Ta plats i arbetslaget");
        assertThat(atTheTalk("Alva Nyström", DESK).talk()).not().containsText("Ta plats i arbetslaget");
        karin.button("Visa för Alva Nyström").click();
        karin.button("Visa").click();
        assertThat(karin.panel("preparation")).containsText("Ingen har öppnat det ännu.");
        karin.button("Ta tillbaka").click();
        karin.button("Visa för Alva Nyström").click();
        karin.button("Visa").click();
        assertThat(karin.panel("preparation")).containsText("Ingen har öppnat det ännu.");

        TalkPage alva = atTheTalk("Alva Nyström", DESK);
        alva.page().locator("summary h4", new Page.LocatorOptions().setHasText("Förväntningar")).click();
        Locator read = alva.page().getByText("Ta plats i arbetslaget");
        assertThat(read).isVisible();
        assertThat(alva.box("Karin Berg")).hasCount(0);
        assertThat(alva.box("Alva Nyström").nth(3)).isVisible();
        karin.page().reload();
        assertThat(karin.panel("preparation")).containsText(Pattern.compile("Öppnat .+\\. Det går inte längre att ta tillbaka\\."));
    }

    @Test
    @Order(5)
    @Tag("T-25")
    void whoHasThoughtOfNeitherGoalsNorCompetenceIsReminded() {
        Page page = signedIn("Elin Dahl", PHONE);
        go(page, "/sida/mina-samtal");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Förbered dig"))).first().click();
        TalkPage elin = new TalkPage(page);
        elin.box("Elin Dahl").first().fill("Bara ett ämne");
        Locator show = elin.panel("preparation").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Visa för .*Karin Berg")));
        show.click();
        assertThat(elin.panel("preparation")).containsText("Du har inte skrivit något om mål eller kompetensutveckling.");
        judge(page, "paminnelse-320");
        elin.button("Avbryt").click();
        elin.box("Elin Dahl").nth(2).fill("Kollegial handledning");
        show.click();
        assertThat(elin.panel("preparation")).containsText("kan läsa dina svar.");
        assertThat(elin.panel("preparation")).not().containsText("Du har inte skrivit något om mål");
    }

    @Test
    @Order(6)
    @Tag("R-02")
    void theStepLadderSaysWhereTheyAreAndWhoseTurnItIs() {
        TalkPage karin = atTheTalk("Karin Berg", DESK);
        assertThat(karin.page().locator("[aria-current=step]")).containsText("Förberedelser");
        assertThat(karin.talk()).containsText("Nu är det din tur: boka en tid och skicka den.");
        assertThat(atTheTalk("Alva Nyström", PHONE).talk()).containsText("Nu väntar vi på att Karin Berg bokar en tid.");
    }

    @Test
    @Order(7)
    void aConflictKeepsBothTextsAndEveryVersionComesBack() {
        TalkPage first = atTheTalk("Alva Nyström", DESK);
        TalkPage second = atTheTalk("Alva Nyström", PHONE);
        Locator there = second.box("Alva Nyström").first();
        Locator here = first.box("Alva Nyström").first();
        there.fill("Skrivet på telefonen");
        there.blur();
        eventually(() -> assertThat(saved()).contains("Skrivet på telefonen"));
        here.fill("Skrivet på datorn");
        here.blur();
        assertThat(first.talk()).containsText("Ingen text är borta");
        judge(first.page(), "konflikt-1280");
        first.button("Behåll båda").click();
        eventually(() -> assertThat(saved()).contains("Skrivet på telefonen\n\nSkrivet på datorn"));
        refusedOnce(412);

        first.page().getByText("Tidigare versioner").first().click();
        Locator earlier = first.page().locator("ms-history").first();
        assertThat(earlier).containsText("Svar 0");
        judge(first.page(), "tidigare-versioner-1280");
        earlier.locator("li", new Locator.LocatorOptions().setHasText("Svar 0")).getByRole(AriaRole.BUTTON).click();
        assertThat(here).hasValue("Svar 0");
        eventually(() -> assertThat(saved()).contains("Svar 0").doesNotContain("Skrivet på telefonen"));
    }

    @Test
    @Order(8)
    @Tag("T-24")
    void theListShowsEachPartysPreparationAndTheFileAgrees() {
        Page karin = signedIn("Karin Berg", DESK);
        karin.addInitScript("window.print = () => { top.printed = document.body.innerText; };"
                + "URL.createObjectURL = blob => { blob.text().then(text => { top.file = text; }); return 'about:blank#'; };");
        go(karin, "/mentorsgrupp");
        Locator alva = karin.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Alva Nyström"));
        assertThat(alva.locator("td[data-label=Medarbetaren]")).hasText("Visad");
        assertThat(alva.locator("td[data-label=Du]")).containsText("Visad");
        Locator elin = karin.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Elin Dahl"));
        assertThat(elin.locator("td[data-label=Medarbetaren]")).hasText("Har börjat");
        assertThat(elin.locator("td[data-label=Du]")).containsText("Inte börjat");

        Locator name = karin.getByRole(AriaRole.COLUMNHEADER).nth(1);
        assertThat(name).hasAttribute("aria-sort", "ascending");
        name.getByRole(AriaRole.BUTTON).click();
        assertThat(name).hasAttribute("aria-sort", "descending");
        assertThat(karin.getByRole(AriaRole.ROWHEADER).first()).containsText("Örjan");
        judge(karin, "listan-1280");
        List<String> columns = karin.locator("th .sort").allInnerTexts().stream().map(text -> text.replaceAll("[▾▴\\u00ad]", "").strip()).toList();
        karin.getByText("Skriv ut", new Page.GetByTextOptions().setExact(true)).click();
        String printed = (String) karin.waitForFunction("() => window.printed").jsonValue();
        assertThat(printed).contains(columns).contains("Alva Nyström");
        karin.evaluate("() => { HTMLAnchorElement.prototype.click = () => {}; }");
        karin.getByText("Hämta som fil (CSV)").click();
        String file = (String) karin.waitForFunction("() => window.file").jsonValue();
        assertThat(file.lines().findFirst().orElseThrow()).endsWith(String.join(";", columns.stream().map(one -> "\"" + one + "\"").toList()));
        assertThat(file).contains("\"Alva Nyström\";\"Medarbetarsamtal\";\"Visad\";\"Visad\"");
    }

    @Test
    @Order(9)
    void theListShowsOnlyThoseWhoWaitForTheChef() {
        Visitor karin = visitor(People.KARIN);
        Page page = signedIn("Karin Berg", PHONE);
        go(page, "/mentorsgrupp");
        page.getByRole(AriaRole.ROWHEADER).first().waitFor();
        int all = page.getByRole(AriaRole.ROWHEADER).count();
        Locator only = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Visa bara dem som väntar på mig")));
        only.check();
        assertThat(page.getByRole(AriaRole.ROWHEADER)).hasCount(all);
        long version = karin.get(talk).json().path("version").asLong();
        assertThat(karin.put(talk + "/beginning", version, "{}").status()).isEqualTo(200);
        long begun = karin.get(talk).json().path("version").asLong();
        assertThat(karin.put(talk + "/holding", begun, "{\"heldOn\":\"%s\"}".formatted(Days.today())).status()).isEqualTo(200);
        long held = karin.get(talk).json().path("version").asLong();
        assertThat(karin.post(talk + "/deliveries", "{\"version\":%d,\"onPaperOn\":null}".formatted(held)).status()).isEqualTo(201);
        page.reload();
        only.check();
        assertThat(page.getByRole(AriaRole.ROWHEADER)).hasCount(all - 1);
        assertThat(page.getByRole(AriaRole.ROWHEADER).filter(new Locator.FilterOptions().setHasText("Alva Nyström"))).hasCount(0);
        judge(page, "vantar-pa-mig-320");
    }

    private List<String> saved() {
        return visitor(People.ALVA).get(talk).json().path("answers").findValuesAsText("text");
    }

    private TalkPage atTheTalk(String name, int width) {
        Page page = signedIn(name, width);
        go(page, (name.startsWith("Karin") ? "/mentorsgrupp" : "/sida/mina-samtal") + "#samtal" + talk.substring("/dialogues".length()));
        page.locator("ms-dialogue h2").waitFor();
        return new TalkPage(page);
    }

    private static void judge(Page page, String name) {
        awaitQuiet(page);
        assertAccessible(page, name);
        picture(page, name);
    }
}
