package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A talk's page as one person has it before the eyes. */
record TalkPage(Page page) {

    private static final Pattern SAVED = Pattern.compile("Sparat \\d\\d\\.\\d\\d");

    Locator talk() {
        return page.locator("ms-dialogue");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator box(String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + label)));
    }


    /** Types into a box and waits until it says that it is saved. */
    void write(Locator box, String text) {
        box.fill(text);
        box.blur();
        assertThat(page.locator("ms-text-field").filter(new Locator.FilterOptions().setHasText(SAVED)).first()).isVisible();
    }

    /** A panel in which something of the own is shown or erased: {@code preparation} or {@code own-notes}. */
    Locator panel(String what) {
        return page.locator("ms-release#" + what);
    }

    void press(Locator within, String name) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)).last().click();
    }
}
