package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The host without the module is an ordinary platform; whatever else is plugged in appears in the same places. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostAloneIT {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final int MOST = 60;

    private RunningHost host;

    @BeforeAll
    void startTheHostAlone() throws Exception {
        host = RunningHost.start(Map.of("module", "false"));
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @Test
    @Tag("P-02")
    void noPageOfTheHostShowsATraceOfTheModule() {
        Map<String, String> pages = new HashMap<>();
        for (String person : List.of(People.KARIN, People.KOMMUNADMIN, People.SKOLADMIN, People.ALVA)) {
            reachable(person).forEach((address, page) -> pages.put(person + " " + address, page));
        }

        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(pages).allSatisfy((address, page) ->
                assertThat(page.toLowerCase()).as(address).doesNotContain("<ms-", "medarbetarsamtal"));
    }

    @Test
    @Tag("P-02")
    void nothingAnswersAtTheAddressesOfTheModule() {
        Visitor karin = host.as(People.KARIN);

        assertThat(karin.get("/me").status()).isEqualTo(404);
        assertThat(karin.status("/medarbetarsamtal/ui/medarbetarsamtal.js")).isEqualTo(404);
        assertThat(karin.page("/medarbetarsamtal/ui/medarbetarsamtal.js")).doesNotContain("customElements", "ms-");
    }

    @Test
    void aToyContributionAppearsInTheSamePlaces() throws Exception {
        Visitor karin = host.as(People.KARIN);
        Bundle toy = host.install(ToyBundle.write());
        toy.start();

        eventually(() -> assertThat(karin.page("/start")).contains("<toy-start", "Leksak"));
        assertThat(karin.page("/mentorsgrupp")).contains("<toy-group");
        assertThat(karin.page("/sida/leksak-flik")).contains("<toy-tab");
        assertThat(karin.page("/skolbanken")).contains("value=\"LEKSAK\"");
        assertThat(host.as(People.KOMMUNADMIN).page("/administration/leksak-admin")).contains("<toy-admin");

        uninstall(toy);
        assertThat(karin.page("/start")).doesNotContain("toy-", "Leksak");
    }

    private static void uninstall(Bundle bundle) throws BundleException {
        bundle.uninstall();
    }

    /** @return every page that links lead to from the startsida, by address; a name of somebody's own is no link */
    private Map<String, String> reachable(String person) {
        Visitor visitor = host.as(person);
        Map<String, String> pages = new HashMap<>();
        Deque<String> todo = new ArrayDeque<>(List.of("/start", "/login"));
        while (!todo.isEmpty()) {
            String address = todo.pop();
            if (pages.containsKey(address)) {
                continue;
            }
            Visitor.Answer page = visitor.answer(visitor.to(address).GET());
            assertThat(page.status()).as(person + " " + address).isEqualTo(200);
            pages.put(address, page.body());
            assertThat(pages).as("addresses that " + person + " reaches").hasSizeLessThan(MOST);
            LINK.matcher(page.body()).results().forEach(link -> todo.add(link.group(1).replace("&amp;", "&")));
        }
        return pages;
    }
}
