package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.lifecycle.RunningHost;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The municipal routine as its reader meets it in the underlag: which questions, in which words, and where the answers go. */
class RoutineBrowserIT extends BrowserScenario {

    private static final String DISCRIMINATION = "Diskrimineringsgrundernas eventuella påverkan";
    private static final List<String> SEVEN_GROUNDS = List.of("kön", "könsidentitet eller könsuttryck", "etnisk tillhörighet",
            "religion eller annan trosuppfattning", "funktionsnedsättning", "sexuell läggning", "ålder");
    private static final int MOST_TABS = 200;
    private static final String ROUTINE = "chefsportalen.exempelkommun.example/rutiner/medarbetarsamtal?del=2";

    private String talk;

    @BeforeAll
    void alvaHasTheRoutinesUnderlag() {
        Visitor karin = visitor(People.KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        talk = "/dialogues/" + karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}"
                .formatted(template, People.json(People.ALVA))).json().at("/outcomes/0/dialogue").asText();
    }

    @Test
    void aChefFindsATemplateAmongManyByWordsAndLanguage() throws IOException {
        for (String name : List.of("kort", "ovrig-personal", "skolchef-rektor")) {
            assertThat(visitor(People.KOMMUNADMIN).post("/templates", RunningHost.sample(name)).status()).isEqualTo(201);
        }
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/mentorsgrupp");
        karin.getByLabel("Markera Alva Nyström").check();
        MentorGroupBrowserIT.button(karin, "Tilldela samtalsmall").click();
        Locator dialog = karin.locator("ms-assign-dialog");
        Locator choices = dialog.getByRole(AriaRole.RADIO);
        assertThat(dialog.getByRole(AriaRole.STATUS)).hasText("4 mallar");
        choices.nth(1).check();

        dialog.getByLabel("Ord som ska finnas i mallen").fill("förvaltningens lokaler");
        karin.keyboard().press("Enter");
        assertThat(dialog.getByRole(AriaRole.STATUS)).hasText("1 mall");
        assertThat(choices).hasCount(1);
        assertThat(dialog).containsText("Medarbetarsamtal skolchef–rektor");
        MentorGroupBrowserIT.button(karin, "Tilldela").click();
        assertThat(dialog).containsText("Välj en mall.");

        dialog.getByLabel("Språk").selectOption("en");
        MentorGroupBrowserIT.button(karin, "Sök").click();
        assertThat(dialog.getByRole(AriaRole.STATUS)).containsText("Ingen mall passar.");
        for (int width : WIDTHS) {
            widen(karin, width);
            assertAccessible(karin, "sok-mall-" + width);
            picture(karin, "sok-mall-" + width);
        }
        MentorGroupBrowserIT.button(karin, "Visa alla mallar").click();
        assertThat(choices).hasCount(4);
        picture(karin, "sok-mall-alla-1280");
    }

    @Test
    @Tag("T-01")
    void thePurposeStandsBeforeTheQuestionsInTheRoutinesWords() {
        Page alva = alva();
        assertThat(alva.locator("ms-dialogue")).containsText("Medarbetarsamtalets syfte är att skapa förutsättningar för utveckling av "
                + "verksamheten genom att varje medarbetares kompetens tillvaratas på bästa sätt");
        assertThat(List.of(top(alva, "Medarbetarsamtalets syfte är"), top(alva, "Vad är viktigt för dig att föra en dialog om?"),
                top(alva, "Måluppfyllelse"))).as("how far down they stand").isSorted();
        for (int width : WIDTHS) {
            widen(alva, width);
            assertAccessible(alva, "syfte-" + width);
            picture(alva, "syfte-" + width);
        }
    }

    @Test
    void theWholeRoutineIsAPageWithItsHeadingsAndLists() {
        Page alva = alva();
        new TalkPage(alva).button("Läs hela: Rutin för medarbetarsamtal").first().click();
        Locator page = alva.locator("ms-modal").filter(new Locator.FilterOptions().setHasText("Syftet med samtalet"));

        for (String heading : List.of("Syftet med samtalet", "Måluppfyllelse", "Att leda sig själv", "Fotnoter")) {
            assertThat(page.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(heading).setExact(true))).isVisible();
        }
        assertThat(page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(DISCRIMINATION))).hasCount(1);
        assertThat(page).containsText(String.join(", ", SEVEN_GROUNDS.subList(0, 6)) + " och ålder");
        for (int width : WIDTHS) {
            widen(alva, width);
            assertAccessible(alva, "hela rutinen " + width);
            picture(alva, "rutinen-" + width);
        }
    }

    /** Where it stands is the huvudman's to say; until then there is no link. The page that it leads to is told nothing. */
    @Test
    @Tag("T-19")
    void theHuvudmansRoutineIsFoundFromMinMentorsgruppAndFromTheTalk() {
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/mentorsgrupp");
        karin.getByLabel("Markera Alva Nyström").waitFor();
        assertThat(ownRoutine(karin)).hasCount(0);
        assertThat(ownRoutine(alva())).hasCount(0);

        Page anders = signedIn("Anders Kvist", DESK);
        go(anders, "/administration/installningar");
        Locator link = anders.getByLabel("Länk till rutinen för medarbetarsamtal");
        for (String wrong : List.of("http://" + ROUTINE, "javascript:alert(1)", "https://chef:ord@" + ROUTINE)) {
            link.fill(wrong);
            MentorGroupBrowserIT.button(anders, "Spara").click();
            assertThat(anders.locator("#routineLink-wrong")).hasText("Adressen behöver börja med https:// och leda till en sida.");
            assertThat(link).hasAttribute("aria-invalid", "true");
            assertThat(link).hasValue(wrong);
            refusedOnce(422);
        }
        link.fill("https://" + ROUTINE);
        anders.getByLabel("Personalsystemets namn").fill("WinLas");
        MentorGroupBrowserIT.button(anders, "Spara").click();
        assertThat(anders.locator("ms-settings")).containsText("Sparat. Det gäller direkt.");
        anders.reload();
        assertThat(link).hasValue("https://" + ROUTINE);
        for (int width : WIDTHS) {
            widen(anders, width);
            assertAccessible(anders, "installningar-rutin-" + width);
            picture(anders, "installningar-rutin-" + width);
        }

        karin.reload();
        Page hers = signedIn("Karin Berg", DESK);
        go(hers, "/mentorsgrupp#samtal" + talk.substring("/dialogues".length()));
        for (Page page : List.of(karin, hers, alva())) {
            leadsToTheRoutine(page);
        }
        for (int width : WIDTHS) {
            widen(karin, width);
            assertAccessible(karin, "mentorsgrupp-rutin-" + width);
            picture(karin, "mentorsgrupp-rutin-" + width);
        }
    }

    private static Locator ownRoutine(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rutinen för medarbetarsamtal").setExact(true));
    }

    private static void leadsToTheRoutine(Page page) {
        page.context().route("https://" + ROUTINE, route -> route.fulfill(
                new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html><title>Rutin</title>")));
        Locator link = ownRoutine(page).first();
        assertThat(link).hasAttribute("target", "_blank");
        assertThat(link).hasAttribute("rel", "noopener noreferrer");
        List<Request> asked = new ArrayList<>();
        page.context().onRequest(asked::add);
        Page opened = page.context().waitForPage(link::click);
        opened.waitForLoadState();
        assertThat(opened.url()).isEqualTo("https://" + ROUTINE);
        assertThat(asked).filteredOn(request -> request.url().contains("chefsportalen")).singleElement()
                .satisfies(request -> assertThat(request.allHeaders()).doesNotContainKey("referer"));
        assertThat(opened.evaluate("() => window.opener")).isNull();
        opened.close();
    }

    @Test
    @Tag("T-26")
    @Tag("T-28")
    void theWorkSituationIsAskedAboutUnderSixHeadingsInTheRoutinesOrder() {
        Locator situation = section(alva(), "Arbetssituation, arbetsmiljö och hälsa");

        assertThat(situation).containsText("Hur upplever du din arbetssituation?");
        List<String> points = situation.locator("ul.list > li").allTextContents().stream().map(String::strip).toList();
        assertThat(points).hasSize(6);
        assertThat(points.subList(0, 5)).containsExactly("Arbetsbelastning", "Arbetstider", "Relationer, klimat", "Fysisk arbetsmiljö",
                "Balans mellan arbete och fritid");
        assertThat(points.get(5)).startsWith(DISCRIMINATION);
        assertThat(situation).containsText("Har du tillräckliga kunskaper om arbetsmiljö och rutiner, för att klara ditt arbete");
    }

    @Test
    @Tag("T-27")
    void theFootnoteOnTheSevenGroundsIsReachedByKeyboardAndStandsInPrint() {
        Page page = alva();
        Printed.prepare(page);
        page.reload();
        Locator note = section(page, "Arbetssituation, arbetsmiljö och hälsa").locator("li").filter(
                new Locator.FilterOptions().setHasText(DISCRIMINATION)).locator("details.footnote");
        assertThat(note.locator("p")).isHidden();

        page.locator("ms-dialogue h2").focus();
        for (int tab = 0; tab < MOST_TABS && !isFocused(note.locator("summary")); tab++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");

        assertThat(note.locator("p")).isVisible();
        Printed paper = Printed.by(page, () -> new TalkPage(page).button("Skriv ut ett tomt underlag").click());
        for (String ground : SEVEN_GROUNDS) {
            assertThat(note.locator("p")).containsText(ground);
            assertThat(paper.text()).contains(ground);
        }
    }

    @Test
    @Tag("T-29")
    void healthIsAskedAboutWithAdviceAndNobodyPreparesItInWriting() {
        Locator health = section(alva(), "Arbetssituation, arbetsmiljö och hälsa").locator("div.question").filter(
                new Locator.FilterOptions().setHasText("Hur upplever du din hälsa?"));

        assertThat(health).containsText("Skriv inte diagnos");
        assertThat(health.getByRole(AriaRole.TEXTBOX)).hasCount(0);
        JsonNode question = sections().get(1).at("/questions/2");
        assertThat(question.path("text").asText()).isEqualTo("Hur upplever du din hälsa?");
        assertThat(question.path("sensitive").asBoolean()).isTrue();
    }

    @Test
    @Tag("T-31")
    @Tag("T-32")
    @Tag("T-33")
    @Tag("T-34")
    @Tag("T-35")
    void eachSectionAsksTheRoutinesQuestionsAndSaysWhereTheAnswersGo() {
        assertThat(sections()).hasSize(7);
        assertSection(2, "Måluppfyllelse", "PLAN_GOALS", "För en dialog om verksamhetens mål.",
                "För att du ska kunna bidra till att verksamhetsmålen nås – vilka individuella mål ska du ha utifrån din roll, "
                        + "yrkesskicklighet och kompetens?");
        assertSection(3, "Att skapa värde", "NOTES", null,
                "Vad har du för tankar kring förbättring och utveckling av verksamheten, arbetssätt, rutiner mm?");
        assertSection(4, "Att samspela", "NOTES", null,
                "Hur bidrar du aktivt till dialog, samarbete och gemensamt lärande?",
                "Har du tankar kring hur vi kan utveckla dialogen och det gemensamma lärandet?",
                "Saknar du inblick i och kunskap om någon del av verksamheten?");
        assertSection(5, "Att leda sig själv", "PLAN_ACTIVITIES", "Avsnittet tar sikte på att stödja medarbetaren i att ta ansvar",
                "Utifrån de individuella målen vi har pratat om – vad behöver du göra för att uppnå dessa?",
                "Vilken kompetensutveckling är du i behov av på lång och kort sikt för att du ska kunna uppnå de individuella målen?",
                "Vilka områden/arbetsuppgifter tycker du är som mest utmanande i ditt arbete?",
                "Hur kan du utveckla dig inom dessa områden?",
                "Vem/vilka kan du be om hjälp?");
        assertSection(6, "Att vilja lyckas", "PLAN_CHALLENGE",
                "Avsnittet tar sikte på att stödja medarbetaren i att våga prova det som är nytt.",
                "Om du skulle utmana dig själv och göra något inom ramen för ditt uppdrag som du tycker är extra svårt och som du tror är "
                        + "extra viktigt för verksamheten - vad skulle det kunna vara?",
                "Hur skulle du kunna genomföra det?",
                "När ska du genomföra det?",
                "Vilket stöd behöver du för att klara utmaningen?");
    }

    private void assertSection(int index, String title, String target, String guidance, String... questions) {
        JsonNode section = sections().get(index);
        assertThat(section.path("title").asText()).isEqualTo(title);
        assertThat(section.path("target").asText()).isEqualTo(target);
        assertThat(StreamSupport.stream(section.path("questions").spliterator(), false).map(one -> one.path("text").asText()))
                .containsExactly(questions);
        Locator shown = section(alva(), title);
        assertThat(shown).containsText(target.equals("NOTES") ? "Till anteckningarna" : "Till handlingsplanen");
        assertThat(shown).containsText(guidance == null ? title : guidance);
        for (String question : questions) {
            assertThat(shown).containsText(question);
        }
    }

    private JsonNode sections() {
        return visitor(People.ALVA).get(talk).json().at("/template/sections");
    }

    private Page alva() {
        Page page = signedIn("Alva Nyström", DESK);
        go(page, "/sida/mina-samtal#samtal" + talk.substring("/dialogues".length()));
        page.locator("ms-dialogue h2").waitFor();
        return page;
    }

    /** @return a section of the questions, opened */
    private static Locator section(Page page, String title) {
        Locator section = page.locator("ms-dialogue details").filter(
                new Locator.FilterOptions().setHas(page.locator("summary").filter(new Locator.FilterOptions().setHasText(title)))).first();
        if (section.getAttribute("open") == null) {
            section.locator("summary").first().click();
        }
        return section;
    }

    private static double top(Page page, String words) {
        return page.locator("ms-dialogue").getByText(words).first().boundingBox().y;
    }

    private static boolean isFocused(Locator element) {
        return (boolean) element.evaluate("element => element.getRootNode().activeElement === element");
    }
}
