package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.medarbetarsamtal.scenarios.support.Days;

/** One talk from its assignment to the one after it, by keys alone: nothing is clicked and nothing is given the focus. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearByKeyboardBrowserIT extends BrowserScenario {

    private static final String GOAL = "Leda ämneslaget i matematik";
    private static final String CHALLENGE = "Tala inför hela kollegiet";

    @Test
    @Order(1)
    void theChefAssignsTheTemplate() {
        Keys karin = signedInByKeys("Karin Berg", "Min mentorsgrupp");
        assign(karin);
        karin.choose(button(karin, "Klar"));
        assertThat(karin.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Alva Nyström"))).containsText("Tilldelad");
    }

    @Test
    @Order(2)
    void bothPrepareAndShowItToEachOther() {
        Keys alva = atHerTalk();
        alva.write(box(alva, "Alva Nyström Vad är viktigt"), "Tid för planering");
        alva.write(box(alva, "Alva Nyström Vilka individuella mål"), GOAL);
        show(alva, "Karin Berg");

        Keys karin = atAlvasTalk();
        karin.sees(karin.page().getByText("Tid för planering"));
        assertThat(box(karin, "Alva Nyström")).hasCount(0);
        karin.write(box(karin, "Karin Berg Vilka förväntningar"), "Ta plats i arbetslaget");
        show(karin, "Alva Nyström");
        karin.backTo(button(karin, "Boka tid"));
        karin.press("Enter");
        karin.date(karin.page().getByLabel("Datum"), Days.ofTheTalk());
        karin.write(karin.page().getByLabel("Klockan"), "1300");
        karin.choose(button(karin, "Spara tiden"));
        karin.choose(dialog(karin, "ms-booking-dialog", "Skicka tiden"));
        karin.sees(karin.page().getByText("Tiden är skickad till Alva Nyström").first());
        karin.press("Escape");
        karin.sees(button(karin, "Ändra tid"));
    }

    @Test
    @Order(3)
    void theyMeetAndAgreeAndTheNotesAreDelivered() {
        Keys karin = atAlvasTalk();
        karin.choose(button(karin, "Börja samtalet"));
        karin.sees(karin.page().locator("ms-meeting"));
        karin.press("ArrowRight");
        karin.sees(karin.page().getByText("Fråga 1 av"));
        karin.write(box(karin, "Anteckning"), "Alva prövar att leda ämneslaget.");
        karin.tick(karin.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Till anteckningen"))));
        karin.choose(button(karin, "Nästa"));
        while (button(karin, "Nästa").isEnabled()) {
            karin.press("ArrowRight");
        }
        karin.choose(button(karin, "Lägg till rad Mål"));
        karin.sees(karin.page().getByText("En rad är tillagd."));
        karin.write(box(karin, "Verksamhetens mål rad 1"), "Alla elever är trygga");
        karin.write(box(karin, "Medarbetarens mål rad 1"), GOAL);
        karin.write(box(karin, "Hur ska det ske\\? Vilka aktiviteter ska genomföras\\? rad 1"), "Handledning varje månad");
        karin.date(karin.page().getByLabel("Genomförs rad 1"), Days.today().plusDays(60));
        karin.date(karin.page().getByLabel("Följs upp rad 1"), Days.today().plusDays(120));
        karin.choose(button(karin, "Lägg till rad Årets utmaning"));
        karin.write(box(karin, "Medarbetarens utmaning rad 1"), CHALLENGE);
        karin.choose(button(karin, "Avsluta mötet och delge"));
        karin.choose(dialog(karin, "ms-deliver-dialog", "Avsluta mötet och delge"));
        karin.sees(karin.page().getByText("Anteckningarna är delgivna till Alva Nyström."));
    }

    @Test
    @Order(4)
    @Tag("P-07")
    void theEmployeeConfirmsAndFollowsTheOwnAgreements() {
        Keys alva = atHerTalk();
        alva.write(box(alva, "Egen kommentar"), "Det stämmer");
        alva.choose(alva.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Jag har tagit del av"))));
        alva.sees(alva.page().getByText("Du tog del av anteckningarna"));
        for (String own : List.of(GOAL, CHALLENGE, "Handledning varje månad", "Alla elever är trygga")) {
            assertThat(alva.page().locator("ms-plan").getByText(own).first()).isVisible();
        }
        status(alva, "Klar");
    }

    @Test
    @Order(5)
    void theChefFindsItFulfilledFollowsItUpAndCloses() {
        Keys karin = atAlvasTalk();
        status(karin, "Uppfylld");
        karin.choose(karin.page().locator("summary").filter(new Locator.FilterOptions().setHasText("Uppföljningsanteckningar (0) " + GOAL)));
        karin.write(box(karin, "Hur går det"), "Ämneslaget träffas varje vecka");
        karin.choose(button(karin, "Spara anteckningen"));
        karin.sees(karin.page().getByText("Anteckningen är sparad."));
        karin.backTo(button(karin, "Avsluta samtalet"));
        karin.press("Enter");
        karin.choose(dialog(karin, "ms-close-dialog", "Avsluta samtalet"));
        karin.sees(karin.page().getByText("Samtalet är avslutat."));
    }

    @Test
    @Order(6)
    void whatIsStillOpenGoesOnInTheNextTalk() {
        Keys karin = signedInByKeys("Karin Berg", "Min mentorsgrupp");
        assign(karin);
        karin.tick(karin.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Alva Nyström").setExact(true)));
        karin.choose(button(karin, "Tilldela ändå"));
        karin.sees(karin.page().getByText("1 person fick mallen."));
        karin.choose(button(karin, "Klar"));
        karin.choose(karin.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHas(openAlva(karin)).setHasText("Inte börjat"))
                .getByRole(AriaRole.LINK));
        karin.sees(karin.page().locator("ms-plan").getByText("Från förra samtalet"));
        karin.choose(button(karin, "Ta med " + CHALLENGE));
        karin.sees(karin.page().getByText("En rad från förra samtalet är med i planen."));

        assertThat(box(karin, "Medarbetarens utmaning rad 1")).hasValue(CHALLENGE);
        assertThat(visitor(ALVA).get("/dialogues").json().path("items")).hasSize(2);
    }

    private static void assign(Keys karin) {
        karin.tick(karin.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Markera Alva Nyström")));
        karin.backTo(button(karin, "Tilldela samtalsmall"));
        karin.press("Enter");
        karin.choose(dialog(karin, "ms-assign-dialog", "Tilldela"));
        karin.sees(karin.page().getByText("Så här blev det"));
    }

    private static void show(Keys keys, String other) {
        keys.choose(button(keys, "Visa för " + other));
        keys.choose(button(keys, "Visa"));
        keys.sees(keys.page().getByText("Ingen har öppnat det ännu."));
    }

    private static void status(Keys keys, String wanted) {
        Locator choice = keys.page().getByLabel("Ändra status " + GOAL);
        keys.to(choice);
        keys.type(wanted.substring(0, 2));
        assertThat(choice.locator("option:checked")).hasText(wanted);
        keys.choose(button(keys, "Spara status " + GOAL));
        keys.sees(keys.page().getByText("Status är nu: " + wanted));
    }

    private Keys atHerTalk() {
        Keys alva = signedInByKeys("Alva Nyström", "Mina medarbetarsamtal");
        alva.choose(alva.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^(Förbered dig|Öppna|Läs anteckningarna)"))));
        alva.sees(alva.page().locator("ms-dialogue h2"));
        return alva;
    }

    private Keys atAlvasTalk() {
        Keys karin = signedInByKeys("Karin Berg", "Min mentorsgrupp");
        karin.choose(openAlva(karin));
        karin.sees(karin.page().locator("ms-dialogue h2"));
        return karin;
    }

    private static Locator openAlva(Keys karin) {
        return karin.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Öppna Alva Nyström")));
    }

    private Keys signedInByKeys(String name, String page) {
        Keys keys = Keys.signedIn(this, name, page);
        keys.page().locator("ms-mentor-group h2, ms-my-dialogues h2").first().waitFor();
        return keys;
    }

    private static Locator button(Keys keys, String name) {
        return new TalkPage(keys.page()).button(name);
    }

    private static Locator dialog(Keys keys, String element, String name) {
        return keys.page().locator(element).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator box(Keys keys, String label) {
        return new TalkPage(keys.page()).box(label);
    }
}
