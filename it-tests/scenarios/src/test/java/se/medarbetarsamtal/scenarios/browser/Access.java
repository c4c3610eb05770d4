package se.medarbetarsamtal.scenarios.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * WCAG 2.2 AA beyond axe's usual rules, of one page as it stands: at 400 % zoom, by keys, with the reader's own spacing of text, in
 * dark and in forced colours, without motion. The checks themselves are in {@code access.js}.
 */
final class Access {

    /** 1280 × 1024 at 400 %. */
    static final int ZOOMED_WIDTH = 320;
    static final int ZOOMED_HEIGHT = 256;
    private static final int WIDE = 1280;
    private static final int HIGH = 800;
    private static final int MOST_STOPS = 400;
    private static final String CHECKS = checks();
    /** Rules that axe does not yet run by itself. */
    private static final List<String> YOUNG = List.of("label-content-name-mismatch", "css-orientation-lock", "focus-order-semantics",
            "td-has-header", "table-fake-caption");

    private final Page page;
    private final List<String> found = new ArrayList<>();

    private Access(Page page) {
        this.page = page;
        page.evaluate(CHECKS);
    }

    /** @return what is wrong with the page, each with its kind and where it is; the page is looked at in other sizes and colours afterwards */
    static List<String> faultsOf(Page page) {
        Access access = new Access(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        access.zoomed();
        access.wide();
        access.dark();
        access.forced();
        return access.found;
    }

    /** @return which of these texts stand on the page as if they were in the language of what is around them */
    static List<String> notSaidToBe(String language, List<String> texts, Page page) {
        return strings(new Access(page).page.evaluate("([texts, language]) => access.foreign(texts, language)", List.of(texts, language)));
    }

    private void zoomed() {
        page.setViewportSize(ZOOMED_WIDTH, ZOOMED_HEIGHT);
        ask("narrow");
        page.evaluate("access.begin()");
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("access.step()")) {
                ask("end");
                return;
            }
        }
        found.add("no way out: there is no end of stops");
    }

    private void wide() {
        page.setViewportSize(WIDE, HIGH);
        ask("wide");
        axe(YOUNG);
    }

    private void dark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.keyboard().press("Tab");
        ask("dark");
        axe(List.of("color-contrast"));
    }

    private void forced() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.ACTIVE));
        page.keyboard().press("Tab");
        ask("forced");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    private void ask(String what) {
        strings(page.evaluate("access." + what + "()")).forEach(one -> found.add(what + ": " + one));
    }

    private void axe(List<String> rules) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        new AxeBuilder(page).options(options).setLegacyMode(true).withRules(rules).analyze().getViolations()
                .forEach(rule -> rule.getNodes().forEach(node -> found.add(rule.getId() + ": " + node.getHtml())));
    }

    @SuppressWarnings("unchecked") // Each check gives an array of strings.
    private static List<String> strings(Object found) {
        return (List<String>) found;
    }

    private static String checks() {
        try (InputStream script = Access.class.getResourceAsStream("/access.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
