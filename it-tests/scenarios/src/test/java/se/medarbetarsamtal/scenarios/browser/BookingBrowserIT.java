package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Times before the eyes of a chef and of those whom they are offered. */
class BookingBrowserIT extends BrowserScenario {

    private static final String SECOND = "p-102";
    private static final String THIRD = "p-14";
    private static final Pattern DECLINING = Pattern.compile("tacka nej|avböj|avboka\\b|decline", Pattern.CASE_INSENSITIVE);
    private static final String PLACE = "Plats (frivilligt)";
    private static final String MESSAGE = "Några ord till Alva Nyström om ändringen (frivilligt)";
    private static final LocalDate DAY = Days.ofTheTalk();

    private String template;

    @BeforeAll
    void karinHasTalks() {
        template = visitor(People.KARIN).get("/templates").json().at("/items/0/id").asText();
        assign(People.ALVA, People.ELIN, SECOND, THIRD);
    }

    @Test
    @Tag("U-34")
    @Tag("R-09")
    void draftsAreSeenByTheChefAloneUntilTheyAreSentAndThenOneIsChosenAndChanged() {
        TalkPage karin = at("Karin Berg", "/mentorsgrupp#tider");
        offersTwo(karin);
        assertThat(karin.page().locator("ms-times")).containsText("2 tider ligger nu som utkast");
        assertThat(karin.page().getByText("Utkast", new Page.GetByTextOptions().setExact(true))).hasCount(2);
        TalkPage alva = own("Alva Nyström");
        assertThat(alva.talk()).containsText("Ingen tid är utlagd ännu");
        assertThat(time(alva, "08.30")).hasCount(0);
        look(karin, "tider");

        karin.button("Skicka 2 tider").click();
        assertThat(karin.page().locator("ms-times")).containsText("2 tider är skickade.");
        alva.page().reload();
        chooses(alva, "08.30");
        look(alva, "valj-tid");
        alva.button("Byt tid").click();
        chooses(alva, "09.45");
        assertThat(alva.talk()).not().containsText(DECLINING);
        karin.page().reload();
        assertThat(slot(karin, "09.45–10.45")).containsText("Bokad");
        assertThat(slot(karin, "09.45–10.45")).containsText("Alva Nyström");
        assertThat(slot(karin, "08.30–09.30")).containsText("Skickad, ledig");

        letsGoOfTheRest(karin);
        asksForAnother(alva);
        movesIt();
        alva.page().reload();
        assertThat(alva.talk()).containsText("Mötet före blev flyttat");
        cancels();
        alva.page().reload();
        assertThat(alva.talk()).containsText("Tiden är avbokad.");
        assertThat(alva.talk()).containsText("Jag är sjuk");
        assertThat(alva.talk()).not().containsText(DECLINING);
    }

    private static void letsGoOfTheRest(TalkPage karin) {
        karin.page().getByLabel("Markera alla lediga (1)").check();
        karin.button("Släpp").click();
        karin.press(karin.page().locator("ms-modal"), "Släpp");
        assertThat(karin.page().locator("ms-times")).containsText("1 tid är borttagen.");
        assertThat(karin.page().locator("ms-times li")).hasCount(1);
    }

    private static void asksForAnother(TalkPage alva) {
        alva.page().locator("summary").filter(new Locator.FilterOptions().setHasText("Be om en annan tid")).click();
        alva.page().getByLabel("Vad passar bättre?").fill("Helst en förmiddag");
        alva.button("Be om en annan tid").click();
        assertThat(alva.talk()).containsText("Du bad Karin Berg om en annan tid");
    }

    private void movesIt() {
        TalkPage karin = at("Karin Berg", "/mentorsgrupp");
        karin.page().getByLabel(Pattern.compile("^Visa bara dem som väntar på mig")).check();
        assertThat(karin.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Alva Nyström"))).containsText("Vill ha en annan tid");
        karin.button("Ändra tid Alva Nyström").click();
        assertThat(karin.page().locator("ms-booking-dialog")).containsText("Helst en förmiddag");
        fills(karin, "10:30");
        karin.page().getByLabel("Datum").fill(Days.today().plusDays(3).toString());
        karin.page().getByLabel(PLACE).fill("Biblioteket");
        karin.page().getByLabel(MESSAGE).fill("Mötet före blev flyttat");
        karin.button("Spara tiden").click();
        assertThat(karin.page().locator("ms-booking-dialog")).containsText("Det är kort varsel.");
        changesItAgain(karin);
        karin.button("Skicka tiden").click();
        assertThat(karin.page().locator("ms-booking-dialog")).containsText("Tiden är skickad till Alva Nyström");
    }

    /** What is written about a time stays with it, and the page is told of what was saved although cancelling was thought of. */
    private void changesItAgain(TalkPage karin) {
        karin.button("Ändra tid").click();
        assertThat(karin.page().getByLabel(PLACE)).hasValue("Biblioteket");
        assertThat(karin.page().getByLabel(MESSAGE)).hasValue("Mötet före blev flyttat");
        fills(karin, "10:30");
        karin.button("Avboka tiden").click();
        karin.button("Behåll tiden").click();
        assertThat(karin.button("Avboka tiden")).isFocused();
        assertThat(karin.page().getByLabel("Datum")).hasValue(DAY.toString());
        karin.button("Spara tiden").click();
        karin.button("Skicka tiden").waitFor();
        assertThat(karin.page().locator("ms-booking-dialog")).not().containsText("Det är kort varsel.");
        karin.button("Avboka tiden").click();
        karin.page().keyboard().press("Escape");
        assertThat(karin.page().locator("ms-cancel-dialog")).hasCount(0);
        karin.page().keyboard().press("Escape");
        assertThat(karin.page().locator("ms-booking-dialog")).hasCount(0);
        assertThat(karin.page().locator("ms-mentor-group")).containsText("Sparad tid för Alva Nyström");
        karin.button("Skicka tiden Alva Nyström").click();
    }

    private void cancels() {
        TalkPage karin = at("Karin Berg", "/mentorsgrupp");
        karin.button("Ändra tid Alva Nyström").click();
        karin.button("Avboka tiden").click();
        karin.page().locator("ms-cancel-dialog").getByLabel("Några ord till Alva Nyström").fill("Jag är sjuk");
        look(karin, "ruta-avboka");
        karin.button("Avboka tiden").click();
        assertThat(karin.page().locator("ms-mentor-group")).containsText("Tiden för Alva Nyström är avbokad.");
        assertThat(karin.button("Boka tid Alva Nyström")).isVisible();
    }

    @Test
    @Tag("U-25")
    void theComingTalkIsBookedFromTheCalendarFromTheGroupAndFromAFinishedTalk() {
        String elin = name(People.ELIN);
        TalkPage karin = at("Karin Berg", "/kalender");
        karin.button("Boka tid " + elin).click();
        fills(karin, "14:00");
        karin.button("Spara tiden").click();
        karin.button("Skicka tiden").click();
        karin.button("Stäng").last().click();
        Locator coming = karin.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Samtal med " + elin));
        assertThat(coming.first()).containsText("14.00–15.00");
        look(karin, "kalender");
        Page hers = signedIn(elin, DESK);
        go(hers, "/kalender");
        assertThat(hers.locator("ms-calendar")).containsText("Samtal med Karin Berg");

        String finished = finished(SECOND);
        karin = at("Karin Berg", "/mentorsgrupp#samtal/" + finished);
        karin.button("Boka nästa samtal").click();
        assertThat(karin.page().locator("ms-mentor-group")).containsText(name(SECOND) + " har inget nytt underlag ännu.");
        assertThat(karin.page().locator("ms-assign-dialog")).containsText("Vilken mall ska de få?");
        assignAgain(SECOND);
        karin = at("Karin Berg", "/mentorsgrupp#samtal/" + finished);
        karin.button("Boka nästa samtal").click();
        fills(karin, "15:30");
        karin.button("Spara tiden").click();
        assertThat(karin.page().locator("ms-booking-dialog")).containsText("Sparad tid för " + name(SECOND));
    }

    @Test
    @Tag("U-23")
    @Tag("T-14")
    void theInvitationLeadsToTheTimeThePlaceTheRoutineAndWhatIsToBePrepared() {
        String third = name(THIRD);
        TalkPage karin = at("Karin Berg", "/mentorsgrupp");
        karin.button("Boka tid " + third).click();
        assertThat(karin.page().locator("ms-booking-dialog")).containsText("Läs hela:");
        fills(karin, "09:00");
        karin.page().getByLabel(PLACE).fill("Biblioteket");
        karin.button("Spara tiden").click();
        karin.button("Skicka tiden").click();
        assertThat(karin.page().locator("ms-booking-dialog")).containsText("Tiden är skickad till " + third);

        Page hers = signedIn(third, PHONE);
        eventually(() -> assertThat(visitor(THIRD).page("/notiser")).contains("Tid för ditt medarbetarsamtal"));
        go(hers, "/notiser");
        hers.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Tid för ditt medarbetarsamtal")).first()
                .getByRole(AriaRole.BUTTON).first().click();
        TalkPage talk = new TalkPage(hers);
        assertThat(talk.talk()).containsText("kl. 09.00, 60 minuter, Biblioteket");
        assertThat(talk.talk().getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Läs hela:")).first()).isVisible();
        assertThat(talk.box(third).first()).isEditable();
        assertThat(talk.button("Hämta till min kalender (.ics)")).isVisible();
    }

    @Test
    @Tag("R-12")
    void theBookedTimesArePrintedWithoutAWordOfWhatTheyAreFor() {
        book(People.numbers(104, 104)[0], "11:00");
        Page page = signedIn("Karin Berg", DESK);
        Printed.prepare(page);
        go(page, "/mentorsgrupp#tider");
        Printed paper = Printed.by(page, () -> new TalkPage(page).button("Skriv ut bokade tider").click());
        assertThat(paper.rows().get(0)).containsExactly("Dag", "Klockan", "Namn");
        assertThat(paper.rows()).anySatisfy(row -> assertThat(row.subList(1, 3)).containsExactly("11.00–12.00", name("p-104")));
        assertThat(paper.text()).doesNotContainIgnoringCase("medarbetarsamtal");
        paper.assertFitsOnPaper(page, false);
    }

    @Test
    void aSeasonIsPlannedMovedAndBookedByKeysAlone() {
        String[] persons = {"p-105", "p-106", People.MOA};
        assign(persons);
        Keys karin = new Keys(signedIn("Karin Berg", DESK));
        go(karin.page(), "/mentorsgrupp");
        for (String person : persons) {
            karin.tick(karin.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Markera " + name(person)).setExact(true)));
        }
        karin.backTo(button(karin, "Boka tider för alla"));
        karin.press("Enter");
        karin.sees(karin.page().getByText("3 personer får ett förslag"));
        look(new TalkPage(karin.page()), "planera");
        karin.choose(button(karin, "Föreslå tider"));
        karin.sees(karin.page().getByText("3 tider är föreslagna. Inget är bokat ännu."));
        look(new TalkPage(karin.page()), "planera-vecka");

        Locator first = karin.page().locator("ms-season-week button.entry").first();
        String who = first.locator("strong").textContent();
        String begun = first.textContent();
        karin.to(first);
        karin.press("ArrowDown");
        Locator moved = karin.page().locator("ms-season-week button.entry").filter(new Locator.FilterOptions().setHasText(who));
        assertThat(moved).not().hasText(begun);
        assertThat(moved).isFocused();
        assertThat(karin.page().locator("#said")).containsText(who + " har nu");
        karin.press("Control+z");
        assertThat(moved).hasText(begun);
        assertThat(karin.page().locator("#said")).containsText("Ändringen är ångrad.");

        collidesWithWhatWasBookedMeanwhile(karin, who);
        karin.write(karin.page().getByLabel("Plats för alla"), "Rum 2");
        karin.choose(button(karin, "Boka och skicka alla 3"));
        karin.sees(karin.page().getByText("3 tider är bokade och skickade."));
        assertThat(karin.page().getByText("För 1 medarbetare med skyddade personuppgifter lämnades platsen tom.")).isVisible();
        for (String person : persons) {
            JsonNode booking = visitor(People.KARIN).get("/dialogues/" + talkOf(person)).json().path("booking");
            assertThat(booking.path("sent").asBoolean()).isTrue();
            assertThat(booking.path("place").isNull()).as(person).isEqualTo(person.equals(People.MOA));
        }
    }

    /** Nothing is booked then, and the one that has to be moved is marked. */
    private void collidesWithWhatWasBookedMeanwhile(Keys karin, String who) {
        karin.choose(button(karin, "Lista"));
        Locator row = karin.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(who));
        assign("p-15");
        karin.choose(row.getByRole(AriaRole.BUTTON));
        String day = karin.page().getByLabel("Datum").inputValue();
        String time = karin.page().getByLabel("Klockan").inputValue();
        done(visitor(People.KARIN).put("/dialogues/" + talkOf("p-15") + "/booking", 0, Days.booking(LocalDate.parse(day), time, null)));
        karin.choose(button(karin, "Boka utan att skicka"));
        karin.sees(karin.page().getByText("1 tid gick inte att boka, så ingen är bokad."));
        refusedOnce(409);
        assertThat(row).containsText("Du har redan ett annat samtal då.");
        assertThat(employee("p-105").at("/dialogues/0/booking").isNull()).isTrue();
        karin.date(karin.page().getByLabel("Datum"), LocalDate.parse(day).plusWeeks(6));
        karin.choose(button(karin, "Flytta"));
        assertThat(row).not().containsText("Du har redan ett annat samtal då.");
    }

    private static Locator button(Keys keys, String name) {
        return new TalkPage(keys.page()).button(name);
    }

    private void offersTwo(TalkPage karin) {
        karin.button("Lägg ut tider").click();
        karin.page().getByLabel("Från och med", new Page.GetByLabelOptions().setExact(true)).fill(DAY.toString());
        karin.page().getByLabel("Till och med", new Page.GetByLabelOptions().setExact(true)).fill(DAY.toString());
        karin.page().getByLabel("Sista tiden slutar senast").fill("11:00");
        karin.page().getByLabel("Sista tiden slutar senast").blur();
        assertThat(karin.page().locator("ms-slot-form")).containsText("Det blir 2 tider på 1 dag.");
        look(karin, "lagg-ut-tider");
        karin.button("Lägg ut 2 tider som utkast").click();
    }

    private static void chooses(TalkPage alva, String start) {
        time(alva, start).click();
        assertThat(alva.talk()).containsText("Karin Berg får veta det.");
        alva.button("Välj tiden").click();
        assertThat(alva.talk()).containsText(Pattern.compile("Din tid är bokad: .* kl\\. " + start.replace(".", "\\.")));
    }

    private static void fills(TalkPage karin, String time) {
        karin.page().getByLabel("Datum").fill(DAY.toString());
        karin.page().getByLabel("Klockan").fill(time);
    }

    private static Locator time(TalkPage talk, String start) {
        return talk.page().locator("ms-choose-time").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + start.replace(".", "\\."))));
    }

    private static Locator slot(TalkPage karin, String span) {
        return karin.page().locator("ms-times").getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(span));
    }

    private static void look(TalkPage talk, String name) {
        for (int width : WIDTHS) {
            widen(talk.page(), width);
            assertAccessible(talk.page(), name + " " + width);
            picture(talk.page(), name + "-" + width);
        }
    }

    private TalkPage at(String name, String path) {
        Page page = signedIn(name, DESK);
        go(page, path);
        return new TalkPage(page);
    }

    /** @return the employee's own talk */
    private TalkPage own(String name) {
        Page page = signedIn(name, DESK);
        go(page, "/sida/mina-samtal");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^(Förbered dig|Fortsätt|Öppna)"))).first().click();
        return new TalkPage(page);
    }

    private String finished(String employee) {
        String talk = talkOf(employee);
        Visitor karin = visitor(People.KARIN);
        done(karin.put("/dialogues/" + talk + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(Days.today())));
        done(karin.post("/dialogues/" + talk + "/deliveries", "{\"version\":2,\"onPaperOn\":null}"));
        return talk;
    }

    private void book(String employee, String time) {
        assign(employee);
        done(visitor(People.KARIN).put("/dialogues/" + talkOf(employee) + "/booking", 0, Days.booking(DAY, time, null)));
    }

    private void assign(String... persons) {
        done(visitor(People.KARIN).post("/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(persons))));
    }

    private void assignAgain(String person) {
        done(visitor(People.KARIN).post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}"
                .formatted(template, People.json(person), People.json(person))));
    }

    private String talkOf(String person) {
        return employee(person).at("/dialogues/0/id").asText();
    }

    private String name(String person) {
        return employee(person).path("displayName").asText();
    }

    private JsonNode employee(String person) {
        List<JsonNode> all = visitor(People.KARIN).get("/mentor-group").json().path("employees").findParents("dialogues");
        return all.stream().filter(one -> one.path("person").asText().equals(person)).findFirst().orElseThrow();
    }

    private static Visitor.Answer done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }
}
