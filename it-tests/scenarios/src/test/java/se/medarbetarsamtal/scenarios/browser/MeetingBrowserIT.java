package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Both sit down on two devices, deliver and confirm. Each step builds on the one before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeetingBrowserIT extends BrowserScenario {

    /** What the service promises is two seconds; a busy machine gets some more. */
    private static final double SOON = 8_000;
    private static final String SHOWN = "Alvas förberedda svar";
    private static final String UNSHOWN = "Karins egen förberedelse";
    private static final String OWN_NOTE = "Karins egna anteckning";

    private String talk;

    @BeforeAll
    void bothHavePreparedAndOnlyAlvaHasShown() {
        Visitor chef = visitor(People.KARIN);
        String template = chef.get("/templates").json().at("/items/0/id").asText();
        talk = "/dialogues/" + chef.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}"
                .formatted(template, People.json(People.ALVA))).json().at("/outcomes/0/dialogue").asText();
        Visitor employee = visitor(People.ALVA);
        written(employee, "/answers/forvantan-chef", SHOWN);
        ok(employee.put(talk + "/releases/preparation", version(), "{\"readers\":%s}".formatted(People.json(People.KARIN))));
        written(chef, "/answers/forvantan-chef", UNSHOWN);
        written(chef, "/own-notes/forvantan-chef", OWN_NOTE);
    }

    @Test
    @Order(1)
    void meetingModeShowsOnlyWhatBothMaySee() {
        TalkPage karin = karin();
        assertThat(karin.box("Egna anteckningar").first()).hasValue(OWN_NOTE);
        karin.button("Börja samtalet").click();
        Locator meeting = karin.page().locator("ms-meeting");
        assertThat(meeting.locator("#page")).hasText("Det som Alva Nyström har förberett");
        assertThat(meeting.locator("#page")).isFocused();
        karin.page().keyboard().press("ArrowRight");
        assertThat(meeting).containsText("Fråga 1 av");
        assertThat(meeting).containsText(SHOWN);
        assertThat(meeting.locator("#page")).isFocused();
        judge(karin, "samtalslage-1280");

        karin.button("Visa alla").click();
        assertThat(meeting).containsText("Vilket stöd behöver du för att klara utmaningen?");
        String everything = (String) karin.page().evaluate("""
                () => { const all = root => [...root.querySelectorAll('*')].map(one => (one.value ?? '') + (one.shadowRoot ? all(one.shadowRoot) : '')).join(' ')
                    + root.textContent; return all(document); }""");
        assertThat(everything).contains(SHOWN).doesNotContain(UNSHOWN).doesNotContain(OWN_NOTE);
        karin.button("Visa alla").click();
    }

    @Test
    @Order(2)
    void theOtherDeviceFollowsAndLosesNothingThatIsTyped() {
        TalkPage alva = alva();
        TalkPage karin = karin();
        for (TalkPage each : List.of(alva, karin)) {
            each.button("Öppna samtalsläget").click();
            each.button("Nästa").click();
        }
        Locator hers = alva.box("Anteckning");
        Locator his = karin.box("Anteckning");
        his.fill("Alva leder ett ämneslag");
        his.blur();
        assertThat(hers).hasValue("Alva leder ett ämneslag", soon());
        Locator tick = karin.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("Till anteckningen")));
        assertThat(tick).not().isChecked();
        tick.check();
        assertThat(alva.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("Till anteckningen"))))
                .isChecked(new LocatorAssertions.IsCheckedOptions().setTimeout(SOON));
        judge(alva, "samtalslage-320");

        hers.pressSequentially(" från mars");
        his.fill("Alva leder ett ämneslag i vår");
        his.blur();
        assertThat(hers).hasValue(Pattern.compile(".*från mars.*"));
        eventually(() -> assertThat(List.of(alva, karin)).anyMatch(each -> each.button("Behåll båda").isVisible()));
        TalkPage asked = alva.button("Behåll båda").isVisible() ? alva : karin;
        assertThat(asked.talk()).containsText("Ingen text är borta");
        asked.button("Behåll båda").click();
        for (TalkPage each : List.of(alva, karin)) {
            assertThat(each.box("Anteckning")).hasValue(Pattern.compile("(?=.*från mars)(?=.*i vår).*", Pattern.DOTALL), soon());
        }
        quietly();
    }

    @Test
    @Order(3)
    @Tag("T-05")
    void aDeliveryIsRefusedUntilEverythingOwnIsSharedOrErased() {
        TalkPage karin = karin();
        karin.button("Avsluta mötet och delge").click();
        Locator dialog = karin.page().locator("ms-deliver-dialog");
        assertThat(dialog).containsText("Innan anteckningarna kan delges behöver det här visas, delas eller raderas:");
        assertThat(dialog).containsText("Planen har inget individuellt mål ännu.");
        judge(karin, "delge-1280");
        karin.press(dialog, "Avsluta mötet och delge");
        assertThat(dialog).containsText("Samtalet är sparat som genomfört");
        assertThat(dialog).containsText("Anteckningarna är inte delgivna ännu.");
        assertThat(visitor(People.KARIN).get(talk).json().path("state").asText()).isEqualTo("HELD");
        judge(karin, "delge-nekad-1280");
        refusedOnce(409);

        karin.press(dialog, "Dela eller radera dina egna anteckningar");
        assertThat(karin.panel("own-notes").locator("#state")).isFocused();
        karin.press(karin.panel("own-notes"), "Radera");
        karin.press(karin.panel("own-notes"), "Radera");
        assertThat(karin.panel("own-notes")).containsText("Du har inga egna anteckningar.");
        assertThat(karin.page().getByText(OWN_NOTE)).hasCount(0);
        karin.button("Visa för Alva Nyström").click();
        karin.button("Visa").click();
        assertThat(karin.panel("preparation")).containsText("Visat");

        karin.button("Delge anteckningarna").first().click();
        karin.press(dialog, "Delge anteckningarna");
        assertThat(karin.talk()).containsText("Anteckningarna är delgivna till Alva Nyström.");
        assertThat(karin.talk()).containsText(Pattern.compile("Delgivna \\d+ \\S+ \\d{4}"));
        judge(karin, "delgivet-1280");
    }

    @Test
    @Order(4)
    void theEmployeeReadsAllOfItAndConfirmsWithoutAgreeing() {
        TalkPage alva = alva();
        assertThat(alva.talk()).containsText("Nu är det din tur: läs anteckningarna");
        alva.button("Läs Version 1").click();
        Locator version = alva.page().locator("ms-delivered ms-modal");
        assertThat(version).containsText(UNSHOWN);
        assertThat(version).containsText("från mars");
        assertThat(version).not().containsText(OWN_NOTE);
        judge(alva, "version-320");
        alva.button("Stäng").last().click();
        alva.box("Egen kommentar").fill("Jag minns det annorlunda");
        alva.button("Jag har tagit del av anteckningarna (det betyder inte att jag håller med om allt)").click();
        assertThat(alva.talk()).containsText("Du tog del av anteckningarna");
        judge(alva, "kvitterat-320");
        TalkPage karin = karin();
        assertThat(karin.talk()).containsText("Alva Nyström tog del av anteckningarna");
        assertThat(karin.talk()).containsText("Jag minns det annorlunda");
    }

    /** What the chef pastes elsewhere is read there: text and nothing else, exactly what the service gives. */
    @Test
    @Order(5)
    @Tag("T-21")
    void theChefCopiesTheNotesAndPastesThemIntoThePersonnelSystem() {
        ok(visitor(People.KARIN).put(talk + "/notes/forbattring", 0, "{\"text\":\"Utan bock\"}"));
        ok(visitor(People.KARIN).post(talk + "/deliveries", "{\"version\":%d,\"onPaperOn\":null}".formatted(version())));
        TalkPage karin = karin();
        karin.page().context().grantPermissions(List.of("clipboard-write"));
        Locator notes = karin.page().locator("ms-record-state ms-personnel-notes");
        assertThat(notes).containsText("Ett svar följer inte med: det är inte bockat för anteckningen");
        Locator copy = notes.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kopiera till personalsystemet"));
        copy.click();
        assertThat(notes.getByRole(AriaRole.STATUS).first()).hasText("Kopierat. Klistra in det i personalsystemet.");
        assertThat(copy).isFocused();
        judge(karin, "kopierat-1280");
        widen(karin.page(), PHONE);
        judge(karin, "kopierat-320");

        String given = visitor(People.KARIN).get(talk + "/personnel-notes?version=2").json().path("text").asText();
        assertThat(given).contains("Alva Nyström", "Alva leder ett ämneslag").doesNotContain("Utan bock");
        Page system = personnelSystem(karin.page());
        assertThat(system.evaluate("() => [...pasted]")).isEqualTo(List.of("text/plain"));
        assertThat(system.locator("textarea")).hasValue(given);
    }

    @Test
    @Order(6)
    @Tag("T-21")
    void whereTheBrowserRefusesTheTextIsThereToBeCopiedByHand() {
        TalkPage karin = karin();
        karin.page().route(address().resolve("/mentorsgrupp") + "*", route -> {
            APIResponse page = route.fetch();
            Map<String, String> headers = new HashMap<>(page.headers());
            headers.put("permissions-policy", "clipboard-write=()");
            route.fulfill(new Route.FulfillOptions().setResponse(page).setHeaders(headers));
        });
        karin.page().reload();
        Locator notes = karin.page().locator("ms-record-state ms-personnel-notes");
        notes.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kopiera till personalsystemet")).click();

        assertThat(notes.getByRole(AriaRole.STATUS).first()).containsText("Tryck Ctrl+C");
        Locator box = notes.getByRole(AriaRole.TEXTBOX);
        assertThat(box).isFocused();
        assertThat(box).not().isEditable();
        judge(karin, "kopiera-for-hand-1280");
        karin.page().keyboard().press("Control+C");
        assertThat(personnelSystem(karin.page()).locator("textarea")).hasValue(box.inputValue());
        assertThat(box).hasValue(Pattern.compile("^Medarbetarsamtal – anteckningar\nDatum: .*", Pattern.DOTALL));
        quietly();
    }

    /** A page of another place, into which somebody pastes what is on the clipboard. */
    static Page personnelSystem(Page chef) {
        Page system = chef.context().newPage();
        system.route("https://personalsystem.example/**", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("""
                <!doctype html><title>Personalsystem</title><textarea autofocus></textarea>
                <script>let pasted; addEventListener('paste', event => { pasted = event.clipboardData.types; });</script>""")));
        system.navigate("https://personalsystem.example/");
        system.locator("textarea").focus();
        system.keyboard().press("Control+V");
        return system;
    }

    @Test
    @Order(7)
    @Tag("T-06")
    void aLaterChangeIsDeliveredAnewAlsoOnPaper() {
        TalkPage karin = karin();
        karin.box("Anteckning").first().fill("Rättat i efterhand");
        karin.box("Anteckning").first().blur();
        assertThat(karin.talk()).containsText(Pattern.compile("Sparat \\d\\d\\.\\d\\d"));
        karin.page().reload();
        assertThat(karin.talk()).containsText("Ändrat sedan dess. Delge på nytt");
        ok(visitor(People.KARIN).post(talk + "/plan-rows", "{\"kind\":\"GOAL\"}"));
        karin.button("Delge på nytt").click();
        assertThat(karin.page().locator("ms-deliver-dialog")).containsText("Det står inte hur det ska ske, och inte heller att ingen insats behövs.");
        karin.page().getByLabel("Har fått dem på papper").check();
        judge(karin, "delge-papper-1280");
        karin.press(karin.page().locator("ms-deliver-dialog"), "Delge på nytt");
        assertThat(karin.talk()).containsText("Delgivna på papper");
        assertThat(karin.button("Läs Version 2")).isVisible();
        assertThat(karin.button("Läs Version 1")).isVisible();

        karin.page().addInitScript("window.print = () => { top.printed = document.body.innerText; };");
        karin.page().reload();
        karin.button("Skriv ut ett tomt underlag").click();
        String printed = (String) karin.page().waitForFunction("() => window.printed").jsonValue();
        assertThat(printed).contains("Hur upplever du din hälsa?", "Vilken kompetensutveckling ser du behov av?")
                .doesNotContain("Rättat i efterhand", SHOWN, "Alva");
    }

    @Test
    @Order(8)
    void theTalkIsClosedAddedToAndOpenedAgainWithAReason() {
        TalkPage karin = karin();
        karin.button("Avsluta samtalet").click();
        judge(karin, "avsluta-1280");
        karin.press(karin.page().locator("ms-close-dialog"), "Avsluta samtalet");
        assertThat(karin.talk()).containsText("Samtalet är avslutat. Överenskommelserna lever vidare.");
        karin.button("Lägg till i efterhand").click();
        karin.box("Vad vill du lägga till").fill("Ett tillägg");
        karin.button("Lägg till").click();
        assertThat(karin.talk()).containsText("Tillagt");
        judge(karin, "avslutat-1280");
        karin.button("Öppna igen").click();
        karin.press(karin.page().locator("ms-close-dialog"), "Öppna igen");
        assertThat(karin.page().locator("ms-close-dialog")).containsText("Skriv ett skäl.");
        karin.box("Varför öppnas det igen").fill("Ett datum blev fel");
        karin.press(karin.page().locator("ms-close-dialog"), "Öppna igen");
        assertThat(karin.talk()).containsText("Samtalet är öppet igen.");
        TalkPage alva = alva();
        assertThat(alva.talk()).containsText("Ett datum blev fel");
        assertThat(alva.talk()).containsText("Ett tillägg");
    }

    private static LocatorAssertions.HasValueOptions soon() {
        return new LocatorAssertions.HasValueOptions().setTimeout(SOON);
    }

    private long version() {
        return visitor(People.KARIN).get(talk).json().path("version").asLong();
    }

    private void written(Visitor author, String box, String text) {
        ok(author.put(talk + box, 0, "{\"text\":\"%s\"}".formatted(text)));
    }

    private static void ok(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    }

    private TalkPage karin() {
        return atTheTalk("Karin Berg", DESK);
    }

    private TalkPage alva() {
        return atTheTalk("Alva Nyström", PHONE);
    }

    private TalkPage atTheTalk(String name, int width) {
        Page page = signedIn(name, width);
        go(page, (name.startsWith("Karin") ? "/mentorsgrupp" : "/sida/mina-samtal") + "#samtal" + talk.substring("/dialogues".length()));
        page.locator("ms-dialogue h2").waitFor();
        return new TalkPage(page);
    }

    private static void judge(TalkPage talk, String name) {
        awaitQuiet(talk.page());
        assertAccessible(talk.page(), name);
        picture(talk.page(), name);
    }
}
