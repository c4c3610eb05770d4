package se.medarbetarsamtal.scenarios.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What a contributed page becomes when somebody works with it.
 *
 * @param viewer the name on the log-in page
 * @param act leads from the address to the view
 */
record View(String name, String viewer, String url, Consumer<Page> act) {

    /** Opens all that is folded, at any depth, also what only comes then. */
    private static final String UNFOLD = """
            () => {
              const open = root => root.querySelectorAll('*').forEach(one => {
                if (one.localName === 'details') { one.open = true; }
                if (one.shadowRoot) { open(one.shadowRoot); }
              });
              open(document);
            }""";

    static void unfold(Page page) {
        page.locator("ms-dialogue h2").waitFor();
        BrowserScenario.awaitQuiet(page);
        page.evaluate(UNFOLD);
        BrowserScenario.awaitQuiet(page);
        page.evaluate(UNFOLD);
    }

    static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first().click();
    }

    static Locator like(Page page, String pattern) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)));
    }

    static void link(Page page, String pattern) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(pattern))).first().click();
    }
}
