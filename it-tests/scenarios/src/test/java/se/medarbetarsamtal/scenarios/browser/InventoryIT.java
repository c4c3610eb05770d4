package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * Every contributed page and every element, found by asking and never listed by hand: accessible, within its width, pictured,
 * and without a word for pupils.
 */
class InventoryIT extends BrowserScenario {

    /** Notes every custom element that is defined. */
    private static final String NOTE_DEFINITIONS = """
            window.defined = [];
            const define = customElements.define.bind(customElements);
            customElements.define = (name, type, options) => { window.defined.push(name); define(name, type, options); };""";

    /** Walks through the page and every shadow root in it. A läroplan is about pupils, and what it says is its own. */
    private static final String WALK = """
            (() => {
              const seen = new Set(), texts = [];
              const walk = (node, own) => {
                const name = node.localName ?? '';
                const inside = (own || name.startsWith('ms-')) && name !== 'ms-curriculum-links';
                if (name.startsWith('ms-')) seen.add(name);
                if (node.nodeType === Node.TEXT_NODE && inside && node.textContent.trim()) texts.push(node.textContent.trim());
                if (inside && node.getAttribute) texts.push(...['aria-label', 'title', 'placeholder'].map(a => node.getAttribute(a)).filter(Boolean));
                if (name === 'style' || name === 'script') return;
                (node.shadowRoot ? [...node.shadowRoot.childNodes] : []).forEach(child => walk(child, inside));
                [...node.childNodes].forEach(child => walk(child, inside));
              };
              walk(document.body, false);
              return {seen: [...seen].join(' '), text: texts.join('\\n'), defined: (window.defined ?? []).join(' ')};
            })()""";

    private static final Pattern HOST_LABELS =
            Pattern.compile("Min mentorsgrupp|Mentor för|Hämta elever|Koppla som mentorselev till");
    private static final Pattern PUPIL_WORDS = Pattern.compile("\\b(elev|hemmet|vårdnadshavare|mentor)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final String WILMA = "p-101";
    private static final String SIGGE = "p-102";
    private String carriedOn;
    private String everyKind;
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> defined = new TreeSet<>();
    private final Set<Inventory.Part> looked = new HashSet<>();
    /** by page or view */
    private final Map<String, List<String>> shutOut = new TreeMap<>();

    @BeforeAll
    void karinHasTalks() {
        Visitor admin = visitor(People.KOMMUNADMIN);
        admin.put("/settings", admin.get("/settings").json().path("version").asInt(),
                "{\"acceptedDutyRoles\":[\"Rektor\"],\"ownQuestions\":true}");
        Visitor karin = visitor(People.KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}"
                .formatted(template, People.json(People.ALVA, People.ELIN, People.MOA, WILMA)));
        delivered(karin, "/dialogues/" + talkOf(karin, WILMA));
        delivered(karin, "/dialogues/" + talkOf(karin, People.ELIN));
        carriedOn(karin, template);
        visitor(People.EVA).post("/assignments", "{\"template\":\"%s\",\"persons\":%s}"
                .formatted(template, People.json(People.KARIN)));
        everyKind = Kinds.talk(visitor(People.KOMMUNADMIN), karin, Kinds.TEMPLATE, SIGGE).substring("/dialogues/".length());
        visitor(People.KOMMUNADMIN).link(People.EVA, People.ALVA);
        eventually(() -> assertThat(parts()).isNotEmpty().noneMatch(part -> part.url().equals("/skolbanken")));
    }

    @Test
    @Tag("R-01")
    void everyContributedPageIsFitToBeSeen() {
        lookAtEveryPage();
        assertThat(looked).containsAll(parts());
    }

    @Test
    @Tag("R-01")
    void everyElementThatIsDefinedIsSeenSomewhere() {
        lookAtEverything();

        assertThat(defined).hasSizeGreaterThan(8);
        assertThat(seen).containsAll(defined);
    }

    /** The pages, and what they become: each at 400 % zoom, by keys, in other spacing and colours, and without motion. */
    @Test
    @Tag("R-27")
    void noPageAndNoViewShutsAnybodyOut() {
        lookAtEverything();

        assertThat(shutOut).hasSizeGreaterThan(Views.count());
        shutOut.values().removeIf(List::isEmpty);
        assertThat(shutOut).isEmpty();
    }

    @Test
    @Tag("R-27")
    void whatIsWrittenInAnotherLanguageThanThePageSaysSo() {
        Visitor karin = visitor(People.KARIN);
        Translations translations = new Translations("");
        List<String> faults = new ArrayList<>();
        String talk = "#samtal/" + everyKind;
        List<String> written = templateTexts(karin).stream().filter(text -> !translations.isEnglish(text)).toList();
        for (View view : Views.inEnglish(talk, carriedOn, karin.get("/templates").json().at("/items/0/id").asText())) {
            Page page = signedIn(view.viewer(), DESK);
            go(page, view.url());
            view.act().accept(page);
            awaitQuiet(page);
            Access.notSaidToBe("sv", written, page).forEach(one -> faults.add(view.name() + ": " + one));
            Access.notSaidToBe("en", translations.onlyEnglish(), page).forEach(one -> faults.add(view.name() + ": " + one));
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }

    /** @return what the municipality wrote, in Swedish */
    private List<String> templateTexts(Visitor karin) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : karin.get("/templates").json().path("items")) {
            collect(karin.get("/templates/" + one.path("id").asText()).json(), texts);
        }
        return texts.stream().distinct().toList();
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> collect(child, texts));
    }

    @Test
    void everyContributedPageSpeaksEnglishToo() {
        Visitor karin = visitor(People.KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        Translations translations = new Translations(karin.get("/templates/" + template).body());
        for (Inventory.Part part : parts()) {
            Page page = signedIn(Inventory.viewerOf(part, this::visitor), DESK);
            String swedish = textOf(page, part, part.url());
            String english = textOf(page, part, part.url() + (part.url().contains("?") ? "&" : "?") + "lang=en");

            assertAccessible(page, part.id() + " in English");
            picture(page, part.id() + "-en-" + DESK);
            assertThat(english).as(part.id()).isNotEqualTo(swedish);
            assertThat(translations.swedish(swedish)).as(part.id() + " in Swedish").isNotEmpty();
            assertThat(translations.swedish(english)).as("Swedish left in " + part.id()).isEmpty();
            page.context().close();
        }
    }

    /** "Kopian" is a published copy of a template that has got another title and another question since. */
    private static void copyOfWhatHasChanged(Visitor admin) {
        String document = """
                "document":{"schoolForm":"MEDARBETARSAMTAL","title":"%s","language":"sv","sections":[{"id":"del","title":"Arbetet",
                "target":"NOTES","questions":[{"id":"%s","text":"Hur är det?","sensitive":false,"preparationNote":true}]}]}}""";
        String source = admin.post("/own-templates", "{\"organisation\":\"o-1\"," + document.formatted("Kopian", "hur")).json().path("id").asText();
        String level = "{\"level\":\"PRINCIPAL_ORGANISER\"}";
        assertThat(admin.put("/templates/" + source + "/publication", 1, level).status()).isEqualTo(200);
        String copy = admin.post("/own-templates", "{\"organisation\":\"o-1\",\"copyOf\":{\"id\":\"%s\",\"version\":1}}".formatted(source))
                .json().path("id").asText();
        assertThat(admin.put("/templates/" + copy + "/publication", 1, level).status()).isEqualTo(200);
        assertThat(admin.put("/templates/" + source + "/draft", 2, "{" + document.formatted("Källan", "vad")).status()).isEqualTo(200);
        assertThat(admin.put("/templates/" + source + "/publication", 3, level).status()).isEqualTo(200);
    }

    private static String talkOf(Visitor karin, String employee) {
        for (JsonNode one : karin.get("/mentor-group").json().path("employees")) {
            if (one.path("person").asText().equals(employee)) {
                return one.at("/dialogues/0/id").asText();
            }
        }
        throw new IllegalStateException("No talk with " + employee);
    }

    /** Two talks with Moa: what was agreed in the first goes on in the second, which has begun. */
    private void carriedOn(Visitor karin, String template) {
        String first = "/dialogues/" + talkOf(karin, People.MOA);
        String row = karin.post(first + "/plan-rows", "{\"kind\":\"GOAL\"}").json().path("id").asText();
        assertThat(karin.put(first + "/holding", version(karin, first), "{\"heldOn\":\"%s\"}".formatted(Days.today())).status()).isEqualTo(200);
        carriedOn = karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}"
                .formatted(template, People.json(People.MOA), People.json(People.MOA))).json().at("/outcomes/0/dialogue").asText();
        String talk = "/dialogues/" + carriedOn;
        assertThat(karin.post(talk + "/carried", "{\"agreements\":%s}".formatted(People.json(row))).status()).isEqualTo(201);
        assertThat(karin.put(talk + "/beginning", version(karin, talk), "{}").status()).isEqualTo(200);
    }

    /** Delivered, with a row of the plan and a ticked note that has an earlier version. */
    private static void delivered(Visitor karin, String talk) {
        assertThat(karin.post(talk + "/plan-rows", "{\"kind\":\"GOAL\"}").status()).isEqualTo(201);
        assertThat(karin.put(talk + "/notes/forvantan-chef", 0, "{\"text\":\"Först\"}").status()).isEqualTo(200);
        assertThat(karin.put(talk + "/notes/forvantan-chef", 1, "{\"text\":\"Sedan\"}").status()).isEqualTo(200);
        assertThat(karin.put(talk + "/notes/forvantan-chef/recording", 0, "{\"included\":true}").status()).isEqualTo(200);
        String today = "{\"heldOn\":\"%s\"}".formatted(Days.today());
        assertThat(karin.put(talk + "/holding", version(karin, talk), today).status()).isEqualTo(200);
        String version = "{\"version\":%d,\"onPaperOn\":null}".formatted(version(karin, talk));
        assertThat(karin.post(talk + "/deliveries", version).status()).isEqualTo(201);
    }

    private static long version(Visitor karin, String talk) {
        return karin.get(talk).json().path("version").asLong();
    }

    private String textOf(Page page, Inventory.Part part, String url) {
        go(page, url);
        assertThat(page.locator(part.element())).containsText(Pattern.compile("[a-zåäö]{3}"));
        awaitQuiet(page);
        return (String) ((Map<?, ?>) page.evaluate(WALK)).get("text");
    }

    private List<Inventory.Part> parts() {
        return Inventory.of(visitor(People.KOMMUNADMIN));
    }

    /** Looks at each page and each view once, whichever test comes first. */
    private void lookAtEverything() {
        lookAtEveryPage();
        if (shutOut.size() <= looked.size()) {
            copyOfWhatHasChanged(visitor(People.KOMMUNADMIN));
            Views.all(carriedOn, everyKind).forEach(view -> visit(view.viewer(), view.url(), view.act(), view.name()));
        }
    }

    /** Looks at each part once, whichever test comes first. */
    private void lookAtEveryPage() {
        for (Inventory.Part part : parts()) {
            if (looked.add(part)) {
                visit(Inventory.viewerOf(part, this::visitor), part.url(), page ->
                        assertThat(page.locator(part.element())).containsText(Pattern.compile("[a-zåäö]{3}")), part.id());
            }
        }
    }

    /** Does it where there is least room, and looks there and at a desk. */
    private void visit(String viewer, String url, Consumer<Page> act, String name) {
        Page page = signedIn(viewer, PHONE);
        page.addInitScript(NOTE_DEFINITIONS);
        go(page, url);
        act.accept(page);
        for (int width : WIDTHS) {
            widen(page, width);
            look(page, name + "-" + width);
        }
        shutOut.put(name, Access.faultsOf(page));
        page.context().close();
    }

    /** Judges the page as it stands, and remembers what was on it. */
    private void look(Page page, String name) {
        awaitQuiet(page);
        assertAccessible(page, name);
        picture(page, name);
        Map<?, ?> walked = (Map<?, ?>) page.evaluate(WALK);
        seen.addAll(words(walked.get("seen")));
        defined.addAll(words(walked.get("defined")));
        assertThat(PUPIL_WORDS.matcher(HOST_LABELS.matcher((String) walked.get("text")).replaceAll("")).results()
                        .map(found -> found.group()).toList())
                .as("words for pupils on " + name)
                .isEmpty();
    }

    private static List<String> words(Object text) {
        return Arrays.stream(((String) text).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

}
