package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.medarbetarsamtal.scenarios.strict.Routes;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What a municipality decides, how a chef gets going, and what an employee is told of the own personal data. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SettleInBrowserIT extends BrowserScenario {

    private static final String SETTINGS = "/administration/installningar";
    private static final String NEVER = "Aldrig ändrad.";
    private static final Pattern BY_ANDERS = Pattern.compile("Ändrad \\d+ \\S+ \\d{4} av Anders Kvist\\.");
    private static final String SAVED = "Sparat. Det gäller direkt.";
    private static final String CONTROLLER = "Barn- och utbildningsnämnden";
    private static final String PROMISE = "I tjänsten kan bara du och de chefer som är kopplade till dig läsa innehållet – inte kollegor eller"
            + " administratörer. Den som driver servern och har nyckeln kan tekniskt komma åt det. Färdiga anteckningar kan vara allmän"
            + " handling; begärs de ut görs en sekretessprövning.";

    @Test
    @Order(1)
    @Tag("R-33")
    void everySettingStandsOnOnePageWithItsDefaultItsEffectAndItsLastChange() {
        List<String> all = leaves(visitor(People.KOMMUNADMIN).get("/settings").json().path("defaults")).toList();
        assertThat(all).hasSize(20).doesNotHaveDuplicates();
        Page anders = signedIn("Anders Kvist", PHONE);
        go(anders, SETTINGS);
        anders.getByLabel("Bara kommunen gör samtalsmallar").waitFor();

        for (String setting : all) {
            assertThat(anders.locator("#" + setting)).hasCount(1);
            assertThat(anders.locator("#" + setting + "-effect").textContent()).as(setting).hasSizeGreaterThan(10);
            assertThat(anders.locator("#" + setting + "-facts").textContent()).as(setting).contains("Från början: ", NEVER);
        }
        for (int width : WIDTHS) {
            widen(anders, width);
            assertAccessible(anders, "installningar-" + width);
            picture(anders, "installningar-" + width);
        }
    }

    @Test
    @Order(2)
    @Tag("R-33")
    void eachKindIsChangedAndItsEffectAndWhoDidItAreSeen() {
        Page anders = signedIn("Anders Kvist", DESK);
        go(anders, SETTINGS);
        button(anders, "Lägg till Tf rektor").click();
        assertThat(anders.locator("#role")).isFocused();
        anders.getByLabel("Inga påminnelser från klockan").fill("20:30");
        anders.getByLabel("Neutral rubrik i kalendern").uncheck();
        anders.getByLabel("Dagen visas, och ingen bekräftelse efterfrågas").check();
        anders.locator("#newLinkDays").fill("14");
        anders.locator("#controller").fill(CONTROLLER);
        anders.locator("#contact").fill("dataskyddsombud@exempel.se");
        anders.locator("#link").fill("https://exempel.se/personuppgifter");
        assertThat(anders.locator("ms-settings")).containsText("Du har ändringar som inte är sparade.");
        assertThat(anders.locator("#neutralCalendar-effect")).hasText("I kalendern och i kalenderfiler står det Medarbetarsamtal.");
        button(anders, "Spara").click();
        assertThat(anders.locator("ms-settings")).containsText(SAVED);

        anders.reload();
        for (String changed : List.of("acceptedDutyRoles", "quietFrom", "neutralCalendar", "acknowledgement", "newLinkDays", "controller", "contact", "link")) {
            assertThat(anders.locator("#" + changed + "-facts")).containsText(BY_ANDERS);
        }
        for (String unchanged : List.of("invitationDays", "quietUntil", "working", "centralTemplates", "personnelSystem")) {
            assertThat(anders.locator("#" + unchanged + "-facts")).containsText(NEVER);
        }
        assertThat(anders.locator("#quietFrom")).hasValue("20:30");
        assertThat(anders.locator("#neutralCalendar")).not().isChecked();
        assertThat(anders.locator("#newLinkDays")).hasValue("14");
        picture(anders, "installningar-andrade-1280");

        anders.locator("#setting-newLinkDays").getByText("Återställ till det som gällde från början").click();
        assertThat(anders.locator("#newLinkDays")).hasValue("30");
        saveAndTypeMeanwhile(anders);
        assertThat(visitor(People.KOMMUNADMIN).get("/settings").json().path("newLinkDays").asInt()).isEqualTo(30);
        for (String other : List.of(People.KARIN, People.SKOLADMIN, People.ALVA, People.OBSERVER)) {
            assertThat(visitor(other).get("/settings").status()).as(other).isEqualTo(403);
            assertThat(visitor(other).put("/settings", 2, "{\"acceptedDutyRoles\":[\"Lärare\"]}").status()).as(other).isEqualTo(403);
        }
    }

    /** The answer is held back until something else has been typed, which is neither lost nor left without a warning. */
    private void saveAndTypeMeanwhile(Page anders) {
        List<Route> held = new ArrayList<>();
        anders.route("**/settings", held::add);
        button(anders, "Spara").click();
        anders.waitForCondition(() -> !held.isEmpty());
        anders.locator("#personnelSystem").fill("Skrivet under tiden");
        anders.unroute("**/settings");
        held.forEach(Route::resume);
        assertThat(anders.locator("ms-settings")).containsText("Du har ändringar som inte är sparade.");
        assertThat(anders.locator("#newLinkDays")).hasValue("30");
        assertThat(anders.locator("#personnelSystem")).hasValue("Skrivet under tiden");

        List<String> warned = new ArrayList<>();
        anders.onDialog(dialog -> {
            warned.add(dialog.type());
            dialog.dismiss();
        });
        anders.close(new Page.CloseOptions().setRunBeforeUnload(true));
        anders.waitForCondition(() -> !warned.isEmpty());
        assertThat(warned).containsExactly("beforeunload");
    }

    @Test
    @Order(3)
    void whatIsWrongIsSaidAtItsFieldAndAboveWithTheWayThereAndNothingTypedIsLost() {
        Page anders = signedIn("Anders Kvist", DESK);
        go(anders, SETTINGS);
        anders.locator("#invitationDays").fill("");
        button(anders, "Spara").click();
        assertThat(anders.locator("#invitationDays-wrong")).hasText("Skriv ett helt antal dagar.");
        anders.locator("#invitationDays").fill("14");
        anders.locator("#newLinkDays").fill("6");
        anders.locator("#link").fill("http://exempel.se");
        button(anders, "Spara").click();

        Locator summary = anders.locator("#summary");
        assertThat(summary).isFocused();
        assertThat(summary.getByRole(AriaRole.LINK)).hasCount(2);
        refusedOnce(422);
        assertThat(anders.locator("#newLinkDays-wrong")).hasText("Välj mellan 7 och 90 dagar.");
        assertThat(anders.locator("#link-wrong")).hasText("Adressen behöver börja med https:// och leda till en sida.");
        assertAccessible(anders, "installningar-fel");
        summary.getByRole(AriaRole.LINK).last().click();
        assertThat(anders.locator("#link")).isFocused();
        assertThat(anders.locator("#newLinkDays")).hasValue("6");
        assertThat(anders.locator("#link")).hasValue("http://exempel.se");

        anders.locator("#invitationDays").fill("");
        button(anders, "Spara").click();
        assertThat(summary.getByRole(AriaRole.LINK)).hasCount(1);
        assertThat(anders.locator("#newLinkDays-wrong")).isEmpty();
        anders.locator("#invitationDays").fill("14");
        tooManyRolesAreSaidAtTheirField(anders);
    }

    private void tooManyRolesAreSaidAtTheirField(Page anders) {
        List<String> roles = IntStream.rangeClosed(1, 21).mapToObj("Befattning %d"::formatted).toList();
        anders.route("**/settings", route -> route.resume(new Route.ResumeOptions().setPostData(
                "{\"acceptedDutyRoles\":[\"%s\"]}".formatted(String.join("\",\"", roles)))));
        button(anders, "Spara").click();
        assertThat(anders.locator("#role")).hasAccessibleDescription(Pattern.compile("högst tjugo"));
        assertThat(anders.locator("#role")).hasAttribute("aria-invalid", "true");
        refusedOnce(422);
        assertAccessible(anders, "installningar-befattningar");
    }

    @Test
    @Order(4)
    void whoSavesAfterSomebodyElseKeepsTheOwnChangesAndSeesTheOthers() {
        Visitor other = visitor(People.KOMMUNADMIN);
        Page anders = signedIn("Anders Kvist", DESK);
        go(anders, SETTINGS);
        anders.locator("#personnelSystem").fill("WinLas");
        JsonNode now = other.get("/settings").json();
        Visitor.Answer first = other.put("/settings", now.path("version").asInt(), "{\"acceptedDutyRoles\":%s,\"reminderDays\":5,\"documents\":{\"personnelSystem\":\"Heroma\",\"routineLink\":null}}"
                .formatted(now.path("acceptedDutyRoles")));
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        anders.route("**/settings", route -> {
            if (route.request().method().equals("GET")) {
                route.fulfill(new Route.FulfillOptions().setStatus(503));
            } else {
                route.resume();
            }
        });
        button(anders, "Spara").click();
        assertThat(anders.locator("ms-settings")).containsText("det som gäller nu gick inte att läsa. Det du har ändrat står kvar. Spara igen.");
        refusedOnce(412);
        refusedOnce(503);
        anders.unroute("**/settings");
        button(anders, "Spara").click();

        assertThat(anders.locator("ms-settings")).containsText("Det du har ändrat står kvar, och resten visar det som gäller nu.");
        refusedOnce(412);
        assertThat(anders.locator("#reminderDays")).hasValue("5");
        assertThat(anders.locator("#personnelSystem")).hasValue("WinLas");
        assertThat(anders.locator("#setting-personnelSystem")).containsText("Någon annan har hunnit spara: Heroma.");
        assertAccessible(anders, "installningar-krock");
        button(anders, "Spara").click();
        assertThat(anders.locator("ms-settings")).containsText(SAVED);
        JsonNode saved = other.get("/settings").json();
        assertThat(saved.at("/documents/personnelSystem").asText()).isEqualTo("WinLas");
        assertThat(saved.path("reminderDays").asInt()).isEqualTo(5);
    }

    @Test
    @Order(5)
    @Tag("R-35")
    void anEmployeeFindsWhatHappensToTheOwnPersonalDataFromTheListAndFromTheTalk() {
        Visitor karin = visitor(People.KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        assertThat(karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(People.ALVA))).status()).isEqualTo(200);
        Page alva = signedIn("Alva Nyström", PHONE);
        go(alva, "/sida/mina-samtal");
        about(alva).click();

        Locator page = alva.locator("ms-privacy");
        assertThat(page.locator("#title")).isFocused();
        assertThat(page).containsText(CONTROLLER + " är personuppgiftsansvarig");
        assertThat(page).containsText("dataskyddsombud@exempel.se");
        assertThat(page).containsText(PROMISE);
        assertThat(page).containsText("inte för att du har samtyckt");
        assertThat(page).containsText("Din chef kan föra över färdiga anteckningar till WinLas.");
        assertThat(page).containsText("Tjänsten gallrar inga samtal av sig själv.");
        assertThat(page).containsText("Begärs anteckningarna ut kan en handläggare kopplas till dig en begränsad tid.");
        assertThat(page.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("exempel.se"))).hasAttribute("href", "https://exempel.se/personuppgifter");
        assertThat(page.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("www.imy.se"))).hasAttribute("rel", "noopener noreferrer");
        for (int width : WIDTHS) {
            widen(alva, width);
            assertAccessible(alva, "personuppgifter-" + width);
            picture(alva, "personuppgifter-" + width);
        }
        assertThat(alva.waitForDownload(() -> button(alva, "Hämta allt om mig").click()).suggestedFilename()).endsWith(".json");

        alva.getByText("Tillbaka till listan").click();
        alva.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Förbered dig"))).click();
        about(alva).click();
        assertThat(page).containsText(PROMISE);
        go(alva, "/sida/mina-samtal?lang=en#personuppgifter");
        assertThat(page).containsText(CONTROLLER + " is the controller");
        assertThat(page).containsText("not because you have consented");
    }

    @Test
    @Order(6)
    @Tag("R-35")
    void theChecklistSaysWhatIsDoneWhatIsNextAndWhomToAskAndFollowsEachAct() {
        Page gunnar = signedIn("Gunnar Ström", DESK);
        go(gunnar, "/mentorsgrupp");
        Locator list = gunnar.locator("ms-getting-started");
        assertThat(list).containsText("Kom igång: 2 av 5 steg klara");
        assertThat(list).containsText("Klart: 2 medarbetare är kopplade till dig");
        assertThat(list).containsText("Kvar: det finns ingen samtalsmall att välja");
        assertThat(list).containsText("Fråga kommunens administratör (Kommunadmin)");
        assertThat(list.getByText("Titta i Skolbanken")).hasAttribute("href", Pattern.compile("skolform=MEDARBETARSAMTAL$"));
        assertThat(list.getByRole(AriaRole.BUTTON)).hasCount(0);
        looks(gunnar, "kom-igang-borjan");

        assertThat(visitor(People.HANS).post("/templates", Routes.TEMPLATE).status()).isEqualTo(201);
        gunnar.reload();
        assertThat(list).containsText("Klart: det finns en samtalsmall att välja");
        button(gunnar, "Välj mall åt dem som saknar").click();
        button(gunnar, "Tilldela").click();
        assertThat(gunnar.locator("ms-mentor-group")).containsText("2 personer fick mallen.");
        button(gunnar, "Klar").click();
        assertThat(gunnar.locator("ms-mentor-group #title").first()).isFocused();
        assertThat(list).containsText("Klart: alla 2 medarbetare har fått en samtalsmall");
        assertThat(list).containsText("Kom igång: 4 av 5 steg klara");
        assertThat(list.getByText("Planera tiderna")).hasAttribute("href", "#planera");

        book(gunnar, "Ylva Torp", "13:00");
        assertThat(list).containsText("På väg: för 1 av 2 samtal som du ansvarar för");
        assertThat(list.locator("ol")).isVisible();
        looks(gunnar, "kom-igang-pa-vag");
        book(gunnar, "Hans", "15:00");
        assertThat(list).containsText("Kom igång: klart");
        assertThat(list.locator("ol")).isHidden();
        list.locator("summary").click();
        assertThat(list.locator("ol")).isVisible();
        looks(gunnar, "kom-igang-klart");
    }

    @Test
    @Order(7)
    @Tag("R-35")
    void whoLacksWhatAChefNeedsIsToldWhereThatStandsAndCanGoNoFurther() {
        Page johan = signedIn("Johan Ek", DESK);
        go(johan, "/mentorsgrupp");
        Locator list = johan.locator("ms-getting-started");
        assertThat(list).containsText("Kvar: du saknar något som krävs för att vara chef här");
        assertThat(list).containsText("Det här kan du göra när stegen före är klara.");
        assertThat(list.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(johan.locator("#readiness")).containsText("Saknas: Observatör");
        list.locator("summary").click();
        assertThat(list.locator("ol")).isHidden();
        looks(johan, "kom-igang-saknas");
    }

    private void book(Page chef, String employee, String time) {
        chef.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(employee)).getByText("Boka tid").click();
        chef.getByLabel("Datum").fill(Days.ofTheTalk().toString());
        chef.getByLabel("Klockan").fill(time);
        button(chef, "Spara tiden").click();
        button(chef, "Skicka tiden").click();
        button(chef, "Stäng").last().click();
    }

    private static void looks(Page page, String name) {
        awaitQuiet(page);
        for (int width : WIDTHS) {
            widen(page, width);
            assertAccessible(page, name + "-" + width);
            picture(page, name + "-" + width);
        }
    }

    private static Locator about(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Så behandlas dina personuppgifter"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** @return the names of what has no parts */
    private static Stream<String> leaves(JsonNode node) {
        return node.properties().stream().flatMap(part -> part.getValue().isObject() ? leaves(part.getValue()) : Stream.of(part.getKey()));
    }
}
