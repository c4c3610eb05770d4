package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.BeforeAll;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** A chef who had a befattning that counted when the template was assigned, and has none now; and one who is not Observatör. */
@Tag("U-03")
class ManagerCheckBrowserIT extends BrowserScenario {

    private static final String EMPLOYEE = "p-301";
    private String name;

    @BeforeAll
    void fatimaAssignsAndTheBefattningIsTakenAway() {
        Visitor fatima = visitor(People.FATIMA);
        accept("Rektor", "Biträdande rektor");
        String template = fatima.get("/templates").json().at("/items/0/id").asText();
        Visitor.Answer assigned = fatima.post("/assignments",
                "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(EMPLOYEE)));
        assertThat(assigned.status()).as(assigned.body()).isEqualTo(200);
        accept("Rektor");
        fatima.get("/mentor-group").json().path("employees").forEach(employee -> {
            if (employee.path("person").asText().equals(EMPLOYEE)) {
                name = employee.path("displayName").asText();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void whoLacksABefattningThatCountsSeesItAndCanDoNothing(int width) {
        Page fatima = signedIn("Fatima Haddad", width);
        assertThat(fatima.locator("ms-manager-check")).containsText("Saknas: godkänd befattning");
        judge(fatima, "befattning-saknas-start-" + width);

        go(fatima, "/mentorsgrupp");
        cannotAssign(fatima);
        Locator book = fatima.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Boka tid " + name).setExact(true));
        assertThat(book).isDisabled();
        assertThat(book).hasAccessibleDescription(Pattern.compile("Saknas: godkänd befattning"));
        assertThat(fatima.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name)))
                .containsText("Se ovanför vad som saknas.");
        judge(fatima, "befattning-saknas-grupp-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void whoIsNoObservatorSeesItAndCanDoNothing(int width) {
        Page johan = signedIn("Johan Ek", width);
        assertThat(johan.locator("ms-manager-check")).containsText("Saknas: Observatör");
        judge(johan, "observator-saknas-start-" + width);

        go(johan, "/mentorsgrupp");
        cannotAssign(johan);
        assertThat(johan.locator("#readiness")).containsText("Saknas: Observatör");
        judge(johan, "observator-saknas-grupp-" + width);
    }

    private static void cannotAssign(Page page) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("Markera alla"))).check();
        Locator assign = page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Tilldela samtalsmall").setExact(true));
        assertThat(assign).isDisabled();
        assertThat(assign).hasAccessibleDescription("Du saknar något som krävs, se ovanför listan.");
    }

    private static void judge(Page page, String name) {
        awaitQuiet(page);
        assertAccessible(page, name);
        picture(page, name);
    }

    private void accept(String... dutyRoles) {
        Visitor admin = visitor(People.KOMMUNADMIN);
        Visitor.Answer changed = admin.put("/settings", admin.get("/settings").json().path("version").asInt(),
                "{\"acceptedDutyRoles\":" + People.json(dutyRoles) + "}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }
}
