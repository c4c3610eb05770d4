package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Every page that the host's own links lead to, with the module's parts in it: accessible, pictured, under a strict policy. */
class HostPagesIT extends BrowserScenario {

    private static final int MOST = 40;

    @BeforeAll
    void karinHasANotis() {
        Visitor eva = visitor(People.EVA);
        String template = eva.get("/templates").json().at("/items/0/id").asText();
        eva.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(People.KARIN)));
        eventually(() -> assertThat(visitor(People.KARIN).page("/notiser")).contains("underlag"));
        eventually(() -> assertThat(visitor(People.KARIN).page("/skolbanken")).contains("/skolbanken/" + template));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Karin Berg | /mentorsgrupp?flik=medarbetare,/mentorsgrupp?flik=elever,/skolbanken,/notiser,/start/relationer",
        "Anders Kvist | /start/personer,/start/relationer?person=p-2&hamta=1,/administration,/administration/inlasning,/administration/samtalsmall-editor,/administration/personalsystem,/administration/driftlage,/start/person?person=p-2,/skolbanken,/notiser"
    })
    void everyPageThatLinksLeadToIsFitToBeSeen(String name, String expected) {
        Map<String, String> pages = new LinkedHashMap<>();
        Set<String> kinds = new HashSet<>();
        Page page = signedIn(name, PHONE);
        Deque<String> todo = new ArrayDeque<>(List.of("/login", "/start"));
        todo.addAll(List.of(expected.split(",")));
        while (!todo.isEmpty()) {
            String address = todo.pop();
            if (kinds.add(kind(address))) {
                pages.put(address, "%s-%02d".formatted(name.split(" ")[0].toLowerCase(), pages.size() + 1));
                assertThat(pages).as("pages that links lead to").hasSizeLessThan(MOST);
                look(page, address, pages.get(address));
                todo.addAll(links(page));
            }
        }

        assertThat(pages.keySet()).anyMatch(address -> address.matches("/skolbanken/.+"));
    }

    @Test
    void everyPageOfASupportSessionAndWhatItRefusesIsFitToBeSeen() {
        Page page = signedIn("Anders Kvist", PHONE);
        go(page, "/start/person?person=" + People.KARIN);
        press(page, "Logga in som Karin Berg");
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Du är inloggad som Karin Berg.");
        for (String address : List.of("/start", "/mentorsgrupp?flik=elever", "/notiser", "/start/relationer")) {
            look(page, address, "stod-" + address.replaceAll("[^a-z]+", "-"));
        }
        press(page, "Avsluta");
        assertThat(page.locator(".who-name")).hasText("Anders Kvist");
        quietly();
    }

    @Test
    void aWrongDayAndAFileThatIsNotThereAreSaidWhereTheFocusGoes() {
        for (int width : new int[] {DESK, PHONE}) {
            Page page = signedIn("Anders Kvist", width);
            go(page, "/start/relationer?hamta=1&enhet=&namn=Erik+Sandin&person=" + People.KARIN);
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Erik Sandin")).check();
            page.getByLabel("Till och med (frivilligt)").fill("2020-01-31");
            page.getByLabel("Skäl (frivilligt)").fill("Utlämnande av handling");
            press(page, "Koppla som mentorselev till Karin Berg");
            assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
            assertThat(page.getByLabel("Skäl (frivilligt)")).hasValue("Utlämnande av handling");
            assertAccessible(page, "wrong day");
            picture(page, "host-fel-dag-" + width);
            go(page, "/administration/inlasning");
            press(page, "Läs in nu");
            assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
            assertAccessible(page, "no file");
            picture(page, "host-ingen-fil-" + width);
            page.context().close();
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    /** A hundred people have the same page: one of them is looked at. */
    private static String kind(String address) {
        return address.replaceAll("person=[^&]+", "person");
    }

    private void look(Page page, String address, String picture) {
        Response response = go(page, address);
        assertThat(response.status()).as(address).isEqualTo(200);
        assertThat(response.headerValue("Content-Security-Policy")).as(address)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*", "http:", "https:", "data:");
        awaitQuiet(page);
        for (int width : WIDTHS) {
            widen(page, width);
            assertAccessible(page, address + " at " + width);
            picture(page, "host-" + picture + "-" + width);
        }
        widen(page, PHONE);
    }

    /** @return the addresses in the host's own markup; what stands in a shadow root is the module's */
    @SuppressWarnings("unchecked") // The page returns an array of strings.
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate(
                "[...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(link => link.getAttribute('href').split('#')[0])");
    }
}
