package se.medarbetarsamtal.scenarios.proof;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import se.medarbetarsamtal.scenarios.lifecycle.RunningHost;

/**
 * The routes that the running framework knows. Its JakartarsServiceRuntime names the applications, but describes none of the
 * resources that an Application hands out by getSingletons(); so those objects are asked for their annotations.
 */
public final class Inventory {

    private static final String RUNTIME = "org.osgi.service.jakartars.runtime.JakartarsServiceRuntime";
    private static final String APPLICATION = "jakarta.ws.rs.core.Application";

    /** By one of these properties a web server recognises what is meant for it. */
    private static final Pattern PLACE = Pattern.compile(
            "osgi[.](http[.]whiteboard|jakartars)[.].*([.]pattern|[.]base|[.]name|[.]errorPage|[.]listener|[.]resource|[.]extension)");

    private final RunningHost host;

    public Inventory(RunningHost host) {
        this.host = host;
    }

    /** @return the bases of all applications that run, however they came */
    Set<String> applications() throws ReflectiveOperationException {
        Object runtime = host.service(RUNTIME);
        Object dto = method(runtime, "getRuntimeDTO").invoke(runtime);
        Set<String> bases = new TreeSet<>();
        for (Object application : (Object[]) field(dto, "applicationDTOs")) {
            bases.add((String) field(application, "base"));
        }
        return bases;
    }

    /** @return how many resources stand outside every application of their own */
    int loose() throws ReflectiveOperationException {
        Object runtime = host.service(RUNTIME);
        Object standard = field(method(runtime, "getRuntimeDTO").invoke(runtime), "defaultApplication");
        return standard == null ? 0 : ((Object[]) field(standard, "resourceDTOs")).length;
    }

    public Set<Route> routes() throws ReflectiveOperationException {
        Object application = host.service(APPLICATION);
        Set<Route> routes = new TreeSet<>();
        for (Object resource : (Collection<?>) method(application, "getSingletons").invoke(application)) {
            String base = pathOf(resource.getClass().getAnnotations());
            if (base != null) {
                Stream.of(resource.getClass().getMethods()).flatMap(method -> routes(base, method)).forEach(routes::add);
            }
        }
        return routes;
    }

    /** @return each service of that bundle which a web server would pick up: its types, and where it wants to stand */
    Set<String> forTheWebServer(String bundle) {
        Set<String> found = new TreeSet<>();
        for (ServiceReference<?> service : host.bundle(bundle).getRegisteredServices()) {
            String types = String.join(",", (String[]) service.getProperty(Constants.OBJECTCLASS));
            List<String> places = Stream.of(service.getPropertyKeys()).filter(key -> PLACE.matcher(key).matches())
                    .map(key -> key + "=" + text(service.getProperty(key))).toList();
            places.forEach(place -> found.add(types + " " + place));
            if (places.isEmpty() && types.contains("jakarta.")) {
                found.add(types);
            }
        }
        return found;
    }

    private static String text(Object property) {
        return property instanceof Object[] many ? String.join(",", Stream.of(many).map(String::valueOf).toList()) : String.valueOf(property);
    }

    /** @return what is wrong: a route without a row, or a row without a route */
    static Set<String> differences(Set<Route> routes, Set<Route> rows) {
        Set<String> wrong = new TreeSet<>();
        routes.stream().filter(route -> !rows.contains(route)).forEach(route -> wrong.add("no row for " + route));
        rows.stream().filter(row -> !routes.contains(row)).forEach(row -> wrong.add("no route for the row " + row));
        return wrong;
    }

    private static Stream<Route> routes(String base, Method method) {
        String below = pathOf(method.getAnnotations());
        String path = "/" + base + (below == null ? "" : "/" + below);
        Set<String> verbs = verbs(method);
        if (verbs.isEmpty() && below != null) {
            throw new IllegalStateException("A resource that leads on to another is not looked into: " + method);
        }
        return verbs.stream().map(verb -> new Route(verb, path));
    }

    /** @return the HTTP methods: annotations that are themselves marked by HttpMethod */
    private static Set<String> verbs(Method method) {
        Set<Class<?>> marked = new HashSet<>();
        for (Annotation one : method.getAnnotations()) {
            if (named(one.annotationType().getAnnotations(), "HttpMethod")) {
                marked.add(one.annotationType());
            }
        }
        return marked.stream().map(Class::getSimpleName).collect(Collectors.toSet());
    }

    private static boolean named(Annotation[] annotations, String name) {
        return Stream.of(annotations).anyMatch(one -> one.annotationType().getName().equals("jakarta.ws.rs." + name));
    }

    private static String pathOf(Annotation... annotations) {
        for (Annotation one : annotations) {
            if (named(new Annotation[] {one}, "Path")) {
                try {
                    return (String) one.annotationType().getMethod("value").invoke(one);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return null;
    }

    private static Object field(Object dto, String name) throws ReflectiveOperationException {
        return dto.getClass().getField(name).get(dto);
    }

    private static Method method(Object target, String name) throws ReflectiveOperationException {
        Method method = target.getClass().getMethod(name);
        method.setAccessible(true);
        return method;
    }
}
