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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The goals as they are set, and as a talk shows them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnitGoalsBrowserIT extends BrowserScenario {

    private static final String PART_OF_MORE =
            "Medarbetarsamtalet är en del av samverkan på arbetsplatsen och av det systematiska arbetsmiljöarbetet.";
    private static final String SHOW_GOALS = """
            talk => {
              const page = document.querySelector('ms-my-dialogues'), goals = document.createElement('ms-talk-goals');
              ['lang', 'api', 'login-url'].forEach(name => goals.setAttribute(name, page.getAttribute(name)));
              goals.setAttribute('context', talk);
              page.after(goals);
            }""";

    private String talk;

    @BeforeAll
    void alvaHasATalkWithKarin() {
        Visitor karin = visitor(People.KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        talk = karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(People.ALVA)))
                .json().at("/outcomes/0/dialogue").asText();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    @Order(1)
    void aChefAddsChangesAndTakesAwayAGoal(int width) {
        Page karin = signedIn("Karin Berg", width);
        go(karin, "/sida/mal");
        Locator goals = karin.locator("ms-unit-goals");
        assertThat(goals).containsText("Verksamhetens mål – Exempelkommun");
        assertThat(goals).containsText("Sätts av kommunens administratör (Kommunadmin) eller av skolchefen.");

        button(karin, "Lägg till mål Enhetens mål – Norra skolan").click();
        button(karin, "Spara målet").click();
        assertThat(goals).containsText("Skriv ett mål.");
        judge(karin, "mal-nytt-" + width);
        karin.getByLabel("Mål", new Page.GetByLabelOptions().setExact(true)).fill("Rörelse varje dag");
        karin.getByLabel("Villkor och förutsättningar (frivilligt)").fill("En idrottshall till");
        button(karin, "Spara målet").click();
        assertThat(goals).containsText("Målet är sparat.");
        assertThat(goals).containsText("Rörelse varje dag");
        judge(karin, "mal-sparat-" + width);

        button(karin, "Ändra Rörelse varje dag").click();
        karin.getByLabel("Villkor och förutsättningar (frivilligt)").fill("");
        button(karin, "Spara målet").click();
        assertThat(goals).not().containsText("En idrottshall till");

        button(karin, "Ta bort Rörelse varje dag").click();
        assertThat(goals).containsText("Målet försvinner ur alla underlag för läsåret " + Days.schoolYear() + ".");
        judge(karin, "mal-ta-bort-" + width);
        button(karin, "Ta bort målet").click();
        assertThat(goals).containsText("Målet är borttaget.");
        assertThat(goals).not().containsText("Rörelse varje dag");
    }

    @Test
    @Order(2)
    void theNextSchoolYearIsEmptyAndSaysWhereToBegin() {
        Page karin = signedIn("Karin Berg", PHONE);
        go(karin, "/sida/mal");
        karin.getByLabel("Gäller för").selectOption(Days.nextPeriod());

        assertThat(karin.locator("ms-unit-goals")).containsText("Här finns inga mål ännu. Lägg till det första");
        assertThat(karin.locator("ms-unit-goals")).not().containsText("Läsning i alla ämnen, varje dag.");
        judge(karin, "mal-nasta-lasar-320");
    }

    @Test
    @Order(3)
    void whatSomebodyElseHasChangedMeanwhileIsShownBesideWhatWasTyped() {
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/sida/mal");
        button(karin, "Ändra Läsning i alla ämnen, varje dag.").click();
        changeMeanwhile("Läsning hemma också.");
        karin.getByLabel("Mål", new Page.GetByLabelOptions().setExact(true)).fill("Läsning i skolan.");
        button(karin, "Spara målet").click();

        assertThat(karin.locator("ms-unit-goals")).containsText("Nu står det: Läsning hemma också.");
        assertThat(karin.getByLabel("Mål", new Page.GetByLabelOptions().setExact(true))).hasValue("Läsning i skolan.");
        refusedOnce(412);
        button(karin, "Spara målet").click();
        assertThat(karin.locator("ms-unit-goals")).containsText("Målet är sparat.");
    }

    @Test
    @Order(4)
    void kommunadminSetsTheGoalsOfTheOperation() {
        Page anders = signedIn("Anders Kvist", PHONE);
        go(anders, "/administration/verksamhetens-mal");
        button(anders, "Lägg till mål Verksamhetens mål – Exempelkommun").click();
        anders.getByLabel("Mål", new Page.GetByLabelOptions().setExact(true)).fill("Trygghet överallt");
        button(anders, "Spara målet").click();

        assertThat(anders.locator("ms-unit-goals")).containsText("Trygghet överallt");
        judge(anders, "mal-kommunadmin-320");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    @Order(5)
    void aTalkShowsTheGoalsThatItStartsFrom(int width) {
        Page alva = signedIn("Alva Nyström", width);
        go(alva, "/sida/mina-samtal");
        alva.locator("ms-my-dialogues").waitFor();
        alva.evaluate(SHOW_GOALS, talk);
        Locator goals = alva.locator("ms-talk-goals");

        for (String said : List.of("Verksamhetens mål – Exempelkommun", "Trygghet överallt", "Enhetens mål – Norra skolan", "Läsning i skolan.",
                "Arbetsplatsens mål – Norra skolan", "Schemat lämnar torsdagar", PART_OF_MORE)) {
            assertThat(goals).containsText(said);
        }
        assertThat(goals.getByRole(AriaRole.BUTTON)).hasCount(0);
        judge(alva, "samtalets-mal-" + width);
    }

    @Test
    @Order(6)
    @Tag("T-04")
    void besideThePurposeItSaysThatTheTalkIsPartOfCoDeterminationAndOfTheWorkEnvironment() {
        Page alva = signedIn("Alva Nyström", DESK);
        go(alva, "/sida/mina-samtal");
        alva.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Förbered dig"))).first().click();
        assertThat(alva.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Syftet med samtalet"))).isVisible();
        assertThat(alva.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Det här utgår samtalet från"))).containsText(PART_OF_MORE);
        alva.locator("ms-dialogue dl button").first().click();
        assertThat(alva.locator("ms-dialogue ms-modal")).containsText("en del i samverkanssystemet och en del av det systematiska arbetsmiljöarbetet");
        judge(alva, "rutin-samverkan-1280");

        go(alva, "/skolbanken/" + visitor(People.ALVA).get("/templates").json().at("/items/0/id").asText());
        Locator purpose = alva.locator("section").filter(
                new Locator.FilterOptions().setHas(alva.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Syfte"))));
        assertThat(purpose.last()).containsText(PART_OF_MORE);
    }

    @Test
    @Order(7)
    @Tag("T-02")
    void theGoalsAndConditionsOfAllLevelsAreInTheUnderlagAndTheGoalsAreChoicesInThePlan() {
        add(People.EVA, "OPERATION", "o-1", "Likvärdighet", "En skolchef för alla");
        add(People.KARIN, "WORKPLACE", "o-2", "Studiero", "Två lärare i klassrummet");
        Page alva = signedIn("Alva Nyström", PHONE);
        go(alva, "/sida/mina-samtal#samtal/" + talk);
        for (String said : List.of("Likvärdighet", "En skolchef för alla", "Läsning i skolan.", "Studiero", "Två lärare i klassrummet")) {
            assertThat(alva.locator("ms-talk-goals")).containsText(said);
        }

        button(alva, "Lägg till rad Mål").click();
        alva.getByText("Välj bland målen rad 1").click();
        Locator offered = alva.locator("ms-plan details[open]").filter(new Locator.FilterOptions().setHasText("Välj bland målen"));
        for (String said : List.of("Verksamhetens mål – Exempelkommun", "Enhetens mål – Norra skolan", "Arbetsplatsens mål – Norra skolan",
                "Trygghet överallt", "Likvärdighet", "Läsning i skolan.", "Studiero")) {
            assertThat(offered).containsText(said);
        }
        judge(alva, "mal-valjas-320");
        button(alva, "Studiero").click();
        assertThat(alva.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Verksamhetens mål rad 1"))).hasValue("Studiero");
        eventually(() -> assertThat(visitor(People.KARIN).get("/dialogues/" + talk + "/plan").json().at("/rows/0/cells/unitGoal/text").asText())
                .isEqualTo("Studiero"));
    }

    private void add(String person, String level, String unit, String text, String conditions) {
        Visitor.Answer added = visitor(person).post("/unit-goals", "{\"level\":\"%s\",\"unit\":\"%s\",\"period\":\"%s\",\"text\":\"%s\",\"conditions\":\"%s\"}"
                .formatted(level, unit, Days.period(), text, conditions));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
    }

    private void changeMeanwhile(String text) {
        Visitor karin = visitor(People.KARIN);
        for (var group : karin.get("/unit-goals").json().path("groups")) {
            for (var goal : group.path("goals")) {
                if (goal.path("text").asText().startsWith("Läsning")) {
                    Visitor.Answer changed = karin.put("/unit-goals/" + goal.path("id").asText(), goal.path("version").asInt(),
                            "{\"text\":\"%s\",\"conditions\":null}".formatted(text));
                    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
                }
            }
        }
    }

    private static void judge(Page page, String name) {
        awaitQuiet(page);
        assertAccessible(page, name);
        picture(page, name);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
