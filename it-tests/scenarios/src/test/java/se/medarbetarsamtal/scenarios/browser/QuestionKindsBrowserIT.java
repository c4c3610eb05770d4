package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** One talk by a template that asks in every way there is: answered, read, printed, copied and delivered. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuestionKindsBrowserIT extends BrowserScenario {

    private static final Pattern SAVED = Pattern.compile("Sparat \\d\\d\\.\\d\\d");

    private static final String OWN = "Hur går läsprojektet?";

    private String talk;

    @BeforeAll
    void alvaHasAnUnderlagOfEveryKind() {
        Visitor admin = visitor(KOMMUNADMIN);
        ok(admin.put("/settings", admin.get("/settings").json().path("version").asInt(),
                "{\"acceptedDutyRoles\":[\"Rektor\"],\"ownQuestions\":true}"));
        talk = Kinds.talk(visitor(KOMMUNADMIN), visitor(KARIN), Kinds.TEMPLATE, ALVA);
    }

    @Test
    @Order(1)
    @Tag("R-17")
    void everyKindIsAnsweredInItsOwnControlAndStaysWhatItWas() {
        Page alva = opened("Alva Nyström");
        assertThat(at(alva, "Läs igenom målen").locator("ms-text-field, ms-choice-field, ms-table-field")).hasCount(0);
        assertThat(at(alva, "Har du den introduktion")).containsText("Behöver ett svar.");
        assertThat(at(alva, "Vad kommer ni överens om?")).containsText("Överenskommelserna skriver ni längre ned");
        at(alva, "Vilken är din arbetsplats?").getByRole(AriaRole.TEXTBOX).fill("Granskolan");
        choose(alva, "Har du den introduktion", "Nej");
        choose(alva, "Hur ofta hinner du", "Ibland");
        choose(alva, "Hur ofta vill du", "Ofta");
        choose(alva, "När möts ni?", "Ofta");
        choose(alva, "När möts ni?", "Sällan");
        Locator table = at(alva, "Vilka kurser");
        cell(table, "Kurs").first().fill("Läslyftet");
        cell(table, "År").first().fill("2025");
        table.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lägg till rad")).click();
        assertThat(cell(table, "Kurs").nth(1)).isFocused();
        cell(table, "Kurs").nth(1).fill("Första hjälpen");
        for (String asked : List.of("Vilken är din", "Har du den introduktion", "Hur ofta hinner", "Hur ofta vill", "När möts ni?", "Vilka kurser")) {
            alva.locator("ms-dialogue h2").focus();
            assertThat(at(alva, asked).locator("[role=status]").filter(new Locator.FilterOptions().setHasText(SAVED))).hasCount(1);
        }
        for (int width : WIDTHS) {
            widen(alva, width);
            awaitQuiet(alva);
            assertAccessible(alva, "fragor-" + width);
            picture(alva, "fragor-" + width);
        }

        Page again = opened("Alva Nyström");
        assertThat(at(again, "Vilken är din").getByRole(AriaRole.TEXTBOX)).hasValue("Granskolan");
        assertThat(at(again, "Har du den introduktion").getByLabel("Nej")).isChecked();
        assertThat(at(again, "Hur ofta hinner").getByLabel("Ibland")).isChecked();
        assertThat(at(again, "När möts ni?").getByLabel("Sällan")).isChecked();
        assertThat(at(again, "När möts ni?").getByLabel("Ibland")).not().isChecked();
        assertThat(cell(at(again, "Vilka kurser"), "Kurs").nth(1)).hasValue("Första hjälpen");
        at(again, "Hur ofta hinner").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Ta bort svaret"))).click();
        assertThat(at(again, "Hur ofta hinner").locator("[role=status]").first()).hasText(SAVED);
        assertThat(at(again, "Hur ofta hinner").getByLabel("Ibland")).not().isChecked();
        choose(again, "Hur ofta hinner", "Ofta");
        assertThat(at(again, "Hur ofta hinner").locator("[role=status]").first()).hasText(SAVED);
    }

    @Test
    @Order(2)
    @Tag("R-17")
    void eachHasTheBoxesThatTheTemplateGivesAndTheServiceTakesNothingElse() {
        assertThat(at(opened("Alva Nyström"), "Är målen uppfyllda?").locator("ms-choice-field")).hasCount(0);
        Page karin = opened("Karin Berg");
        assertThat(at(karin, "Är målen uppfyllda?").locator("ms-choice-field")).hasCount(1);
        assertThat(at(karin, "Hur ofta vill du").locator("ms-choice-field")).hasCount(0);
        assertThat(at(karin, "Hur ofta vill du")).not().containsText("Ofta");
        assertThat(at(karin, "När möts ni?").getByLabel("Ofta")).not().isChecked();

        Visitor alva = visitor(ALVA);
        assertThat(alva.put(talk + "/answers/chef", 0, text("true")).status()).isEqualTo(422);
        assertThat(alva.put(talk + "/notes/val", 0, text("o1")).status()).isEqualTo(422);
        assertThat(alva.put(talk + "/notes/info", 0, text("o1")).status()).isEqualTo(422);
        for (String wrong : List.of("ja", "Ofta", "o1\\no2", "o4")) {
            Visitor.Answer answer = alva.put(talk + "/notes/skala", 0, text(wrong));
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("choice");
        }
    }

    @Test
    @Order(3)
    void aQuestionOfOnesOwnIsAskedChangedAndAnsweredByBoth() {
        Page alva = opened("Alva Nyström");
        TalkPage mine = new TalkPage(alva);
        mine.button("Lägg till en egen fråga").click();
        assertThat(alva.locator("ms-own-question")).containsText("Båda ser frågan så snart du sparar den.");
        mine.button("Spara frågan").click();
        assertThat(alva.locator("ms-own-question [role=alert]")).hasText("Skriv vad du vill fråga.");
        mine.box("Vad vill du fråga").fill("Hur går projektet?");
        awaitQuiet(alva);
        assertAccessible(alva, "egen-fraga-formular");
        mine.button("Spara frågan").click();
        assertThat(at(alva, "Hur går projektet?")).containsText("Din fråga");
        at(alva, "Hur går projektet?").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Ändra frågan"))).click();
        mine.box("Vad vill du fråga").fill("Hur går läsprojektet?");
        mine.button("Spara frågan").click();
        mine.button("Lägg till en egen fråga").click();
        mine.box("Vad vill du fråga").fill("Ångrar jag mig?");
        mine.button("Spara frågan").click();
        at(alva, "Ångrar jag mig?").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Ta bort frågan"))).click();
        assertThat(at(alva, "Ångrar jag mig?")).hasCount(0);
        mine.write(at(alva, OWN).getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("^Alva"))), "Bra, tack");

        Page karin = opened("Karin Berg");
        assertThat(at(karin, OWN)).containsText("Fråga från Alva Nyström");
        assertThat(at(karin, OWN)).not().containsText("Bra, tack");
        assertThat(at(karin, OWN).locator("ms-own-question")).hasCount(0);
        new TalkPage(karin).write(at(karin, OWN).getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("^Anteckning"))), "Vi fortsätter");
        for (int width : WIDTHS) {
            widen(karin, width);
            awaitQuiet(karin);
            assertAccessible(karin, "egen-fraga-" + width);
            picture(karin, "egen-fraga-" + width);
        }
    }

    @Test
    @Order(4)
    @Tag("R-17")
    void everyKindIsPrintedWithRoomForItsAnswer() {
        Page alva = signedIn("Alva Nyström", DESK);
        Printed.prepare(alva);
        open(alva, "/sida/mina-samtal");
        Printed paper = Printed.by(alva, () -> new TalkPage(alva).button("Skriv ut ett tomt underlag").click());

        assertThat(paper.text()).contains("Läs igenom målen", "Vilken är din arbetsplats?", "Ja", "Nej", "Sällan", "Ibland", "Ofta",
                "Kurs", "År", "Besvaras av medarbetaren.", "Besvaras av chefen.", "Behöver ett svar.",
                "Egna frågor", OWN).doesNotContain("Granskolan", "Läslyftet");
        assertThat(paper.rows().get(0)).containsExactly("Kurs", "År");
        assertThat(paper.html().split("class=\"boxes", -1)).as("questions with boxes to tick").hasSize(6);
        paper.assertFitsOnPaper(alva, false);
    }

    @Test
    @Order(5)
    @Tag("R-17")
    void everyKindIsCopiedAndDeliveredInTheWordsOfTheTemplate() {
        assertThat(visitor(ALVA).get(talk + "/copy").json().findValuesAsText("text"))
                .contains(OWN, "Bra, tack", "Vi fortsätter", "Granskolan", "Nej", "Ofta", "Sällan\nOfta", "Läslyftet\t2025\nFörsta hjälpen\t");
        Visitor karin = visitor(KARIN);
        ok(karin.put(talk + "/holding", version(karin), "{\"heldOn\":\"%s\"}".formatted(Days.today())));
        ok(karin.post(talk + "/deliveries", "{\"version\":%d,\"onPaperOn\":null}".formatted(version(karin))));

        Page alva = opened("Alva Nyström");
        alva.locator("ms-delivered").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Läs"))).first().click();
        Locator version = alva.locator("ms-delivered ms-modal");
        assertThat(version).containsText("Nej");
        assertThat(version).containsText(OWN);
        assertThat(version).containsText("Vi fortsätter");
        assertThat(version.locator("table.answer")).containsText("Läslyftet");
        assertThat(version.locator("table.answer th").first()).hasText("Kurs");
        assertThat(version).not().containsText("o3");
        awaitQuiet(alva);
        assertAccessible(alva, "fragor-delgivna");
        picture(alva, "fragor-delgivna");
    }

    private long version(Visitor karin) {
        return karin.get(talk).json().path("version").asLong();
    }

    private static void ok(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    }

    private static String text(String text) {
        return "{\"text\":\"%s\"}".formatted(text);
    }

    private static void choose(Page page, String question, String option) {
        at(page, question).getByLabel(option, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    private static Locator cell(Locator table, String column) {
        return table.getByLabel(column, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator at(Page page, String question) {
        return page.locator("ms-dialogue div.question").filter(new Locator.FilterOptions().setHasText(question));
    }

    /** @return the talk with its questions, and the joint boxes among them, in sight */
    private Page opened(String name) {
        Page page = signedIn(name, DESK);
        open(page, name.startsWith("Karin") ? "/mentorsgrupp" : "/sida/mina-samtal");
        page.locator("ms-dialogue details").first().waitFor();
        page.locator("ms-dialogue details.section").evaluateAll("all => all.forEach(one => { one.open = true; })");
        page.locator("ms-dialogue div.question > details").evaluateAll("all => all.forEach(one => { one.open = true; })");
        return page;
    }

    private void open(Page page, String list) {
        go(page, list + "#samtal" + talk.substring("/dialogues".length()));
        page.locator("ms-dialogue h2").waitFor();
        awaitQuiet(page);
    }
}
