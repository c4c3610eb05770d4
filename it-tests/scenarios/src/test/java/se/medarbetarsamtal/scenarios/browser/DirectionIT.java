package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Somebody's words may turn the direction of reading, and only of themselves. */
class DirectionIT extends BrowserScenario {

    private static final String TURNED = "\u202etxet naelc a\u2069 eller inte";

    /** Every text node at any depth that holds the override, with what keeps it in: its element, or marks around it. */
    private static final String LOOSE = """
            () => {
              const found = [];
              const walk = node => {
                if (node.nodeType === Node.TEXT_NODE && node.data.includes('\\u202e')) {
                  const style = getComputedStyle(node.parentElement).unicodeBidi;
                  const kept = ['isolate', 'plaintext', 'isolate-override'].includes(style) && node.parentElement.textContent.trim() === node.data.trim();
                  const marked = node.data.indexOf('\\u2068') >= 0 && node.data.indexOf('\\u2068') < node.data.indexOf('\\u202e');
                  found.push((kept || marked ? 'kept' : 'loose') + ' ' + node.parentElement.localName + ' ' + style);
                }
                if (node.shadowRoot) walk(node.shadowRoot);
                for (const child of node.childNodes) walk(child);
              };
              walk(document.body);
              return found;
            }""";

    @Test
    @Tag("G-35")
    void anOverrideEndsWithTheWordsThatHoldIt() {
        Visitor karin = visitor(People.KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        String talk = karin.post("/assignments", "{\"template\":\"%s\",\"persons\":[\"%s\"]}".formatted(template, People.ALVA))
                .json().at("/outcomes/0/dialogue").asText();
        String text = "{\"text\":\"%s\"}".formatted(TURNED);
        karin.put("/dialogues/" + talk + "/notes/halsa", 0, text);
        karin.post("/dialogues/" + talk + "/agreements", text);
        karin.put("/dialogues/" + talk + "/booking", 0, Days.booking(Days.free(), "13:00", TURNED));
        Page page = signedIn("Alva Nyström", DESK);
        go(page, "/sida/mina-samtal#samtal/" + talk);
        assertThat(page.locator("ms-agreements")).containsText("eller inte");

        @SuppressWarnings("unchecked")
        List<String> found = (List<String>) page.evaluate(LOOSE);

        assertThat(found).hasSizeGreaterThanOrEqualTo(2).allMatch(one -> one.startsWith("kept"));
        assertThat(page.locator("textarea").first()).hasAttribute("dir", "auto");
        page.evaluate("() => { const word = document.createElement('em'); word.textContent = '\\u202ekcab'; document.body.append(word); }");
        assertThat(page.evaluate(LOOSE).toString()).as("a word that nothing keeps in is found").contains("loose em");
    }
}
