package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What is typed lives in the tab's memory alone: for the same person after a time-out, for nobody after a log-out. */
@Tag("G-24")
class MemoryOnlyBrowserIT extends BrowserScenario {

    /** Every place in which a page can leave something behind, as one text. */
    private static final String LEFT_BEHIND = """
            async () => {
              const all = [document.cookie, location.href, document.title, window.name, JSON.stringify(history.state)];
              for (const storage of [localStorage, sessionStorage]) {
                all.push(...Object.keys(storage).map(key => key + storage.getItem(key)));
              }
              for (const { name } of await indexedDB.databases()) {
                all.push('indexedDB ' + name);
              }
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) {
                  all.push(request.url, await (await cache.match(request)).text());
                }
              }
              return all.join('|');
            }""";

    private String talk;

    @BeforeAll
    void alvaHasAnUnderlag() {
        Visitor karin = visitor(KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        talk = "/dialogues/" + karin.post("/assignments",
                "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(ALVA))).json().at("/outcomes/0/dialogue").asText();
    }

    @Test
    void nothingIsLeftInTheBrowserNeitherSavedNorUnsaved() {
        Page alva = atTheTalk();
        box(alva).fill("kanarie sparad");
        eventually(() -> assertThat(saved()).contains("kanarie sparad"));
        alva.context().setOffline(true);
        box(alva).fill("kanarie osparad");
        assertThat(alva.getByText("Sparat").first()).hasCount(0);

        String left = (String) alva.evaluate(LEFT_BEHIND);

        assertThat(left).doesNotContain("kanarie", "Alva", "indexedDB").contains("http://127.0.0.1");
        alva.context().setOffline(false);
        eventually(() -> assertThat(saved()).contains("kanarie osparad"));
        quietly();
    }

    @Test
    void theSearchSeesWhatAPageDoesLeaveBehind() {
        Page alva = atTheTalk();
        alva.evaluate("async () => { localStorage.setItem('a', 'kanarie ett'); sessionStorage.setItem('b', 'kanarie två');"
                + " await (await caches.open('c')).put('/x', new Response('kanarie tre'));"
                + " await new Promise(done => { indexedDB.open('kanarie fyra').onsuccess = done; }); }");

        assertThat((String) alva.evaluate(LEFT_BEHIND))
                .contains("kanarie ett", "kanarie två", "kanarie tre", "indexedDB kanarie fyra");
    }

    @Test
    void afterATimeOutTheTextWaitsForTheSamePerson() {
        Page alva = atTheTalk();
        alva.context().clearCookies();
        box(alva).fill("kanarie över tiden");
        assertThat(alva.locator("ms-dialogue")).containsText("Logga in igen");
        assertThat((String) alva.evaluate(LEFT_BEHIND)).doesNotContain("kanarie");
        signInBeside(alva, "Alva Nyström");

        eventually(() -> assertThat(saved()).contains("kanarie över tiden"));
        quietly();
    }

    @Test
    void somebodyElseWhoSignsInFindsNothing() {
        Page alva = atTheTalk();
        alva.context().clearCookies();
        box(alva).fill("kanarie för någon annan");
        assertThat(alva.locator("ms-dialogue")).containsText("Logga in igen");
        signInBeside(alva, "Elin Dahl");

        assertThat(alva.locator("ms-dialogue")).containsText("Någon annan har loggat in");
        assertThat(words(alva)).doesNotContain("kanarie för någon annan");
        assertThat(saved()).doesNotContain("kanarie för någon annan");
        quietly();
    }

    @Test
    void afterALogOutTheWayBackLeadsToNothing() {
        Page alva = atTheTalk();
        box(alva).fill("kanarie före utloggning");
        eventually(() -> assertThat(saved()).contains("kanarie före utloggning"));
        alva.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Logga ut"))).first().click();
        alva.waitForURL(Pattern.compile(".*/login.*"));
        alva.goBack();

        assertThat(words(alva)).doesNotContain("kanarie");
        assertThat((String) alva.evaluate(LEFT_BEHIND)).doesNotContain("kanarie");
        quietly();
    }

    @Test
    @Tag("R-07")
    void whatWasNotYetSavedIsGoneWithALogOut() {
        Page alva = atTheTalk();
        alva.route("**/answers/**", Route::abort);
        box(alva).fill("kanarie osparad vid utloggning");
        assertThat(words(alva)).contains("kanarie osparad vid utloggning");
        alva.onDialog(Dialog::accept);
        alva.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Logga ut"))).first().click();
        alva.waitForURL(Pattern.compile(".*/login.*"));
        alva.unroute("**/answers/**");
        alva.goBack();

        assertThat(words(alva)).doesNotContain("kanarie");
        assertThat((String) alva.evaluate(LEFT_BEHIND)).doesNotContain("kanarie");
        signInBeside(alva, "Alva Nyström");
        atTheTalk(alva);
        assertThat(words(alva)).doesNotContain("kanarie osparad vid utloggning");
        assertThat(saved()).doesNotContain("kanarie osparad vid utloggning");
        quietly();
    }

    private Page atTheTalk() {
        return atTheTalk(signedIn("Alva Nyström", DESK));
    }

    private Page atTheTalk(Page alva) {
        go(alva, "/sida/mina-samtal");
        awaitQuiet(alva);
        alva.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^(Förbered dig|Fortsätt förbereda dig|Läs)"))).first().click();
        box(alva).waitFor();
        return alva;
    }

    private static Locator box(Page alva) {
        return alva.getByLabel(Pattern.compile("Alva Nyström")).first();
    }

    private static void signInBeside(Page first, String name) {
        Page beside = first.context().newPage();
        beside.navigate(first.url().replaceFirst("(https?://[^/]+).*", "$1/login"));
        beside.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
        beside.waitForURL("**/start");
        beside.close();
        first.bringToFront();
    }

    /** @return every word that the page shows or holds in a box, at any depth */
    private static String words(Page page) {
        return (String) page.evaluate("""
                () => {
                  const all = root => [...root.querySelectorAll('*')].map(element =>
                    (element.value ?? '') + (element.shadowRoot ? all(element.shadowRoot) : '')).join(' ') + root.textContent;
                  return all(document);
                }""");
    }

    private List<String> saved() {
        return visitor(ALVA).get(talk).json().path("answers").findValuesAsText("text");
    }
}
