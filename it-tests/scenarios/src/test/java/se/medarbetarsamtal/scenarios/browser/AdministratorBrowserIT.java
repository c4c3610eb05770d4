package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.People;

/** What an administrator is told where there is nothing to see, and what only happens when asked for. */
class AdministratorBrowserIT extends BrowserScenario {

    private static final String NEVER = "I en sådan supportsession visas aldrig några samtal";
    private static final Pattern COUNTS = Pattern.compile(".*/(protection|without-manager)$");
    private static final String HOUR = "01:00:00";

    @Test
    void inASupportSessionThePagesSayThatItNeverShowsTalks() {
        Page admin = signedIn("Anders Kvist", DESK);
        go(admin, "/start/person?person=" + People.ALVA);
        assertThat(admin.getByText("utom samtal och notiser, som aldrig visas")).isVisible();
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Logga in som"))).click();
        admin.waitForURL("**/start");

        go(admin, "/sida/mina-samtal");
        assertThat(admin.locator("ms-my-dialogues")).containsText(NEVER);
        assertThat(admin.locator("ms-my-dialogues")).not().containsText("fråga din chef");
        awaitQuiet(admin);
        assertAccessible(admin, "supportsession-1280");
        go(admin, "/sida/mina-samtal?lang=en");
        assertThat(admin.locator("ms-my-dialogues")).containsText("Such a support session never shows any dialogues");
        quietly();
    }

    @Test
    void theJournalIsWalkedAgainOnlyWhenSomebodyAsks() {
        Page admin = signedIn("Anders Kvist", DESK);
        admin.clock().install();
        admin.route(COUNTS, AdministratorBrowserIT::unavailable);
        go(admin, "/administration/skydd");
        assertThat(admin.locator("ms-protection")).containsText("Hela journalen läses igenom");
        awaitQuiet(admin);
        assertAccessible(admin, "skydd-utan-svar-1280");
        long cheap = times("/without-manager");

        admin.clock().runFor(HOUR);

        // What costs little is tried again by then, so what costs much would have been too.
        admin.waitForCondition(() -> times("/without-manager") > cheap);
        assertThat(times("/protection")).isEqualTo(1);
        admin.unroute(COUNTS);
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Försök igen")).click();
        assertThat(admin.locator("ms-protection")).containsText("alla hela");
        assertThat(times("/protection")).isEqualTo(2);
        quietly();
    }

    private long times(String path) {
        return asked().stream().filter(address -> address.endsWith("/api/v1" + path)).count();
    }

    private static void unavailable(Route route) {
        route.fulfill(new Route.FulfillOptions().setStatus(503).setContentType("application/problem+json")
                .setBody("{\"type\":\"urn:problem:medarbetarsamtal:unavailable\",\"status\":503}"));
    }
}
