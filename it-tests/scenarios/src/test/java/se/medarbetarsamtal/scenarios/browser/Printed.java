package se.medarbetarsamtal.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a page has sent to the printer.
 *
 * @param rows its first table, cell by cell
 */
record Printed(String title, String language, String text, String html, String styles, List<List<String>> rows) {

    /** What prints prints into this instead. */
    private static final String CATCH = """
            window.print = () => {
              const cells = row => [...row.children].map(cell => cell.textContent.replace(/\\s+/g, ' ').trim());
              top.printed = { title: document.title, language: document.documentElement.lang, text: document.body.innerText, html: document.body.innerHTML,
                styles: [...document.adoptedStyleSheets].flatMap(sheet => [...sheet.cssRules]).map(rule => rule.cssText).join('\\n'),
                rows: [...(document.querySelector('table')?.rows ?? [])].map(cells) };
            };""";
    /** A4 without its margins, at 96 dots an inch. */
    private static final int PORTRAIT = 657;
    private static final int LANDSCAPE = 1017;
    private static final int HEIGHT = 900;

    /** The page's printer from its next address on. */
    static void prepare(Page page) {
        page.addInitScript(CATCH);
    }

    static Printed by(Page page, Runnable act) {
        page.evaluate("() => { window.printed = undefined; }");
        act.run();
        Map<?, ?> printed = (Map<?, ?>) page.waitForFunction("() => window.printed").jsonValue();
        List<List<String>> rows = ((List<?>) printed.get("rows")).stream()
                .map(row -> ((List<?>) row).stream().map(String::valueOf).collect(Collectors.toList())).collect(Collectors.toList());
        return new Printed((String) printed.get("title"), (String) printed.get("language"), (String) printed.get("text"), (String) printed.get("html"), (String) printed.get("styles"), rows);
    }

    /** It becomes a document of at least one page, nothing of it is cut off at the side, and axe finds nothing in it. */
    void assertFitsOnPaper(Page page, boolean landscape) {
        Page paper = page.context().newPage();
        paper.setViewportSize(landscape ? LANDSCAPE : PORTRAIT, HEIGHT);
        paper.setContent("<!doctype html><html lang=\"" + language + "\"><title>" + title + "</title><style>" + styles + "</style>" + html);
        paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat((Boolean) paper.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).isTrue();
        assertThat(new AxeBuilder(paper).setLegacyMode(true).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).isEmpty();
        assertThat(new String(paper.pdf(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        paper.close();
    }
}
