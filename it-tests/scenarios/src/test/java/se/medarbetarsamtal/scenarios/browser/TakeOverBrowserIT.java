package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** A chef leaves with a talk booked, and another one comes; and a talk with somebody whose identity is protected. */
class TakeOverBrowserIT extends BrowserScenario {

    private static final String ALVA = "p-17";
    private static final String ALVA_NAME = "Alva Nyström";

    @BeforeAll
    void karinHasTalks() {
        Visitor karin = visitor(People.KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        Visitor.Answer assigned = karin.post("/assignments",
                "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(ALVA, People.MOA)));
        assertThat(assigned.status()).as(assigned.body()).isEqualTo(200);
    }

    @Test
    @Tag("R-20")
    void theNewChefTakesOverWhatTheFormerOneBooked() {
        String talk = visitor(ALVA).get("/dialogues").json().at("/items/0/id").asText();
        Visitor.Answer booked = visitor(People.KARIN).put("/dialogues/" + talk + "/booking", 0,
                Days.booking(Days.ofTheTalk(), "13:00", null));
        assertThat(booked.status()).as(booked.body()).isEqualTo(200);
        Visitor admin = visitor(People.KOMMUNADMIN);
        admin.unlink(People.KARIN, ALVA);
        admin.link(People.EVA, ALVA);
        assertThat(visitor(People.KARIN).get("/dialogues/" + talk).status()).isEqualTo(404);

        Page eva = signedIn("Eva Lindqvist", DESK);
        go(eva, "/mentorsgrupp");
        Locator waiting = eva.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Att ta över"));
        assertThat(waiting).containsText(ALVA_NAME);
        assertThat(waiting).containsText(Pattern.compile("Tiden .+ kl\\. 13\\.00 bokades av en tidigare chef\\."));
        assertThat(row(eva, ALVA_NAME)).containsText("Utan ansvarig chef");
        judge(eva, "att-ta-over-1280");

        waiting.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ta över " + ALVA_NAME)).click();
        Locator dialog = eva.locator("ms-take-over-dialog");
        assertThat(dialog).containsText("Du blir ansvarig chef för samtalet.");
        assertThat(dialog).containsText(ALVA_NAME + " får veta att samtalet har fått en ny ansvarig chef.");
        assertThat(dialog).containsText("raderas och går inte att få tillbaka");
        judge(eva, "ta-over-1280");
        button(eva, "Ta över samtalet").click();

        assertThat(eva.locator("ms-mentor-group")).containsText("Du är nu ansvarig chef för samtalet med " + ALVA_NAME);
        assertThat(waiting).hasCount(0);
        assertThat(row(eva, ALVA_NAME)).not().containsText("Utan ansvarig chef");
        assertThat(button(eva, "Skicka tiden " + ALVA_NAME)).isEnabled();

        Page alva = signedIn(ALVA_NAME, PHONE);
        go(alva, "/sida/mina-samtal");
        assertThat(alva.locator("ms-my-dialogues")).containsText("Ansvarig chef: Eva Lindqvist.");
        judge(alva, "ny-ansvarig-320");
    }

    @Test
    @Tag("R-29")
    void aPlaceIsRefusedForAProtectedIdentityAndTheListShowsNoTime() {
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/mentorsgrupp");
        button(karin, "Boka tid Moa Lind").click();
        karin.getByLabel("Datum").fill(Days.ofTheTalk().toString());
        karin.getByLabel("Klockan").fill("13:00");
        Locator place = karin.getByLabel("Plats (frivilligt)");
        place.fill("Rum 2");
        button(karin, "Spara tiden").click();
        assertThat(place).hasAttribute("aria-invalid", "true");
        assertThat(place).hasAccessibleDescription(Pattern.compile("skyddade personuppgifter, så platsen får inte skrivas här"));
        judge(karin, "boka-skyddad-1280");
        refusedOnce(422);

        place.fill("");
        button(karin, "Spara tiden").click();
        assertThat(karin.locator("ms-booking-dialog")).containsText("har inte fått tiden ännu");
        button(karin, "Skicka senare").click();
        Locator line = row(karin, "Moa Lind");
        assertThat(line).containsText("Tid bokad (visas i samtalet)");
        assertThat(line).not().containsText("13.00");
        judge(karin, "skyddad-1280");

        line.getByText("Öppna").click();
        assertThat(karin.locator("ms-dialogue")).containsText("kl. 13.00");
    }

    private static void judge(Page page, String name) {
        awaitQuiet(page);
        assertAccessible(page, name);
        picture(page, name);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }
}
