package se.medarbetarsamtal.scenarios.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.ServiceRegistration;
import se.medarbetarsamtal.scenarios.lifecycle.RunningHost;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** No route that the proof has not heard of, and nothing that describes or debugs the service. */
@Tag("G-12")
@ExtendWith(WorldOnH2.class)
class RouteInventoryIT {

    private static final List<String> DESCRIPTIONS = List.of("", "/", "/application.wadl", "/application.wadl/xsd0.xsd",
            "/openapi", "/openapi.json", "/openapi.yaml", "/swagger", "/swagger.json", "/api-docs", "/v3/api-docs", "/docs",
            "/debug", "/health", "/metrics", "/info", "/actuator", "/routes", "/echo", "/test");
    private static final List<String> CONSOLES = List.of("/medarbetarsamtal", "/medarbetarsamtal/", "/medarbetarsamtal/api",
            "/medarbetarsamtal/api/", "/system/console", "/system/console/bundles", "/h2-console", "/jmx", "/actuator");

    private final RunningHost host;
    private final Inventory inventory;

    RouteInventoryIT(World world) {
        host = world.host();
        inventory = new Inventory(host);
    }

    @Test
    void everyRouteHasARowAndEveryRowARoute() throws Exception {
        assertThat(inventory.routes()).hasSizeGreaterThan(15);
        assertThat(Inventory.differences(inventory.routes(), rows())).isEmpty();
    }

    @Test
    void anUnknownRouteIsFoundAndSoIsARowThatLeadsNowhere() throws Exception {
        Set<Route> oneMore = new HashSet<>(inventory.routes());
        oneMore.add(Route.of("GET /dialogues/{id}/everything"));
        Set<Route> oneLess = new HashSet<>(inventory.routes());
        oneLess.remove(Route.of("GET /me"));

        assertThat(Inventory.differences(oneMore, rows())).containsExactly("no row for GET /dialogues/{id}/everything");
        assertThat(Inventory.differences(oneLess, rows())).containsExactly("no route for the row GET /me");
    }

    @Test
    void theModuleIsOneApplicationAndNothingBesideIt() throws Exception {
        assertThat(inventory.applications()).contains("/medarbetarsamtal/api/v1").hasSizeLessThanOrEqualTo(2);
        assertThat(inventory.loose()).isZero();
    }

    /** Whatever the module hands to the host's web server, of any kind: two things of its own pages, and the one application. */
    @Test
    void theModuleRegistersNoServletOrFilterThatIsNotKnown() {
        assertThat(inventory.forTheWebServer(RunningHost.IMPL)).containsExactly(
                "jakarta.ws.rs.core.Application osgi.jakartars.application.base=medarbetarsamtal/api/v1");
        assertThat(inventory.forTheWebServer(RunningHost.UI)).containsExactly(
                "jakarta.servlet.Filter osgi.http.whiteboard.filter.pattern=/medarbetarsamtal/ui/*",
                "se.medarbetarsamtal.ui.Modules osgi.http.whiteboard.resource.pattern=/medarbetarsamtal/ui/*");
        assertThat(inventory.forTheWebServer(RunningHost.API)).isEmpty();
    }

    @Test
    void aServletBesideTheApplicationWouldBeSeen() {
        ServiceRegistration<?> planted = host.bundle(RunningHost.IMPL).getBundleContext().registerService(
                Runnable.class, () -> { }, new Hashtable<>(Map.of("osgi.http.whiteboard.servlet.pattern", "/medarbetarsamtal/debug")));
        try {
            assertThat(inventory.forTheWebServer(RunningHost.IMPL)).hasSize(2)
                    .contains("java.lang.Runnable osgi.http.whiteboard.servlet.pattern=/medarbetarsamtal/debug");
        } finally {
            planted.unregister();
        }
    }

    @Test
    void nothingDescribesOrDebugsTheService() {
        for (String person : List.of(People.KOMMUNADMIN, People.KARIN)) {
            Visitor visitor = host.as(person);
            DESCRIPTIONS.forEach(path -> assertThat(visitor.get(path).status()).as(path).isEqualTo(404));
            CONSOLES.forEach(path -> assertThat(visitor.status(path)).as(path).isEqualTo(404));
        }
    }

    @Test
    void askingForTheOptionsNamesMethodsAndNothingElse() {
        Visitor karin = host.as(People.KARIN);
        for (Route route : rows()) {
            String path = Case.API + route.path().replaceAll("\\{\\w+}", "x");
            Visitor.Answer answer = karin.answer(karin.to(path).method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.body()).as(path).isEmpty();
            assertThat(answer.header("Allow")).as(path).contains(route.method());
            assertThat(answer.response().headers().map().toString()).doesNotContain("wadl", "openapi");
        }
    }

    private static Set<Route> rows() {
        return Rows.ofTheService().stream().map(Row::route).collect(Collectors.toSet());
    }
}
