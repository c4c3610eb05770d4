package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What an employee sees of those who can read and those who have, and what a chef is told of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhoReadsBrowserIT extends BrowserScenario {

    /** Notes which addresses of content the page has made and not yet let go of. */
    private static final String NOTE_CONTENT = """
            window.made = 0;
            window.held = new Set();
            const make = URL.createObjectURL.bind(URL), drop = URL.revokeObjectURL.bind(URL);
            URL.createObjectURL = blob => { const url = make(blob); made++; held.add(url); return url; };
            URL.revokeObjectURL = url => { drop(url); held.delete(url); };""";
    /** Lets the talks of a file come one by one, each when the page is told so. */
    private static final String ONE_BY_ONE = """
            const send = window.fetch.bind(window), lines = ['{"version":1,"count":3,"talks":[\\n', '{},\\n', '{},\\n', '{}\\n', ']}\\n'];
            window.fetch = (url, how) => !String(url).includes('/own-data') ? send(url, how) : new Promise(answer => {
              let at = 0;
              const file = new ReadableStream({ start: to => {
                window.next = () => to.enqueue(new TextEncoder().encode(lines[at++]));
                window.end = () => to.close();
                how.signal.addEventListener('abort', () => to.error(how.signal.reason));
              } });
              answer(new Response(file, { headers: { 'X-Medarbetarsamtal-Count': '3', 'Content-Type': 'application/json' } }));
            });""";
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d\\d[.:]\\d\\d");
    private static final String PROMISE = "I tjänsten kan bara du och de chefer som är kopplade till dig läsa innehållet";
    private static final String LINKED =
            "Eva Lindqvist är nu kopplad till dig som chef och kan läsa dina medarbetarsamtal.";

    @BeforeAll
    void alvaHasATalkWithKarin() {
        Visitor karin = visitor(People.KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        Visitor.Answer assigned = karin.post("/assignments",
                "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(People.ALVA)));
        assertThat(assigned.status()).as(assigned.body()).isEqualTo(200);
    }

    @Test
    @Order(1)
    @Tag("R-22")
    void theChefIsToldThatItShows() {
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/mentorsgrupp");
        opened(karin, "Öppna Alva Nyström");

        assertThat(karin.locator("ms-dialogue")).containsText("Medarbetaren ser när du har läst");
        assertThat(karin.locator("ms-reads")).hasCount(0);
        judge(karin, "vem-har-last-chef-1280");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    @Order(2)
    @Tag("R-22")
    void theEmployeeSeesWhoHasReadOnWhichDayWhatAndByWhichRelation(int width) {
        Page alva = signedIn("Alva Nyström", width);
        go(alva, "/sida/mina-samtal");
        opened(alva, "Förbered dig");
        assertThat(alva.locator("ms-dialogue")).containsText(PROMISE);
        assertThat(alva.locator("ms-dialogue")).containsText("Karin Berg, ansvarig chef");

        alva.getByText("Vem har läst").click();
        Locator line = alva.locator("ms-reads li").filter(new Locator.FilterOptions().setHasText("läste samtalet")).first();
        assertThat(line).containsText(Pattern.compile("\\d{4} · Karin Berg, Rektor · läste samtalet · som ansvarig chef"));
        judge(alva, "vem-har-last-" + width);
        assertThat(alva.locator("ms-reads li").allInnerTexts()).isNotEmpty()
                .allSatisfy(told -> assertThat(told).doesNotContainPattern(TIME_OF_DAY).doesNotContain("Alva Nyström"));
    }

    @Test
    @Order(3)
    void whatIsFetchedAsACopyIsAFileWhoseNameNamesNobody() {
        Page karin = signedIn("Karin Berg", DESK);
        karin.addInitScript(NOTE_CONTENT);
        go(karin, "/mentorsgrupp");
        opened(karin, "Öppna Alva Nyström");
        String address = karin.url();
        Download copy = karin.waitForDownload(() -> button(karin, "Maskad kopia").click());

        assertThat(copy.suggestedFilename()).endsWith(".json").doesNotContain("Alva", "Nystr", "Karin", "p-17");
        assertThat(copy.url()).startsWith("blob:");
        assertThat(karin.locator("ms-copy")).containsText("Kopian är hämtad.");
        assertThat(karin.url()).isEqualTo(address);
        assertThat((Boolean) karin.evaluate("made === 1 && held.size === 1")).as("some browsers take it over later").isTrue();
        karin.waitForDownload(() -> button(karin, "Maskad kopia").click());
        assertThat((Boolean) karin.evaluate("made === 2 && held.size === 1")).isTrue();
        karin.locator("ms-dialogue a.back").click();
        karin.waitForFunction("held.size === 0");

        Page alva = signedIn("Alva Nyström", DESK);
        go(alva, "/sida/mina-samtal");
        opened(alva, "Förbered dig");
        alva.getByText("Vem har läst").click();
        assertThat(alva.locator("ms-reads")).containsText("Karin Berg, Rektor · hämtade en kopia av samtalet · som ansvarig chef");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    @Order(3)
    @Tag("R-24")
    void howFarManyTalksHaveComeIsShownAndFetchingThemCanBeCancelled(int width) {
        Page alva = signedIn("Alva Nyström", width);
        alva.addInitScript(NOTE_CONTENT + ONE_BY_ONE);
        go(alva, "/sida/mina-samtal");
        Locator everything = alva.locator("ms-gather");

        button(alva, "Hämta allt om mig").click();
        alva.waitForFunction("typeof window.next === 'function'");
        alva.evaluate("next(); next(); next()");
        assertThat(everything).containsText("2 av 3");
        judge(alva, "hamta-allt-" + width);
        button(alva, "Avbryt").click();
        assertThat(everything).containsText("Avbrutet. Inget sparades.");
        assertThat(button(alva, "Hämta allt om mig")).isFocused();
        assertThat(everything.locator("progress")).hasCount(0);

        alva.evaluate("delete window.next");
        button(alva, "Hämta allt om mig").click();
        alva.waitForFunction("typeof window.next === 'function'");
        alva.evaluate("next(); next(); end()");
        assertThat(everything).containsText("Hämtningen bröts på vägen. Inget sparades.");
        assertThat((Boolean) alva.evaluate("made === 0")).as("nothing was saved").isTrue();

        alva.evaluate("delete window.next");
        button(alva, "Hämta allt om mig").click();
        alva.waitForFunction("typeof window.next === 'function'");
        alva.waitForDownload(() -> alva.evaluate("next(); next(); next(); next(); next(); end()"));
        assertThat(everything).containsText("Klart. Filen innehåller 3 samtal.");
        judge(alva, "allt-hamtat-" + width);
    }

    @Test
    @Order(3)
    void aTalkAndARoundAreFetchedAsFilesWhoseNamesNameNobody() throws IOException {
        Page alva = signedIn("Alva Nyström", DESK);
        go(alva, "/sida/mina-samtal");
        Download paper = alva.waitForDownload(() -> alva.locator("ms-talk-document").first().getByRole(AriaRole.BUTTON).click());
        assertThat(paper.suggestedFilename()).matches("medarbetarsamtal-[0-9A-Z]{6}\\.pdf");
        assertThat(alva.locator("ms-talk-document").first()).containsText("Samtalet är hämtat");
        Download everything = alva.waitForDownload(() -> button(alva, "Hämta allt om mig").click());
        assertThat(everything.suggestedFilename()).isEqualTo("mina-medarbetarsamtal.json");

        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/mentorsgrupp");
        Locator round = karin.locator("ms-gather").first();
        Download copies = karin.waitForDownload(() -> round.getByRole(AriaRole.BUTTON).click());
        assertThat(copies.suggestedFilename()).matches("medarbetarsamtal-\\d{4}-\\d{4}\\.json");
        assertThat(round).containsText("Klart. Filen innehåller");
        Locator masked = karin.locator("ms-gather").last();
        Download maskedCopies = karin.waitForDownload(() -> masked.getByRole(AriaRole.BUTTON).click());
        assertThat(maskedCopies.suggestedFilename()).matches("medarbetarsamtal-\\d{4}-\\d{4}-maskerad\\.json");
        assertThat(Files.readString(maskedCopies.path())).contains("\"masked\":true").doesNotContain("Alva Nyström");
        assertThat(Files.readString(copies.path())).contains("Alva Nyström");
        judge(karin, "hamta-lasaret-1280");
    }

    @Test
    @Order(4)
    void whereOneIsInTheLinesOfOneTalkIsNowhereInThoseOfAnother() {
        Page alva = signedIn("Alva Nyström", DESK);
        alva.route("**/reads", route -> route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json").setBody("{\"items\":[],\"next\":\"further\"}")));
        go(alva, "/sida/mina-samtal");
        opened(alva, "Förbered dig");
        alva.getByText("Vem har läst").click();
        assertThat(button(alva, "Visa fler")).isVisible();

        alva.locator("ms-reads").evaluate("element => { element.context = 'another'; }");

        assertThat(alva.locator("ms-reads details[open]")).hasCount(0);
        assertThat(alva.locator("ms-reads button")).hasCount(0);
    }

    @Test
    @Order(5)
    void theEmployeeIsToldOfANewChefAndOfOneWhoIsGoneAgain() {
        Page alva = signedIn("Alva Nyström", PHONE);
        go(alva, "/sida/mina-samtal");
        assertThat(alva.locator("ms-my-dialogues")).containsText(PROMISE);
        assertThat(alva.locator("ms-my-dialogues")).not().containsText("är nu kopplad till dig som chef");

        visitor(People.KOMMUNADMIN).link(People.EVA, People.ALVA);
        alva.reload();
        Locator box = alva.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Nytt om vem som kan läsa"));
        assertThat(box).containsText(LINKED);
        assertThat(alva.locator("ms-my-dialogues")).containsText("Eva Lindqvist, kopplad chef");
        judge(alva, "ny-chef-320");

        visitor(People.KOMMUNADMIN).unlink(People.EVA, People.ALVA);
        alva.reload();
        assertThat(box).containsText(Pattern.compile(
                "Eva Lindqvist var kopplad till dig som chef från \\d+ \\S+ \\d{4} och är det inte längre\\."));
        assertThat(alva.locator("ms-my-dialogues")).not().containsText(LINKED);
        assertThat(alva.locator("ms-my-dialogues")).not().containsText("Eva Lindqvist, kopplad chef");
        judge(alva, "chef-borta-320");
    }

    private static void opened(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + link))).first().click();
        assertThat(page.locator("ms-dialogue h2")).isVisible();
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
