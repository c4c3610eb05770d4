package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** A school's own template: who may make one, made and published by keys alone, copied and tried. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TemplateWorkshopBrowserIT extends BrowserScenario {

    private static final String WORKSHOP = "/skolbanken?flik=egna-mallar";
    private static final String SCHOOL = "o-2";
    private static final String TITLE = "Samtal i arbetslaget";
    private static final Pattern SAVED = Pattern.compile("Sparat \\d\\d\\.\\d\\d");

    @Test
    @Order(1)
    void aSkoladminIsToldWhomToAskUntilTheEditorIsActivated() {
        Page maria = signedIn("Maria Holm", DESK);
        go(maria, WORKSHOP);
        assertThat(maria.locator("ms-template-workshop")).containsText("Be kommunens administratör (Kommunadmin) att aktivera den.");
        assertThat(button(maria, "Ny samtalsmall")).hasCount(0);

        Page anders = signedIn("Anders Kvist", DESK);
        go(anders, "/administration/samtalsmall-editor");
        button(anders, "Aktivera för Norra skolan").click();
        assertThat(anders.getByText("Editorn är aktiverad för Norra skolan.")).isVisible();

        maria.reload();
        assertThat(maria.locator("ms-template-workshop")).containsText("Här gör du samtalsmallar för Norra skolan.");
        assertThat(button(maria, "Ny samtalsmall")).isVisible();
    }

    @Test
    @Order(2)
    @Tag("R-16")
    void aNewTemplateIsMadeAndPublishedByKeysAloneAndItsAuthorIsWarnedOfPersonalData() {
        Keys maria = new Keys(window(DESK));
        go(maria.page(), "/login");
        maria.choose(maria.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Maria Holm"))));
        maria.page().waitForURL("**/start");
        maria.choose(link(maria.page(), "Skolbanken"));
        maria.choose(link(maria.page(), "Egna samtalsmallar"));
        maria.choose(button(maria.page(), "Ny samtalsmall"));
        maria.choose(button(maria.page(), "Börja"));
        maria.sees(button(maria.page(), "Publicera …"));

        maria.choose(button(maria.page(), "Om mallen"));
        maria.write(box(maria.page(), "Mallens namn"), TITLE);
        maria.choose(button(maria.page(), "Lägg till fråga före samtalet"));
        maria.to(box(maria.page(), "Fråga")).type("Vad har gått bra?");
        maria.choose(button(maria.page(), "Lägg till del"));
        maria.to(box(maria.page(), "Delens rubrik")).type("Nuläge");
        maria.choose(button(maria.page(), "Lägg till fråga Nuläge"));
        maria.to(box(maria.page(), "Fråga")).type("Har du skrivit till karin@exempel.se?");
        maria.choose(button(maria.page(), "Lägg till fråga Nuläge"));
        maria.to(box(maria.page(), "Fråga")).type("Hur trivs du?");
        maria.to(maria.page().getByLabel("Hur den besvaras")).type("E");
        maria.write(box(maria.page(), "Svar 1"), "Bra");
        maria.write(box(maria.page(), "Svar 2"), "Mindre bra");
        byArrowsAndBack(maria);

        maria.backTo(button(maria.page(), "Publicera …")).press("Enter");
        maria.sees(maria.page().getByText("Datum för samverkan saknas. Du kan publicera ändå."));
        assertThat(maria.page().locator("ms-publish-dialog")).containsText("Det här kan vara personuppgifter");
        assertAccessible(maria.page(), "publicera");
        maria.choose(maria.page().locator("ms-publish-dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("karin@exempel.se.*e-postadress"))));
        assertThat(box(maria.page(), "Fråga")).isFocused();
        maria.press("Control+A");
        maria.type("Vad vill du ta upp?");
        maria.backTo(button(maria.page(), "Publicera …")).press("Enter");
        maria.sees(maria.page().locator("ms-publish-dialog").getByText("Mallen får version 1."));
        assertThat(maria.page().locator("ms-publish-dialog")).not().containsText("personuppgifter");
        maria.choose(button(maria.page(), "Publicera"));
        maria.sees(maria.page().getByText("Publicerad som version 1. Cheferna på Norra skolan kan tilldela den."));

        JsonNode published = visitor(KARIN).get("/templates/" + idOf(TITLE)).json();
        assertThat(published.at("/sections/0/questions").findValuesAsText("text")).startsWith("Hur trivs du?").contains("Vad vill du ta upp?");
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/mentorsgrupp");
        karin.getByLabel("Markera Alva Nyström").check();
        button(karin, "Tilldela samtalsmall").click();
        assertThat(karin.locator("ms-assign-dialog").getByLabel(TITLE)).isVisible();
    }

    /** What is pressed keeps the focus where it goes, and both ways are one step each. */
    private static void byArrowsAndBack(Keys maria) {
        Locator up = button(maria.page(), "Flytta upp Hur trivs du?");
        Locator first = maria.page().locator("ms-template-editor ol.lines").last().locator("> li").first();
        maria.backTo(up).press("Enter");
        assertThat(first).containsText("Hur trivs du?");
        assertThat(up).isFocused();
        maria.press("Control+Z");
        assertThat(first).containsText("Har du skrivit");
        maria.press("Control+Y");
        assertThat(first).containsText("Hur trivs du?");
    }

    @Test
    @Order(3)
    @Tag("U-18")
    void aPublishedTemplateIsTriedWithoutATraceAndACopyOfItIsIndependent() {
        Page karin = signedIn("Karin Berg", DESK);
        AtomicInteger changes = changes(karin);
        go(karin, "/mentorsgrupp");
        karin.getByLabel("Markera Alva Nyström").check();
        button(karin, "Tilldela samtalsmall").click();
        karin.locator("ms-assign-dialog").getByText("Förhandsgranska " + TITLE).last().click();
        assertThat(karin.locator("ms-assign-dialog ms-template-preview")).containsText("Vad vill du ta upp?");
        assertThat(changes).hasValue(0);

        Page maria = signedIn("Maria Holm", DESK);
        go(maria, WORKSHOP);
        button(maria, "Ny samtalsmall").click();
        maria.getByLabel("Från " + TITLE).check();
        button(maria, "Börja").click();
        Locator editor = maria.locator("ms-template-editor");
        assertThat(editor).containsText("Kopia av " + TITLE + ", version 1");
        AtomicInteger saves = changes(maria);
        button(maria, "Förhandsgranska").click();
        assertThat(maria.locator("ms-draft-preview")).containsText("Vad har gått bra?");
        button(maria, "Som chefen").click();
        assertThat(maria.locator("ms-draft-preview")).containsText("Vad vill du ta upp?");
        assertThat(maria.locator("ms-draft-preview")).not().containsText("Vad har gått bra?");
        button(maria, "Tillbaka till mallen").click();
        assertThat(saves).hasValue(0);

        button(maria, "Om mallen").click();
        box(maria, "Mallens namn").fill("Vår kopia");
        assertThat(editor).containsText(SAVED);
        assertThat(visitor(KARIN).get("/templates/" + idOf(TITLE)).json().path("title").asText()).isEqualTo(TITLE);
        assertThat(visitor(SKOLADMIN).get("/own-templates").json().path("items").findValuesAsText("title")).contains(TITLE, "Vår kopia");
    }

    @Test
    @Order(4)
    void thePagesAreFitToBeSeen() {
        for (int width : WIDTHS) {
            Page maria = signedIn("Maria Holm", width);
            go(maria, WORKSHOP);
            assertThat(link(maria, TITLE)).isVisible();
            picture(maria, "mallar-" + width);
            link(maria, TITLE).click();
            maria.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Hur trivs du"))).click();
            maria.getByText("Fler val").first().click();
            button(maria, "Lägg till rubrik").click();
            assertThat(maria.locator("ms-template-editor #saved")).containsText(SAVED);
            assertAccessible(maria, "fråga " + width);
            picture(maria, "mall-" + width);
            for (String part : List.of("Handlingsplan", "Fotnoter", "Språk", "När det man förberett syns", "Rutinen")) {
                button(maria, part).click();
            }
            assertAccessible(maria, "mallens delar " + width);
            picture(maria, "mall-rutinen-" + width);
            button(maria, "Ångra").click();
            assertThat(maria.locator("ms-template-editor #saved")).containsText(SAVED);
        }
    }

    @Test
    @Order(5)
    @Tag("G-18")
    void whateverStandsInATemplateIsTextAndNothingElse() throws JsonProcessingException {
        HostileTemplate hostile = new HostileTemplate();
        String template = made(hostile.document());
        Page maria = atTheTemplate("#mall/" + template);
        for (String part : List.of("Handlingsplan", "Fotnoter", "Språk", "Rutinen")) {
            button(maria, part).click();
            assertThat(maria.evaluate(HostileTemplate.CAME_ALIVE)).as(part).isEqualTo(List.of());
        }
        maria.locator("ms-template-editor .opener[id^='open-h']").first().click();
        button(maria, "Förhandsgranska").click();
        assertThat(maria.locator("ms-draft-preview")).containsText(HostileTemplate.PAYLOADS.get(0));
        assertThat(maria.evaluate(HostileTemplate.CAME_ALIVE)).isEqualTo(List.of());
        button(maria, "Tillbaka till mallen").click();
        button(maria, "Publicera …").click();
        button(maria, "Publicera").click();
        assertThat(maria.getByText("Publicerad som version 1.")).isVisible();

        Page karin = signedIn("Karin Berg", DESK);
        for (String page : List.of("/skolbanken", "/skolbanken/" + template)) {
            go(karin, page);
            awaitQuiet(karin);
            assertThat(karin.locator("main")).containsText(HostileTemplate.PAYLOADS.get(1));
            assertThat(karin.evaluate(HostileTemplate.CAME_ALIVE)).as(page).isEqualTo(List.of());
        }
    }

    @Test
    @Order(6)
    @Tag("U-20")
    void whereTheMunicipalityKeepsTemplatesCentralASchoolMakesNoneAndStillAssigns() {
        Page anders = signedIn("Anders Kvist", DESK);
        go(anders, "/administration/installningar");
        anders.getByLabel("Bara kommunen gör samtalsmallar").check();
        button(anders, "Spara").click();
        assertThat(anders.locator("ms-settings")).containsText("Sparat. Det gäller direkt.");

        Page maria = signedIn("Maria Holm", DESK);
        go(maria, WORKSHOP);
        assertThat(maria.locator("ms-template-workshop")).containsText("Din kommun har gemensamma samtalsmallar.");
        assertThat(button(maria, "Ny samtalsmall")).hasCount(0);
        Visitor school = visitor(SKOLADMIN);
        String copy = "{\"organisation\":\"%s\",\"copyOf\":{\"id\":\"%s\",\"version\":1}}".formatted(SCHOOL, idOf(TITLE));
        assertThat(school.post("/own-templates", copy).status()).isEqualTo(403);
        assertThat(visitor(KARIN).post("/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(idOf(TITLE), People.json(People.ALVA))).status())
                .isEqualTo(200);
    }

    private Page atTheTemplate(String address) {
        Page maria = signedIn("Maria Holm", DESK);
        go(maria, WORKSHOP + address);
        button(maria, "Om mallen").click();
        return maria;
    }

    private static AtomicInteger changes(Page page) {
        AtomicInteger changes = new AtomicInteger();
        page.onRequest(request -> changes.addAndGet(request.url().contains("/api/") && !request.method().equals("GET") ? 1 : 0));
        return changes;
    }

    /** @return the id of a template of the school that nobody has published */
    private String made(String document) {
        return visitor(SKOLADMIN).post("/own-templates", "{\"organisation\":\"%s\",\"document\":%s}".formatted(SCHOOL, document)).json().path("id").asText();
    }

    private String idOf(String title) {
        for (JsonNode one : visitor(KARIN).get("/templates").json().path("items")) {
            if (one.path("title").asText().equals(title)) {
                return one.path("id").asText();
            }
        }
        throw new IllegalStateException("No such template");
    }

    private static Locator button(Page page, String name) {
        return new TalkPage(page).button(name);
    }

    private static Locator box(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
