package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.MOA;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * What a talk's year does not pass through, by keys alone. The year itself, a template and a season's plan are in
 * {@link YearByKeyboardBrowserIT}, {@link TemplateWorkshopBrowserIT} and {@link BookingBrowserIT}.
 */
@Tag("R-27")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryFlowByKeyboardBrowserIT extends BrowserScenario {

    private static final String GROUP = "Min mentorsgrupp";
    private static final String DELIVERED = "p-101";
    private static final String GOAL = "Rörelse varje dag";
    private static final LocalDate DAY = Days.ofTheTalk();

    @BeforeAll
    void karinHasTalks() {
        Visitor karin = visitor(KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        done(karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(ALVA, ELIN, MOA, DELIVERED))));
        String talk = "/dialogues/" + line(DELIVERED).at("/dialogues/0/id").asText();
        done(karin.put(talk + "/notes/halsa", 0, "{\"text\":\"Det vi sa\"}"));
        done(karin.put(talk + "/notes/halsa/recording", 0, "{\"included\":true}"));
        done(karin.put(talk + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(Days.today())));
        done(karin.post(talk + "/deliveries", "{\"version\":2,\"onPaperOn\":null}"));
    }

    @Test
    @Order(1)
    void anAdministratorLinksAnEmployeeToAChef() {
        Keys maria = Keys.atStart(this, "Maria Holm");
        go(maria.page(), "/start/personer");
        maria.write(maria.page().getByLabel("Namn"), "Karin");
        maria.press("Enter");
        maria.choose(maria.link("^Öppna Karin Bergs"));
        maria.choose(maria.button("Hämta elever"));
        maria.write(maria.page().locator("#namn"), "Erik Sandin");
        maria.press("Enter");
        maria.tick(maria.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Erik Sandin")));
        maria.choose(maria.button("Koppla som mentorselev till Karin Berg"));
        assertThat(maria.page().locator("[role=status].box")).containsText("kopplad");
    }

    @Test
    @Order(2)
    void aChefSortsFiltersAndTakesTheListAlong() {
        Keys karin = atTheGroup();
        Locator unbooked = karin.buttonLike("^\\d+ utan tid$");
        karin.choose(unbooked);
        assertThat(unbooked).hasAttribute("aria-pressed", "true");
        Download list = karin.fetch(karin.button("Hämta som fil (CSV)"));
        assertThat(list.suggestedFilename()).endsWith(".csv");
        Locator time = karin.page().getByRole(AriaRole.COLUMNHEADER).filter(new Locator.FilterOptions().setHasText("Namn"));
        karin.choose(time.getByRole(AriaRole.BUTTON));
        assertThat(time).hasAttribute("aria-sort", "descending");
    }

    @Test
    @Order(3)
    void timesAreOfferedAndOneIsChosenMovedAndCancelled() {
        Keys karin = atTheGroup();
        karin.choose(karin.link("^Tider$"));
        karin.choose(karin.button("Lägg ut tider"));
        karin.date(karin.page().getByLabel("Från och med", new Page.GetByLabelOptions().setExact(true)), DAY);
        karin.date(karin.page().getByLabel("Till och med", new Page.GetByLabelOptions().setExact(true)), DAY);
        karin.choose(karin.buttonLike("^Lägg ut \\d+ tider som utkast$"));
        karin.sees(karin.page().getByText("ligger nu som utkast"));
        karin.choose(karin.buttonLike("^Skicka \\d+ tider$"));
        karin.sees(karin.page().getByText("tider är skickade."));

        Keys alva = Keys.signedIn(this, "Alva Nyström", "Mina medarbetarsamtal");
        alva.choose(alva.link("^Förbered dig"));
        alva.choose(alva.page().locator("ms-choose-time .times button").first());
        alva.choose(alva.button("Välj tiden"));
        alva.sees(alva.page().getByText("Din tid är bokad:"));
        alva.choose(alva.summary("Be om en annan tid"));
        alva.write(alva.page().getByLabel("Vad passar bättre?"), "Helst en förmiddag");
        alva.choose(alva.button("Be om en annan tid"));
        alva.sees(alva.page().getByText("vet nu att du vill ha en annan tid"));

        movesAndCancels(atTheGroup());
        assertThat(visitor(ALVA).get("/dialogues").json().at("/items/0/booking").isNull()).isTrue();
    }

    private static void movesAndCancels(Keys karin) {
        karin.choose(karin.button("Ändra tid Alva Nyström"));
        karin.date(karin.page().getByLabel("Datum"), Days.free());
        karin.write(karin.box("Några ord till Alva Nyström om ändringen"), "Då passar det bättre");
        karin.choose(karin.button("Spara tiden"));
        karin.choose(karin.within("ms-booking-dialog", "Skicka tiden"));
        karin.sees(karin.page().getByText("Tiden är skickad till Alva Nyström").first());
        karin.choose(karin.within("ms-booking-dialog", "Avboka tiden"));
        karin.write(karin.page().locator("ms-cancel-dialog").getByRole(AriaRole.TEXTBOX), "Jag är sjuk");
        karin.choose(karin.within("ms-cancel-dialog", "Avboka tiden"));
        karin.sees(karin.page().getByText("Tiden för Alva Nyström är avbokad."));
    }

    @Test
    @Order(4)
    void aReminderIsSentAReasonNotedAndAnAssignmentTakenBack() {
        Keys karin = atTheGroup();
        String elin = line(ELIN).path("displayName").asText();
        String moa = line(MOA).path("displayName").asText();
        karin.tick(karin.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Markera " + elin)));
        karin.chooseBefore(karin.button("Påminn"));
        karin.choose(karin.within("ms-remind-dialog", "Skicka påminnelse"));
        karin.sees(karin.page().getByText("Fick en påminnelse: " + elin));
        karin.press("Escape");
        karin.choose(karin.button("Ångra tilldelning " + moa));
        karin.choose(karin.button("Ångra tilldelningen"));
        karin.sees(karin.page().getByText(moa + " har inte längre underlaget"));

        karin = atTheGroup();
        karin.choose(karin.link("^Öppna " + elin));
        karin.choose(karin.button("Ange skäl"));
        karin.to(karin.page().getByLabel("Inget skäl"));
        karin.press("ArrowUp");
        assertThat(karin.page().getByLabel("Annat")).isChecked();
        karin.choose(karin.within("ms-outstanding-dialog", "Spara"));
        karin.sees(karin.page().getByText("Skälet är noterat för " + elin));
    }

    @Test
    @Order(5)
    void thePlansRowsAreAddedPutInOrderAndTakenAway() {
        Keys karin = atTheGroup();
        karin.choose(karin.link("^Öppna Alva Nyström"));
        for (int row = 1; row <= 2; row++) {
            karin.choose(karin.button("Lägg till rad Mål"));
            karin.write(karin.box("Verksamhetens mål rad " + row), "Mål " + row);
            karin.press("Shift+Tab");
            karin.press("Tab");
        }
        karin.choose(karin.button("Flytta upp rad 2"));
        karin.sees(karin.page().getByText("Raden står nu som nummer 1 av 2."));
        assertThat(karin.box("Verksamhetens mål rad 1")).hasValue("Mål 2");
        karin.choose(karin.button("Ta bort rad 1"));
        karin.choose(karin.button("Ta bort raden"));
        karin.sees(karin.page().getByText("Raden är borttagen."));
        karin.choose(karin.button("Lägg till överenskommelse"));
        karin.write(karin.box("Vad har ni kommit överens om"), "Handledning varje månad");
        karin.choose(karin.button("Spara överenskommelsen"));
        karin.sees(karin.page().getByText("Överenskommelsen är sparad."));
    }

    @Test
    @Order(6)
    void whatIsDeliveredIsCarriedOver() {
        Keys karin = atTheGroup();
        karin.page().context().grantPermissions(List.of("clipboard-write"));
        karin.choose(karin.link("^Lista för personalsystemet"));
        karin.choose(karin.buttonLike("^Kopiera anteckningarna"));
        karin.sees(karin.page().getByText("Kopierat för"));
        karin.to(karin.page().locator("ms-hand-over-row").getByRole(AriaRole.CHECKBOX));
        karin.press("Space");
        karin.sees(karin.page().getByText("Noterat som överfört för"));
        karin.choose(karin.summary("Överförda (1)"));
        karin.choose(karin.buttonLike("^Ångra "));
        karin.sees(karin.page().getByText("Inte längre noterat som överfört"));
    }

    @Test
    @Order(7)
    void anEmployeeFetchesTheOwnData() {
        Keys alva = Keys.signedIn(this, "Alva Nyström", "Mina medarbetarsamtal");
        Download everything = alva.fetch(alva.button("Hämta allt om mig"));
        assertThat(everything.suggestedFilename()).isNotBlank();
        alva.sees(alva.page().getByText("Klart. Filen innehåller"));
        alva.chooseBefore(alva.link("^(Förbered dig|Fortsätt förbereda dig|Öppna)"));
        Download copy = alva.fetch(alva.button("Hämta en kopia"));
        assertThat(copy.suggestedFilename()).isNotBlank();
        alva.sees(alva.page().getByText("Kopian är hämtad."));
        alva.choose(alva.summary("Vem har läst"));
        assertThat(alva.page().locator("ms-reads")).containsText("Karin Berg");
    }

    @Test
    @Order(8)
    void aGoalIsAddedChangedAndTakenAway() {
        Keys karin = Keys.signedIn(this, "Karin Berg", "Mål");
        karin.choose(karin.button("Lägg till mål Enhetens mål – Norra skolan"));
        karin.write(karin.page().getByLabel("Mål", new Page.GetByLabelOptions().setExact(true)), GOAL);
        karin.write(karin.box("Villkor och förutsättningar"), "En idrottshall till");
        karin.choose(karin.button("Spara målet"));
        karin.sees(karin.page().getByText("Målet är sparat."));
        karin.choose(karin.button("Ändra " + GOAL));
        karin.press("End");
        karin.type(", året runt");
        karin.choose(karin.button("Spara målet"));
        karin.sees(karin.page().getByText(GOAL + ", året runt").first());
        karin.choose(karin.button("Ta bort " + GOAL + ", året runt"));
        karin.choose(karin.button("Ta bort målet"));
        karin.sees(karin.page().getByText("Målet är borttaget."));
    }

    @Test
    @Order(9)
    void theMunicipalityChangesASetting() {
        Keys anders = Keys.signedIn(this, "Anders Kvist", "Administration");
        anders.choose(anders.link("^Medarbetarsamtal$"));
        anders.tick(anders.page().getByLabel("Medarbetare och chef får lägga till egna frågor i ett samtal"));
        anders.choose(anders.page().locator("ms-settings").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Spara").setExact(true)));
        anders.sees(anders.page().getByText("Sparat. Det gäller direkt."));

        Keys alva = Keys.signedIn(this, "Alva Nyström", "Mina medarbetarsamtal");
        alva.choose(alva.link("^(Förbered dig|Fortsätt förbereda dig|Öppna)"));
        alva.choose(alva.button("Lägg till en egen fråga"));
        alva.write(alva.page().getByLabel("Vad vill du fråga?"), "Hur blir nästa år?");
        alva.choose(alva.button("Spara frågan"));
        alva.sees(alva.page().getByText("Hur blir nästa år?").first());
    }

    @Test
    @Order(10)
    void anotherChefTakesATalkOver() {
        visitor(People.KOMMUNADMIN).link(People.EVA, ELIN);
        String elin = line(ELIN).path("displayName").asText();
        Keys eva = Keys.signedIn(this, "Eva Lindqvist", GROUP);
        eva.choose(eva.link("^Öppna " + elin));
        eva.choose(eva.button("Ta över samtalet"));
        eva.choose(eva.within("ms-take-over-dialog", "Ta över samtalet"));
        eva.sees(eva.page().getByText("Du är nu ansvarig chef för samtalet med " + elin));
    }

    private Keys atTheGroup() {
        return Keys.signedIn(this, "Karin Berg", GROUP);
    }

    private JsonNode line(String employee) {
        return visitor(KARIN).get("/mentor-group").json().path("employees").findParents("dialogues").stream()
                .filter(one -> one.path("person").asText().equals(employee)).findFirst().orElseThrow();
    }

    private static void done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    }
}
