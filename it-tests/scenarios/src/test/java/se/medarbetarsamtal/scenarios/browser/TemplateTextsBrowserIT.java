package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What a template's author wrote, on every page that shows it: the routine, the translations, and words that would like to be more. */
class TemplateTextsBrowserIT extends BrowserScenario {

    private static final String PAYLOAD = "<img src=x onerror=window.pwned=1><script>window.pwned=1</script>${191*7} {{191*7}} #{191*7} <svg onload=window.pwned=1>";
    private static final String COMPUTED = "1337";

    private String talk;

    @Test
    @Tag("T-15")
    @Tag("G-32")
    void theRoutineIsReadFromTheUnderlagAndFromTheInvitationByBoth() {
        talk = Kinds.talk(visitor(KOMMUNADMIN), visitor(KARIN), Kinds.TEMPLATE, ALVA);
        Page alva = opened("Alva Nyström");
        Locator overview = alva.locator("ms-dialogue dl.overview");
        for (Locator place : List.of(alva.locator("ms-dialogue #invitation"), overview)) {
            leadsOut(place);
            place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Läs hela: Vår rutin")).click();
            Locator page = alva.locator("ms-dialogue > ms-modal, ms-dialogue ms-modal").first();
            assertThat(page).containsText(Kinds.ROUTINE);
            assertThat(page).containsText("Andra stycket.");
            leadsOut(page);
            if (place == overview) {
                for (int width : WIDTHS) {
                    widen(alva, width);
                    assertAccessible(alva, "rutin-" + width);
                    picture(alva, "rutin-" + width);
                }
            }
            page.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stäng").setExact(true)).last().click();
        }

        Page karin = opened("Karin Berg");
        leadsOut(karin.locator("ms-dialogue dl.overview"));
        new TalkPage(karin).button("Boka tid").click();
        Locator booking = karin.locator("ms-booking-dialog");
        assertThat(booking).containsText("Det här kan Alva Nyström läsa i sin inbjudan:");
        booking.getByText("Läs hela: Vår rutin").first().click();
        assertThat(booking.getByText(Kinds.ROUTINE)).isVisible();
        leadsOut(booking);
        picture(karin, "rutin-inbjudan");
    }

    /** The address itself, so that nothing of this service sends anybody on; with a word of where it leads. */
    private static void leadsOut(Locator place) {
        Locator link = place.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Vår rutin på exempel.se"));
        assertThat(link).hasAttribute("href", Kinds.ROUTINE_URL);
        assertThat(link).hasAttribute("rel", "noopener noreferrer");
        assertThat(place).containsText("utanför den här tjänsten, öppnas i en ny flik");
    }

    @Test
    @Tag("G-19")
    void noTemplateLeadsToAnythingButAnHttpsPage() {
        for (String url : List.of("javascript:alert(1)", "data:text/html,<script>1</script>", "http://exempel.se", "//exempel.se", "/logga-ut")) {
            Visitor.Answer answer = visitor(KOMMUNADMIN).post("/templates", Kinds.TEMPLATE.replace(Kinds.ROUTINE_URL, url));
            assertThat(answer.status()).as(url).isEqualTo(422);
            assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("url");
        }
    }

    @Test
    @Tag("G-19")
    @Tag("G-20")
    void wordsOfATemplateAreOnlyWords() throws IOException {
        talk = Kinds.talk(visitor(KOMMUNADMIN), visitor(KARIN), hostile(), ALVA);
        Page alva = signedIn("Alva Nyström", DESK);
        Printed.prepare(alva);
        open(alva, "/sida/mina-samtal");
        harmless(alva, "underlag", 14);
        alva.locator("ms-dialogue #invitation button").first().click();
        assertThat(alva.locator("ms-modal")).containsText(PAYLOAD);
        harmless(alva, "rutinen", 15);
        alva.keyboard().press("Escape");
        Printed paper = Printed.by(alva, () -> new TalkPage(alva).button("Skriv ut ett tomt underlag").click());
        assertThat(paper.text()).contains(PAYLOAD).doesNotContain(COMPUTED);
        assertThat(paper.html()).doesNotContain("<img", "<script", "<svg");

        assertThat(onPaper()).contains(PAYLOAD.replaceAll("\\s", "")).doesNotContain(COMPUTED);

        Page karin = signedIn("Karin Berg", DESK);
        open(karin, "/mentorsgrupp");
        new TalkPage(karin).button("Börja samtalet").click();
        new TalkPage(karin).button("Visa alla").click();
        harmless(karin, "samtalsläget", 5);
        go(karin, "/skolbanken?skolform=MEDARBETARSAMTAL");
        harmless(karin, "Skolbanken", 1);
        karin.locator(".templates a").filter(new Locator.FilterOptions().setHasText("onerror")).first().click();
        assertThat(karin.locator("ms-template-preview")).containsText(PAYLOAD);
        harmless(karin, "förhandsvisningen", 12);
    }

    /** @return the words of the action plan's PDF; where a line ends is the paper's own */
    private String onPaper() throws IOException {
        try (PDDocument document = Loader.loadPDF(visitor(KARIN).file(talk + "/plan-document"))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    /** Nothing of it ran, nothing of it became an element, nothing was computed; and it is there to be read. */
    private static void harmless(Page page, String where, int least) {
        awaitQuiet(page);
        String text = (String) page.evaluate("""
                () => { const all = root => [...root.childNodes].map(one => one.nodeType === Node.TEXT_NODE ? one.data
                    : (one.shadowRoot ? all(one.shadowRoot) : '') + (one.localName === 'style' ? '' : all(one))).join(''); return all(document.body); }""");
        assertThat(text.split(Pattern.quote(PAYLOAD), -1)).as(where).hasSizeGreaterThan(least);
        assertThat(text).as(where).doesNotContain(COMPUTED);
        assertThat(page.evaluate("() => window.pwned === undefined")).as(where).isEqualTo(true);
        assertThat((Integer) page.evaluate("""
                () => { const all = root => [...root.querySelectorAll('*')].flatMap(one => [one, ...one.shadowRoot ? all(one.shadowRoot) : []]);
                  return all(document).filter(one => one.getAttribute('src') === 'x' || one.hasAttribute('onload')).length; }""")).as(where).isZero();
    }

    private static String hostile() {
        String text = PAYLOAD;
        String option = "{\"id\":\"%s\",\"text\":\"" + text + "\"}";
        return """
                {"level":"PRINCIPAL_ORGANISER","document":{"schoolForm":"MEDARBETARSAMTAL","title":"%1$s","language":"sv","source":"%1$s",
                "routineTitle":"%1$s","intro":["%1$s"],"routineText":["%1$s"],"preparation":[{"id":"fore","text":"%1$s"}],
                "sections":[{"id":"del","title":"%1$s","target":"NOTES","label":"%1$s","guidance":"%1$s","recordingRule":"%1$s","questions":[
                {"id":"text","text":"%1$s","sensitive":false,"preparationNote":true,"help":"%1$s",
                "points":[{"text":"%1$s","footnote":1,"sensitive":false,"help":"%1$s"}]},
                {"id":"val","text":"%1$s","sensitive":false,"preparationNote":false,"kind":"SINGLE","options":[%2$s,%3$s]},
                {"id":"tabell","text":"%1$s","sensitive":false,"preparationNote":false,"kind":"TABLE","columns":[%2$s]}]}],
                "plan":{"title":"%1$s","guidance":["%1$s"],"developmentTypes":["%1$s"],"tables":[{"id":"goals","groups":[{"label":"%1$s","columns":[
                {"id":"individualGoal","label":"%1$s","required":false}]}]}]},
                "footnotes":[{"number":1,"text":"%1$s"}]}}""".formatted(text, option.formatted("a"), option.formatted("b"));
    }

    @Test
    void aTemplateIsReadInTheReadersLanguageAndSaysWhichItIs() {
        String translated = """
                {"level":"PRINCIPAL_ORGANISER","document":{"schoolForm":"MEDARBETARSAMTAL","title":"Två språk","language":"sv",
                "sections":[{"id":"del","title":"Avsnitt","target":"NOTES","questions":[%s]}],"translations":[{"language":"en","texts":{
                "title":"Two languages","sections/del/title":"Section","questions/hur/text":"How are you?"%s}}]}}""";
        String question = "{\"id\":\"hur\",\"text\":\"Hur mår du?\",\"sensitive\":false,\"preparationNote\":true}";
        talk = Kinds.talk(visitor(KOMMUNADMIN), visitor(KARIN), translated.formatted(question, ""), ALVA);
        Page alva = signedIn("Alva Nyström", DESK);

        open(alva, "/sida/mina-samtal?lang=en");
        assertThat(alva.locator("ms-dialogue h2")).containsText("Two languages");
        assertThat(alva.locator("ms-dialogue h5")).hasText("How are you?");
        assertThat(alva.locator("ms-dialogue h5")).hasAttribute("lang", "en");
        open(alva, "/sida/mina-samtal");
        assertThat(alva.locator("ms-dialogue h5")).hasText("Hur mår du?");
        assertThat(alva.locator("ms-dialogue h5")).hasAttribute("lang", "sv");

        talk = Kinds.talk(visitor(KOMMUNADMIN), visitor(KARIN), translated.formatted(question.replace("}", ",\"help\":\"Tänk efter\"}"), ""), ALVA);
        open(alva, "/sida/mina-samtal?lang=en");
        assertThat(alva.locator("ms-dialogue h5")).hasText("Hur mår du?");
        assertThat(alva.locator("ms-dialogue h5")).hasAttribute("lang", "sv");
    }

    private Page opened(String name) {
        Page page = signedIn(name, DESK);
        open(page, name.startsWith("Karin") ? "/mentorsgrupp" : "/sida/mina-samtal");
        return page;
    }

    private void open(Page page, String list) {
        go(page, "/start");
        go(page, list + "#samtal" + talk.substring("/dialogues".length()));
        page.locator("ms-dialogue h2").waitFor();
        awaitQuiet(page);
    }
}
