package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What the service has not got yet waits in the open page, whatever happens to the session, the network and the server. */
@Tag("R-07")
class UnsentTextBrowserIT extends BrowserScenario {

    private static final Pattern SAVED = Pattern.compile("Sparat \\d\\d\\.\\d\\d");
    private static final Pattern LOG_IN = Pattern.compile("^Logga in igen");
    private static final int LONGEST_MILLIS = 10_000;
    private static final int EACH_KEY_MILLIS = 400;
    private static final int KEYS = 120;

    private String talk;

    @BeforeAll
    void alvaHasAnUnderlag() {
        Visitor karin = visitor(KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        talk = "/dialogues/" + karin.post("/assignments",
                "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(ALVA))).json().at("/outcomes/0/dialogue").asText();
    }

    @Test
    void whoNeverStopsTypingIsSavedAtLeastEveryTenSeconds() {
        Page alva = signedIn("Alva Nyström", DESK);
        alva.clock().install();
        TalkPage page = atTheTalk(alva);
        Locator box = page.box("Alva Nyström").first();
        box.focus();
        alva.clock().pauseAt(Instant.now().plus(Duration.ofMinutes(1)).toEpochMilli());
        AtomicInteger answered = new AtomicInteger();
        List<Integer> saves = new ArrayList<>();
        alva.onRequest(request -> {
            if (writes(request)) {
                saves.add(request.postData().length());
            }
        });
        alva.onResponse(response -> {
            if (writes(response.request()) && response.ok()) {
                answered.incrementAndGet();
            }
        });

        int longest = 0;
        int since = 0;
        for (int key = 0; key < KEYS; key++) {
            int before = answered.get();
            alva.keyboard().press("a");
            alva.clock().runFor(EACH_KEY_MILLIS);
            since += EACH_KEY_MILLIS;
            longest = Math.max(longest, since);
            alva.waitForCondition(() -> answered.get() == saves.size());
            since = answered.get() > before ? 0 : since;
        }

        assertThat(longest).as("milliseconds between two saves").isBetween(EACH_KEY_MILLIS + 1, LONGEST_MILLIS);
        assertThat(saves).as("each save knows more").isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(2);
    }

    private static boolean writes(Request request) {
        return request.method().equals("PUT") && request.url().contains("/answers/");
    }

    @Test
    void aSessionThatWasKilledIsTakenUpAgainInPlaceAndTheTextArrives() {
        TalkPage alva = atTheTalk(signedIn("Alva Nyström", DESK));
        sessionsEnd(ALVA);
        alva.box("Alva Nyström").first().fill("Skrivet utan inloggning");
        assertThat(alva.talk()).containsText("Du har loggats ut. Logga in igen i ett nytt fönster – din text är kvar.");
        assertThat(stored()).doesNotContain("Skrivet utan inloggning");
        picture(alva.page(), "utloggad-1280");

        signInByTheLink(alva, "Alva Nyström");

        eventually(() -> assertThat(stored()).contains("Skrivet utan inloggning"));
        assertThat(alva.talk()).containsText(SAVED);
        assertThat(alva.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(LOG_IN))).hasCount(0);
        quietly();
    }

    @Test
    void whenAnotherPersonSignsInThereTheTextIsDiscardedAndNeverSent() {
        TalkPage alva = atTheTalk(signedIn("Alva Nyström", DESK));
        List<String> sent = new ArrayList<>();
        sessionsEnd(ALVA);
        alva.box("Alva Nyström").first().fill("Inget för Elin");
        assertThat(alva.talk()).containsText("Du har loggats ut. Logga in igen i ett nytt fönster – din text är kvar.");
        alva.page().onRequest(request -> sent.add(String.valueOf(request.postData())));

        signInByTheLink(alva, "Elin Dahl");

        assertThat(alva.talk()).containsText("Någon annan har loggat in i den här webbläsaren.");
        assertThat(alva.page().locator("textarea")).hasCount(0);
        assertThat(sent).isNotEmpty().noneMatch(body -> body.contains("Inget för Elin"));
        assertThat(stored()).doesNotContain("Inget för Elin");
        quietly();
    }

    @Test
    void withoutANetworkThePageSaysSoWarnsWhoClosesItAndSendsTheTextLater() {
        TalkPage alva = atTheTalk(signedIn("Alva Nyström", DESK));
        List<String> warned = new ArrayList<>();
        alva.page().onDialog(dialog -> {
            warned.add(dialog.type());
            dialog.dismiss();
        });
        alva.page().context().setOffline(true);
        Locator box = alva.box("Alva Nyström").nth(1);
        box.pressSequentially("Skrivet på tåget");
        assertThat(alva.talk()).containsText("Inte sparat – försöker igen. Din text är kvar.");

        alva.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
        alva.page().waitForCondition(() -> !warned.isEmpty());
        assertThat(warned).containsExactly("beforeunload");
        assertThat(box).hasValue("Skrivet på tåget");

        alva.page().context().setOffline(false);
        eventually(() -> assertThat(stored()).contains("Skrivet på tåget"));
        assertThat(alva.talk()).containsText(SAVED);
        alva.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
        assertThat(warned).as("nothing is left to warn of").hasSize(1);
        quietly();
    }

    @Test
    void aServerThatRestartsWhileThePageIsOpenGetsWhatWasTypedMeanwhile() throws Exception {
        TalkPage alva = atTheTalk(signedIn("Alva Nyström", DESK));
        Locator box = alva.box("Alva Nyström").nth(2);
        box.pressSequentially("Före och ");

        restartTheHost(() -> {
            box.pressSequentially("under omstarten");
            assertThat(alva.talk()).containsText("Inte sparat – försöker igen. Din text är kvar.");
        });

        eventually(() -> assertThat(stored()).contains("Före och under omstarten"));
        assertThat(box).hasValue("Före och under omstarten");
        assertThat(alva.page().getByText("Behåll båda")).hasCount(0);
        quietly();
    }

    private void signInByTheLink(TalkPage page, String name) {
        Locator link = page.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(LOG_IN)).first();
        assertThat(link).hasAttribute("target", "_blank");
        Page login = page.page().context().newPage();
        go(login, link.getAttribute("href"));
        login.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
        login.waitForURL("**/start");
        login.close();
        page.page().bringToFront();
    }

    private TalkPage atTheTalk(Page page) {
        go(page, "/sida/mina-samtal#samtal" + talk.substring("/dialogues".length()));
        page.locator("ms-text-field").first().waitFor();
        return new TalkPage(page);
    }

    private List<String> stored() {
        return visitor(ALVA).get(talk).json().path("answers").findValuesAsText("text");
    }
}
