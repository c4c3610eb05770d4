package se.medarbetarsamtal.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** A page of somebody else in the browser of a signed-in person: on another port, so that the host's cookie even goes along. */
class ForeignOriginIT extends BrowserScenario {

    private static final String MODULE = "/medarbetarsamtal/ui/medarbetarsamtal.js";

    /** Tries every way in which a page takes in what others have; answers "in" for what came in. */
    private static final String TAKE = """
            async ([kind, url]) => {
              if (kind === 'fetch') return fetch(url, {mode: 'no-cors', credentials: 'include'}).then(() => 'in', () => 'out');
              if (kind === 'cors') return fetch(url, {credentials: 'include'}).then(() => 'in', () => 'out');
              if (kind === 'import') return import(url).then(() => 'in', () => 'out');
              const element = document.createElement(kind);
              return new Promise(done => {
                element.onload = () => done('in');
                element.onerror = () => done('out');
                if (kind === 'link') { element.rel = 'stylesheet'; element.href = url; } else { element.src = url; }
                document.body.append(element);
              });
            }""";

    private HttpServer elsewhere;

    @BeforeAll
    void openAnotherPlace() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            byte[] page = "<!doctype html><title>x</title><link rel=icon href='data:,'><body>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterAll
    void closeIt() {
        elsewhere.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/medarbetarsamtal/api/v1/me", "/medarbetarsamtal/api/v1/mentor-group", "/medarbetarsamtal/api/v1/nothing", MODULE})
    @Tag("G-25")
    void nothingOfTheModuleComesIntoAPageFromElsewhere(String path) {
        Page page = foreignPage();
        List<String> taken = new ArrayList<>();

        for (String kind : List.of("script", "img", "link", "fetch", "cors", "import")) {
            taken.add(kind + " " + page.evaluate(TAKE, List.of(kind, address().resolve(path).toString())));
        }

        assertThat(taken).containsExactly("script out", "img out", "link out", "fetch out", "cors out", "import out");
    }

    /** The same page does take in a script of the host's that nobody has closed to others. */
    @Test
    void whatIsNotClosedWouldComeIn() {
        Page page = foreignPage();

        assertThat(page.evaluate(TAKE, List.of("fetch", address().resolve("/host/skolplattan.js").toString()))).isEqualTo("in");
        assertThat(page.evaluate(TAKE, List.of("script", address().resolve("/host/skolplattan.js").toString()))).isEqualTo("in");
    }

    /** One file, the same for all, without a word of anybody. */
    @Test
    @Tag("G-25")
    void theModulesFileHoldsNobodysWords() {
        Visitor karin = visitor(People.KARIN);
        String file = karin.page(MODULE);
        String group = karin.get("/mentor-group").body();

        assertThat(file).hasSizeGreaterThan(10_000).isEqualTo(visitor(People.ALVA).page(MODULE))
                .isEqualTo(Visitor.stranger(address()).page(MODULE));
        assertThat(group).contains("Alva Nyström", People.ALVA);
        assertThat(file).doesNotContain("Alva", "Nyström", "Karin", "Exempelkommun", "Norra skolan", "\"p-", "prep-goals",
                "Vilka individuella mål");
    }

    private Page foreignPage() {
        Page own = signedIn("Karin Berg", DESK);
        Page page = own.context().newPage();
        page.navigate("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");
        return page;
    }
}
