package se.medarbetarsamtal.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import se.medarbetarsamtal.scenarios.lifecycle.HostTables;
import se.medarbetarsamtal.scenarios.lifecycle.RunningHost;
import se.medarbetarsamtal.scenarios.support.HostProcess;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** A host and a real Chromium. Whatever the console complains about in between is the test's failure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@NeedsChromium
abstract class BrowserScenario {

    static final int DESK = 1280;
    static final int PHONE = 320;
    /** The order in which a page that was loaded once is looked at: no script of it asks how wide it is, only its styles do. */
    static final List<Integer> WIDTHS = List.of(PHONE, DESK);
    private static final int HEIGHT = 900;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final String data = HostProcess.newFolder().toString();
    private RunningHost host;

    @BeforeAll
    void startTheHost() {
        host = RunningHost.withSample(Map.of("data", data));
    }

    /** The server goes down and comes up again where it was; the windows stay open. */
    void restartTheHost(Runnable meanwhile) throws Exception {
        String port = String.valueOf(host.address().getPort());
        host.close();
        meanwhile.run();
        host = RunningHost.start(Map.of("data", data, "port", port));
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @AfterEach
    void closeTheWindows() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    @AfterEach
    void theConsoleIsQuiet() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        assertThat(said).isEmpty();
    }

    /** The console tells of every refusal: of exactly one with this status the test itself is the reason. */
    void refusedOnce(int status) {
        List<String> told = complaints.stream().filter(said -> said.contains("status of " + status)).toList();
        assertThat(told).hasSize(1);
        complaints.removeAll(told);
    }

    /** The console may have complained so far: the test made the service or the network say no. */
    void quietly() {
        complaints.clear();
    }

    RunningHost host() {
        return host;
    }

    /** Ends every session of a person, as the platform does after a while: the browser does not know yet. */
    void sessionsEnd(String person) {
        new HostTables(host).update("delete from host_session where person = ?", person);
    }

    URI address() {
        return host.address();
    }

    Visitor visitor(String person) {
        return Visitor.signedIn(host.address(), person);
    }

    /** @param name as it stands on the log-in page */
    Page signedIn(String name, int width) {
        Page page = window(width);
        go(page, "/login");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
        page.waitForURL("**/start");
        page.context().cookies().forEach(cookie -> tokens.add(cookie.value));
        return page;
    }

    /** A window of somebody who is not signed in yet. */
    Page window(int width) {
        BrowserContext context = Chromium.get().newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT).setLocale("sv-SE").setTimezoneId("Europe/Stockholm"));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onRequest(request -> asked.add(request.url()));
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** @return every address that a browser has asked so far, readable */
    List<String> asked() {
        return asked.stream().map(address -> URLDecoder.decode(address, StandardCharsets.UTF_8)).toList();
    }

    /** @return the sessions that there have been */
    List<String> tokens() {
        return List.copyOf(tokens);
    }

    /** @return what the host has printed so far */
    String log() {
        return host.log();
    }

    Response go(Page page, String path) {
        return page.navigate(host.address().resolve(path).toString());
    }

    static void widen(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
    }

    /** Waits until no element at any depth says that it is busy. */
    static void awaitQuiet(Page page) {
        page.waitForFunction("""
                () => {
                  const busy = root => [...root.querySelectorAll('*')].some(element =>
                    element.getAttribute('aria-busy') === 'true' || (element.shadowRoot && busy(element.shadowRoot)));
                  return !busy(document);
                }""");
    }

    /** Leaves a picture of the whole page in {@code target/screenshots}. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of(System.getProperty("scenarios.target"), "screenshots", name + ".png")));
    }

    /** The targets in open modal windows that are smaller than 24 pixels; null when none is open. */
    private static final String SMALL_TARGETS_OF_MODALS = """
            () => {
              const modals = [];
              const walk = root => root.querySelectorAll('*').forEach(one => {
                if (one.localName === 'dialog' && one.matches(':modal')) { modals.push(one); }
                if (one.shadowRoot) { walk(one.shadowRoot); }
              });
              walk(document);
              return modals.length === 0 ? null : modals.flatMap(modal => [modal, modal.getRootNode().host ?? modal])
                .flatMap(part => [...part.querySelectorAll('button, select, input')])
                .filter(one => one.checkVisibility())
                .filter(one => { const { width, height } = (one.closest('label') ?? one).getBoundingClientRect(); return width < 24 || height < 24; })
                .map(one => one.outerHTML);
            }""";

    /**
     * WCAG 2.2 AA as far as a program can tell, and nothing scrolls sideways. What lies behind an open window cannot be hit, and is
     * small only because the window covers a part of it: then the window's own targets are measured.
     */
    static void assertAccessible(Page page, String name) {
        Object small = page.evaluate(SMALL_TARGETS_OF_MODALS);
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations")); // of what passes, one example is told
        AxeBuilder axe = new AxeBuilder(page)
                .options(options)
                .setLegacyMode(true) // in place, without a second window: there are no frames to be put together
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
        AxeResults results = (small == null ? axe : axe.disableRules(List.of("target-size"))).analyze();
        assertThat(results.getPasses()).as(name + " was judged").isNotEmpty();
        assertThat(results.getViolations()).as(name).extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).isEmpty();
        assertThat(small == null ? List.of() : (List<?>) small).as(name + ": targets of the window").isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(name + " fits into its width")
                .isTrue();
    }
}
