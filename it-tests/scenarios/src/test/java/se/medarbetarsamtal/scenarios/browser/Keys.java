package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Somebody who has a keyboard and nothing else: goes from stop to stop, and sees at each where that is. */
final class Keys {

    private static final int MOST_STOPS = 250;
    /** A busy machine takes its time. */
    private static final double LONGEST_MILLIS = 20_000;
    private static final String NOWHERE = "nowhere";
    /** Empty when the stop is within the window and has a ring around it. */
    private static final String WRONG_WITH_THE_STOP = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) {
                at = at.shadowRoot.activeElement;
              }
              if (!at || at === document.body) {
                return 'nowhere';
              }
              const { width, height, top, bottom } = at.getBoundingClientRect();
              const { outlineStyle, outlineWidth } = getComputedStyle(at);
              const seen = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
              const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
              return seen && ring ? '' : (seen ? 'no ring around ' : 'out of sight: ') + at.outerHTML.slice(0, 200);
            }""";

    private final Page page;
    private final DateTimeFormatter dates;

    Keys(Page page) {
        this.page = page;
        dates = orderOfDates(page.context());
    }

    /** Somebody who has come from the log-in page to the start page, and on by this link there. */
    static Keys signedIn(BrowserScenario scenario, String name, String link) {
        Keys keys = atStart(scenario, name);
        keys.choose(keys.link("^" + link));
        return keys;
    }

    /** Somebody who has come from the log-in page to the start page. */
    static Keys atStart(BrowserScenario scenario, String name) {
        Keys keys = new Keys(scenario.window(BrowserScenario.DESK));
        scenario.go(keys.page, "/login");
        keys.choose(keys.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name))));
        keys.page.waitForURL("**/start");
        return keys;
    }

    Page page() {
        return page;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** @param pattern of its name */
    Locator buttonLike(String pattern) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)));
    }

    /** @param pattern of its name */
    Locator link(String pattern) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)));
    }

    /** @param pattern of the label's beginning */
    Locator box(String pattern) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + pattern)));
    }

    Locator within(String element, String button) {
        return page.locator(element).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    Locator summary(String text) {
        return page.locator("summary").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Tabs on until that has the focus. */
    Keys to(Locator target) {
        return walk("Tab", target);
    }

    Keys backTo(Locator target) {
        return walk("Shift+Tab", target);
    }

    /** Goes there, and presses Enter. */
    void choose(Locator target) {
        to(target);
        press("Enter");
    }

    void tick(Locator box) {
        to(box);
        press("Space");
        assertThat(box.first()).isChecked();
    }

    void write(Locator box, String text) {
        to(box);
        type(text);
    }

    void date(Locator box, LocalDate day) {
        write(box, dates.format(day));
        assertThat(box).hasValue(day.toString());
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Goes back there, and presses Enter. */
    void chooseBefore(Locator target) {
        backTo(target);
        press("Enter");
    }

    /** @return the file that choosing it brings */
    Download fetch(Locator target) {
        to(target);
        return page.waitForDownload(() -> press("Enter"));
    }

    /** What was pressed has led to this, and the focus is somewhere. */
    void sees(Locator result) {
        assertThat(result.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONGEST_MILLIS));
        page.waitForCondition(() -> !NOWHERE.equals(page.evaluate(WRONG_WITH_THE_STOP)));
    }

    private Keys walk(String key, Locator target) {
        target.first().waitFor();
        int ends = 0;
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (Boolean.TRUE.equals(target.first().evaluate("element => element.matches(':focus')"))) {
                return this;
            }
            press(key);
            String wrong = (String) page.evaluate(WRONG_WITH_THE_STOP);
            ends += wrong.equals(NOWHERE) ? 1 : 0;
            assertThat(wrong).as("on the way to " + target).isIn("", NOWHERE);
            assertThat(ends).as("times past the end of the page on the way to " + target).isLessThan(2);
        }
        throw new AssertionError("No key leads to " + target);
    }

    /** Not the page but the browser's own language says in which order the parts of a date are typed. */
    private static DateTimeFormatter orderOfDates(BrowserContext context) {
        Page scratch = context.newPage();
        scratch.setContent("<input type=date>");
        scratch.keyboard().press("Tab");
        scratch.keyboard().type("01022003");
        String understood = scratch.locator("input").inputValue();
        scratch.close();
        return DateTimeFormatter.ofPattern(switch (understood) {
            case "2003-01-02" -> "MMddyyyy";
            case "2003-02-01" -> "ddMMyyyy";
            default -> "yyyyMMdd";
        });
    }
}
