package se.medarbetarsamtal.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Whoever forces the page's buttons open gains nothing: the service decides, not the page. */
@Tag("G-4")
class ForcedButtonsBrowserIT extends BrowserScenario {

    private static final String SHARED = "p-12";

    /** Takes away every `disabled` and `hidden`, at any depth. */
    private static final String FORCE = """
            () => {
              let forced = 0;
              const force = root => root.querySelectorAll('*').forEach(element => {
                for (const lock of ['disabled', 'readonly', 'hidden', 'inert', 'aria-disabled']) {
                  if (element.hasAttribute(lock)) { element.removeAttribute(lock); forced++; }
                }
                if (element.shadowRoot) { force(element.shadowRoot); }
              });
              force(document);
              return forced;
            }""";

    /** Presses every button that stands open inside an element of the module, at any depth: those that close, too. */
    private static final String PRESS = """
            () => {
              let pressed = 0;
              const press = root => root.querySelectorAll('*').forEach(element => {
                if (element.localName === 'button') { element.click(); pressed++; }
                if (element.localName === 'input' && element.type === 'checkbox' && !element.checked) { element.click(); }
                if (element.shadowRoot) { press(element.shadowRoot); }
              });
              document.querySelectorAll('*').forEach(element => {
                if (element.localName.startsWith('ms-') && element.shadowRoot) { press(element.shadowRoot); }
              });
              return pressed;
            }""";

    /** What no button offers is sent by the page itself, as it would have to be to be taken. Gives the answers' statuses. */
    private static final String SEND = """
            async ([talk, version, today]) => {
              const headers = { 'Content-Type': 'application/json', 'X-Medarbetarsamtal': '1' };
              const send = async (path, method, base, body) => (await fetch('/medarbetarsamtal/api/v1' + talk + path, {
                method, headers: { ...headers, 'If-Match': `"${base}"`, 'Idempotency-Key': crypto.randomUUID() },
                body: JSON.stringify(body) })).status;
              return [
                await send('/notes/halsa', 'PUT', 0, { text: 'forced' }),
                await send('/answers/bidrag', 'PUT', 0, { text: 'forced' }),
                await send('/agreements', 'POST', 0, { text: 'forced' }),
                await send('/holding', 'PUT', version, { heldOn: today }),
              ];
            }""";

    /** What the buttons of the group stand for, sent as it would have to be to be taken. Gives the answers' statuses. */
    private static final String SEND_OF_GROUP = """
            async ([talk, version, assignment, booking]) => {
              const headers = { 'Content-Type': 'application/json', 'X-Medarbetarsamtal': '1' };
              const send = async (path, method, base, body) => (await fetch('/medarbetarsamtal/api/v1' + path, {
                method, headers: { ...headers, 'If-Match': `"${base}"`, 'Idempotency-Key': crypto.randomUUID() }, body })).status;
              return [
                await send('/assignments', 'POST', 0, assignment),
                await send(talk + '/booking', 'PUT', 1, booking),
                await send(talk + '/responsible', 'PUT', version, '{}'),
              ];
            }""";

    private final List<Response> changes = new ArrayList<>();
    private String template;
    private String talk;

    @BeforeAll
    void elinHasAnUnderlagFromKarin() {
        Visitor karin = visitor(KARIN);
        template = karin.get("/templates").json().at("/items/0/id").asText();
        talk = "/dialogues/" + karin.post("/assignments",
                "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(SHARED))).json().at("/outcomes/0/dialogue").asText();
        assertThat(karin.put(talk + "/booking", 0, Days.booking(Days.ofTheTalk(), "13:00", null)).status()).isEqualTo(200);
    }

    @Test
    void aChefWithoutBefattningForcesEveryButtonOfTheGroup() {
        Page fatima = watched("Fatima Haddad");
        go(fatima, "/mentorsgrupp");
        awaitQuiet(fatima);
        String before = visitor(FATIMA).get("/mentor-group").body();

        int forced = force(fatima);
        String again = "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}".formatted(template, People.json(SHARED), People.json(SHARED));
        Object statuses = fatima.evaluate(SEND_OF_GROUP,
                List.of(talk, version(), again, Days.booking(Days.ofTheTalk(), "14:00", null)));

        assertThat(forced).as("locked things that were forced open").isPositive();
        assertThat(statuses).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(3).containsOnly(403);
        assertThat(changes).as("changes that were tried").hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(change -> assertThat(change.status()).as(change.url()).isBetween(400, 499));
        assertThat(visitor(FATIMA).get("/mentor-group").body()).isEqualTo(before);
        quietly();
    }

    @Test
    void anotherMentorForcesEveryButtonOfTheTalk() {
        Page fatima = watched("Fatima Haddad");
        go(fatima, "/mentorsgrupp");
        awaitQuiet(fatima);
        fatima.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Öppna"))).first().click();
        fatima.locator("ms-dialogue").waitFor();
        awaitQuiet(fatima);
        String before = state();

        int forced = force(fatima);
        Object statuses = fatima.evaluate(SEND, List.of(talk, version(), Days.today().toString()));

        assertThat(forced).isPositive();
        assertThat(statuses).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(4).containsOnly(403);
        assertThat(changes).hasSizeGreaterThanOrEqualTo(4).allSatisfy(change -> assertThat(change.status()).as(change.url()).isBetween(400, 499));
        assertThat(state()).isEqualTo(before);
        quietly();
    }

    private int version() {
        return visitor(KARIN).get(talk).json().path("version").asInt();
    }

    /** Forces and presses some rounds: a dialogue that opens has buttons of its own. */
    private static int force(Page page) {
        int forced = 0;
        for (int round = 0; round < 4; round++) {
            forced += (int) page.evaluate(FORCE);
            assertThat((int) page.evaluate(PRESS)).isPositive();
            awaitQuiet(page);
        }
        return forced;
    }

    private Page watched(String name) {
        changes.clear();
        Page page = signedIn(name, DESK);
        page.onResponse(response -> {
            if (!response.request().method().equals("GET") && response.url().contains("/medarbetarsamtal/api/")) {
                changes.add(response);
            }
        });
        return page;
    }

    private String state() {
        return visitor(KARIN).get(talk).body() + visitor(SHARED).get(talk).body();
    }
}
