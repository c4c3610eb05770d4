package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.lifecycle.RunningHost;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Templates that show what is prepared from the start, or both parties' at once. */
class ReleaseModesBrowserIT extends BrowserScenario {

    private static final String SEEN_AT_ONCE = "Det du skriver syns direkt för din chef.";
    private static final String ONLY_YOU = "Bara du ser det här ännu.";

    private String talk;

    @Test
    void whatIsSharedFromTheStartSaysSoAboveTheBoxAndIsSeenAtOnce() throws IOException {
        assign("FROM_START");
        TalkPage alva = atTheTalk("Alva Nyström");
        Locator own = alva.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Dina förberedelser"));
        Locator said = own.getByText(SEEN_AT_ONCE).first();
        assertThat(said).isVisible();
        assertThat(own.getByText(SEEN_AT_ONCE)).hasCount(own.getByRole(AriaRole.TEXTBOX).count());
        assertThat(said.boundingBox().y).isLessThan(own.getByRole(AriaRole.TEXTBOX).first().boundingBox().y);
        assertThat(alva.talk()).not().containsText(ONLY_YOU);
        assertThat(alva.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Visa för")))).hasCount(0);
        judge(alva, "synligt-direkt-1280");
        alva.write(own.getByRole(AriaRole.TEXTBOX).first(), "Synligt från början");

        TalkPage karin = atTheTalk("Karin Berg");
        assertThat(karin.talk()).containsText("Synligt från början");
        assertThat(karin.talk()).containsText("Det du skriver syns direkt för Alva Nyström.");
        assertThat(karin.talk()).not().containsText(ONLY_YOU);
        karin.write(karin.box("Karin Berg").first(), "Karins förväntan");
        assertThat(visitor(ALVA).get(talk).body()).contains("Karins förväntan");
    }

    @Test
    void whatBothShowOpensForBothAtOnce() throws IOException {
        assign("TOGETHER");
        TalkPage alva = atTheTalk("Alva Nyström");
        alva.write(alva.box("Alva Nyström").first(), "Alvas ämne");
        show(alva, "Karin Berg");
        assertThat(alva.panel("preparation")).containsText("Öppnas för er båda när också Karin Berg har visat.");
        assertThat(alva.talk()).containsText(ONLY_YOU);
        judge(alva, "vantar-pa-bada-1280");

        TalkPage karin = atTheTalk("Karin Berg");
        karin.write(karin.box("Karin Berg").first(), "Karins förväntan");
        assertThat(karin.talk()).not().containsText("Alvas ämne");
        assertThat(visitor(ALVA).get(talk).body()).doesNotContain("Karins förväntan");
        show(karin, "Alva Nyström");

        assertThat(karin.talk()).containsText("Alvas ämne");
        alva.page().reload();
        assertThat(alva.talk()).containsText("Karins förväntan");
        assertThat(alva.talk()).containsText("Du och Karin Berg ser det här.");
    }

    private static void show(TalkPage page, String other) {
        page.button("Visa för " + other).click();
        assertThat(page.page().locator("ms-release ms-modal")).containsText("öppnas båda på en gång");
        page.button("Visa").click();
        assertThat(page.panel("preparation")).containsText("Visat");
    }

    /** The sample's template in that mode, for a new talk of Alva's. */
    private void assign(String mode) throws IOException {
        String sample = RunningHost.sample().replaceFirst("\"schoolForm\"", "\"release\": \"" + mode + "\", \"schoolForm\"");
        Visitor.Answer published = visitor(KOMMUNADMIN).post("/templates", sample);
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        talk = "/dialogues/" + visitor(KARIN).post("/assignments", "{\"template\":\"%s\",\"persons\":%s}"
                .formatted(published.json().path("id").asText(), People.json(ALVA))).json().at("/outcomes/0/dialogue").asText();
    }

    private TalkPage atTheTalk(String name) {
        Page page = signedIn(name, DESK);
        go(page, (name.startsWith("Karin") ? "/mentorsgrupp" : "/sida/mina-samtal") + "#samtal" + talk.substring("/dialogues".length()));
        page.locator("ms-text-field").first().waitFor();
        return new TalkPage(page);
    }

    private static void judge(TalkPage talk, String name) {
        awaitQuiet(talk.page());
        assertAccessible(talk.page(), name);
        picture(talk.page(), name);
    }
}
