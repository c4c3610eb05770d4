package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.TemplateMaker;

/** One template on the desk: written by two at once, dragged about, tried in another language, printed, and brought up to date. */
class TemplateEditorBrowserIT extends BrowserScenario {

    private static final Pattern SAVED = Pattern.compile("Sparat \\d\\d\\.\\d\\d");
    private static final String NOW = "Hur är det med nulaget?";
    private static final String AHEAD = "Hur är det med framtiden?";

    private TemplateMaker anders;

    @BeforeAll
    void andersMakesTemplates() {
        anders = new TemplateMaker(visitor(KOMMUNADMIN));
    }

    @Test
    void whatTwoHaveWrittenAtOnceIsPutTogetherQuestionByQuestionAndNothingIsLost() {
        String template = anders.make(TemplateMaker.document("Två skriver", "nulaget", "framtiden"));
        Page one = editing(template);
        Page other = editing(template);
        open(one, "Om mallen");
        write(one, "Mallens namn", "Vi två skriver");
        saved(one);
        open(other, NOW);
        write(other, "Fråga", "Hur mår du?");
        assertThat(other.getByText("Era ändringar är hoplagda.")).isVisible();
        saved(other);
        refusedOnce(412);
        assertThat(other.locator("#title-of")).hasText("Vi två skriver");

        one.reload();
        open(one, "Hur mår du?");
        write(one, "Fråga", "Hur har du det?");
        saved(one);
        open(one, AHEAD);
        write(one, "Fråga", "Vart vill du?");
        saved(one);
        write(other, "Fråga", "Hur trivs du?");
        Locator both = other.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Någon annan har också ändrat mallen"));
        assertThat(both.locator("fieldset")).hasCount(1);
        assertThat(both.getByLabel("Din ändring")).isChecked();
        assertThat(both).containsText("Hur trivs du?");
        assertThat(both).containsText("Hur har du det?");
        for (int width : WIDTHS) {
            widen(other, width);
            assertAccessible(other, "mallar-samtidigt-" + width);
            picture(other, "mallar-samtidigt-" + width);
        }
        refusedOnce(412);
        both.getByLabel("Den andras ändring").check();
        button(other, "Gå vidare med det valda").click();
        assertThat(button(other, "Ångra")).isFocused();
        saved(other);
        assertAsked(other, template, "Hur har du det?", "Vart vill du?");

        button(other, "Ångra").click();
        assertThat(box(other, "Fråga")).hasValue("Hur trivs du?");
        saved(other);
        assertAsked(other, template, "Hur trivs du?", AHEAD);
        button(other, "Gör om").click();
        assertAsked(other, template, "Hur har du det?", "Vart vill du?");
    }

    @Test
    void questionsAndSectionsAreDraggedToWhereTheyBelong() {
        ObjectNode document = TemplateMaker.document("Att dra i", "nulaget", "framtiden", "stodet");
        document.withArray("sections").addObject().put("id", "sist").put("title", "Till sist").put("target", "NOTES").putArray("questions");
        String template = anders.make(document);
        Page page = editing(template);

        handle(page, "stodet").dragTo(handle(page, "nulaget"), new Locator.DragToOptions().setTargetPosition(40, 4));
        assertThat(page.locator("#line-mal ol.lines > li").first()).containsText("Hur är det med stodet?");
        assertThat(page.locator("#said")).hasText("Flyttad.");
        handle(page, "framtiden").dragTo(handle(page, "sist"));
        assertThat(page.locator("#line-sist ol.lines > li")).hasCount(1);
        handle(page, "sist").dragTo(handle(page, "mal"), new Locator.DragToOptions().setTargetPosition(40, 4));
        assertThat(page.locator("#said")).hasText("Delen är flyttad.");
        saved(page);

        JsonNode sections = anders.draft(template).at("/document/sections");
        assertThat(sections.findValuesAsText("title")).containsExactly("Till sist", "Mål");
        assertThat(sections.at("/0/questions").findValuesAsText("id")).containsExactly("framtiden");
        assertThat(sections.at("/1/questions").findValuesAsText("id")).containsExactly("stodet", "nulaget");
    }

    @Test
    void itIsTriedInEachOfItsLanguagesAndPrintedAsItStands() {
        ObjectNode document = TemplateMaker.document("Två språk", "nulaget");
        document.putArray("preparation").addObject().put("id", "fore").put("text", "Vad vill du ta upp?");
        document.putArray("translations").addObject().put("language", "en").putObject("texts").put("title", "Two languages")
                .put("preparation/fore", "What do you want to bring up?").put("sections/mal/title", "Goals").put("questions/nulaget/text", "How are you?");
        document.withArray("translations").addObject().put("language", "fi").putObject("texts").put("title", "Kaksi kieltä");
        Page page = signedIn("Anders Kvist", DESK);
        Printed.prepare(page);
        editing(page, anders.make(document));

        button(page, "Förhandsgranska").click();
        Locator preview = page.locator("ms-draft-preview");
        preview.getByLabel("Språk").selectOption("en");
        assertThat(preview).containsText("What do you want to bring up?");
        assertThat(preview.getByText("How are you?")).isVisible();
        assertThat(preview).containsText("The purpose of the dialogue");
        assertThat(preview.locator("h3", new Locator.LocatorOptions().setHasText("Two languages"))).hasAttribute("lang", "en");
        assertAccessible(page, "förhandsgranskning");
        picture(page, "mall-forhandsgranskning-1280");
        button(page, "Som chefen").click();
        assertThat(preview).not().containsText("What do you want to bring up?");
        assertThat(preview).containsText("How are you?");
        preview.getByLabel("Språk").selectOption("fi");
        assertThat(preview).containsText("Översättningen till finska är inte klar. Tills den är det läser alla mallen på svenska.");
        assertThat(preview).containsText(NOW);
        page.keyboard().press("Escape");
        assertThat(button(page, "Förhandsgranska")).isFocused();

        Printed paper = Printed.by(page, () -> button(page, "Skriv ut").click());
        assertThat(paper.text()).contains("Två språk", "Vad vill du ta upp?", "Mål", NOW).doesNotContain("Förhandsgranska");
        paper.assertFitsOnPaper(page, false);
    }

    @Test
    void whatHasComeInTheSourceIsTakenOverOrKeptQuestionByQuestion() {
        String source = anders.make(TemplateMaker.document("Källan", "nulaget", "framtiden"));
        anders.publish(source, "PRINCIPAL_ORGANISER");
        String copy = anders.copy(source, 1);
        anders.write(copy, asking("Vår mall", NOW, "Vart vill du själv?"));
        anders.write(source, asking("Källan", "Hur har du det nu?", "Vart är vi på väg?"));
        anders.publish(source, "PRINCIPAL_ORGANISER");

        Page page = editing(copy);
        page.getByText("Källan finns i version 2").click();
        Locator changes = page.locator("ms-source-changes");
        Locator own = changes.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(Pattern.compile("Vart är vi på väg\\?")));
        assertThat(own).containsText("Vart vill du själv?");
        assertThat(button(page, "Uppdatera utkastet")).isDisabled();
        own.getByLabel("Behåll det som står i min mall").check();
        for (int width : WIDTHS) {
            widen(page, width);
            assertAccessible(page, "källans ändringar " + width);
            picture(page, "mall-kallans-andringar-" + width);
        }
        button(page, "Uppdatera utkastet").click();

        assertThat(page.locator("#said")).hasText("En ändring är övertagen. Läs igenom utkastet. Ångra tar tillbaka den.");
        assertThat(page.locator("ms-template-editor")).containsText("Hur har du det nu?");
        assertThat(page.locator("ms-template-editor")).not().containsText("Källan finns i version 2");
        assertAsked(page, copy, "Hur har du det nu?", "Vart vill du själv?");
        assertThat(anders.listed(copy).path("title").asText()).isEqualTo("Vår mall");
        button(page, "Ångra").click();
        assertAsked(page, copy, NOW, "Vart vill du själv?");
    }

    private static ObjectNode asking(String title, String now, String ahead) {
        ObjectNode document = TemplateMaker.document(title, "nulaget", "framtiden");
        ((ObjectNode) document.at("/sections/0/questions/0")).put("text", now);
        ((ObjectNode) document.at("/sections/0/questions/1")).put("text", ahead);
        return document;
    }

    /** What the service has, once it has it. */
    private void assertAsked(Page page, String template, String... questions) {
        page.waitForCondition(() ->
                anders.draft(template).at("/document/sections/0/questions").findValuesAsText("text").equals(List.of(questions)));
    }

    private Page editing(String template) {
        return editing(signedIn("Anders Kvist", DESK), template);
    }

    private Page editing(Page page, String template) {
        go(page, "/skolbanken?flik=kommunens-mallar#mall/" + template);
        assertThat(button(page, "Förhandsgranska")).isVisible();
        return page;
    }

    private static void saved(Page page) {
        assertThat(page.locator("ms-template-editor #saved")).containsText(SAVED);
    }

    /** Leaves the box, so that it is saved at once. */
    private static void write(Page page, String label, String text) {
        box(page, label).fill(text);
        box(page, label).blur();
    }

    private static void open(Page page, String line) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(line)).first().click();
    }

    private static Locator handle(Page page, String id) {
        return page.locator("#line-" + id + " > .line");
    }

    private static Locator button(Page page, String name) {
        return new TalkPage(page).button(name);
    }

    private static Locator box(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }
}
