package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import se.medarbetarsamtal.refhost.launch.Host;
import se.medarbetarsamtal.refhost.launch.Settings;
import se.medarbetarsamtal.scenarios.support.HostProcess;

/** The strict scenarios ask every address: none that the running service has is missing in their list. */
class InventoryIT {

    private static final String REST = "jakarta.ws.rs.";
    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS");

    @Test
    void everyAddressOfTheRunningServiceStandsInTheInventory() throws Exception {
        Settings settings = Settings.from(Map.of("port", "0", "data", HostProcess.newFolder().toString(), "bundles",
                Path.of(System.getProperty("refhost.target"), "export", "refhost").toString())::get);
        try (Host host = Host.start(settings).awaitReady()) {
            Set<String> running = routesOf(host.context());

            assertThat(running).hasSizeGreaterThan(15).contains("GET /dialogues/{id}", "PUT /settings");
            assertThat(Routes.ALL).extracting(Route::name).doesNotHaveDuplicates().containsAll(running);
        }
    }

    private static Set<String> routesOf(BundleContext context) throws Exception {
        Object application = context.getService(context.getAllServiceReferences(REST + "core.Application", "(osgi.jakartars.name=medarbetarsamtal)")[0]);
        Set<String> routes = new TreeSet<>();
        for (Object resource : (Collection<?>) application.getClass().getMethod("getSingletons").invoke(application)) {
            String path = pathOf(resource.getClass().getAnnotations());
            for (Method method : resource.getClass().getMethods()) {
                for (String verb : verbs(method)) {
                    String whole = "/" + String.join("/", Arrays.stream(new String[] {path, pathOf(method.getAnnotations())})
                            .filter(part -> !part.isEmpty()).toList());
                    routes.add(verb + " " + whole);
                }
            }
        }
        return routes;
    }

    private static Set<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getName())
                .filter(name -> name.startsWith(REST))
                .map(name -> name.substring(REST.length()))
                .filter(METHODS::contains)
                .collect(Collectors.toSet());
    }

    private static String pathOf(Annotation[] annotations) throws ReflectiveOperationException {
        for (Annotation annotation : annotations) {
            if (annotation.annotationType().getName().equals(REST + "Path")) {
                return (String) annotation.annotationType().getMethod("value").invoke(annotation);
            }
        }
        return "";
    }
}
