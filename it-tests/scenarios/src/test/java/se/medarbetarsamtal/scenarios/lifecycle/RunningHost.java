package se.medarbetarsamtal.scenarios.lifecycle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.Callable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import se.medarbetarsamtal.refhost.launch.Host;
import se.medarbetarsamtal.refhost.launch.Settings;
import se.medarbetarsamtal.scenarios.support.HostProcess;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** A host in a framework of this JVM, so that a test can take its parts away and give them back. */
public final class RunningHost implements AutoCloseable {

    public static final String API = "se.medarbetarsamtal.api";
    public static final String IMPL = "se.medarbetarsamtal.impl";
    public static final String UI = "se.medarbetarsamtal.ui";

    private static final int CREATED = 201;
    private static final String DATA_SOURCE = "javax.sql.DataSource";
    private static final String DATABASE = "se.medarbetarsamtal.refhost.db.Database";

    private final Host host;
    private final PrintStream console = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private RunningHost(Map<String, String> settings) throws IOException, BundleException, InterruptedException {
        Map<String, String> all = new HashMap<>(settings);
        all.putIfAbsent("port", "0");
        all.putIfAbsent("sample.templates", "rutin");
        all.putIfAbsent("data", HostProcess.newFolder().toString());
        all.put("bundles", Path.of(System.getProperty("refhost.target"), "export", "refhost").toString());
        System.setOut(new PrintStream(new Tee(console, printed), true, StandardCharsets.UTF_8));
        host = Host.start(Settings.from(all::get)).awaitReady();
    }

    public static RunningHost start(Map<String, String> settings) throws Exception {
        return new RunningHost(settings);
    }

    /** A host with what the launcher puts into it for a person; of the templates the routine's alone, unless the settings say more. */
    public static RunningHost withSample(Map<String, String> settings) {
        try {
            RunningHost running = start(settings);
            running.host.publishSample();
            return running;
        } catch (Exception e) {
            throw new IllegalStateException("The host did not start", e);
        }
    }

    public URI address() {
        return host.address();
    }

    public Bundle bundle(String symbolicName) {
        return host.bundle(symbolicName);
    }

    public Bundle install(Path jar) throws BundleException {
        return host.context().installBundle(jar.toUri().toString());
    }

    /**
     * @return a service of the host, to be spoken to by reflection: its types are the framework's, not this class's. The
     *     database is the host's own, past the role that the module has
     */
    public Object service(String type) {
        return type.equals(DATA_SOURCE) ? called(service(DATABASE, null), "own") : service(type, null);
    }

    /** @return a service that the filter finds, to be spoken to by reflection */
    public Object service(String type, String filter) {
        try {
            ServiceReference<?>[] found = host.context().getAllServiceReferences(type, filter);
            if (found == null) {
                throw new IllegalStateException("There is no service " + type);
            }
            return host.context().getService(found[0]);
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** @return the type as the framework's bundles know it */
    Class<?> type(String name) {
        try {
            return name.startsWith("java") ? Class.forName(name) : bundle(API).loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * Puts a service in front of the host's own.
     *
     * @param lie gets the host's own service besides what is asked of it
     * @return takes it away again
     */
    public Runnable inFrontOf(String type, Lie lie) {
        Class<?> wanted = type(type);
        Object own = service(type, "(!(medarbetarsamtal.purpose=migration))");
        Object lying = Proxy.newProxyInstance(wanted.getClassLoader() == null ? getClass().getClassLoader() : wanted.getClassLoader(),
                new Class<?>[] {wanted}, (proxy, method, arguments) -> answer(lie, own, proxy, method, arguments));
        ServiceRegistration<?> registration = host.context().registerService(
                type, lying, new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000)));
        return registration::unregister;
    }

    /** What a service says instead of the truth. */
    @FunctionalInterface
    public interface Lie {

        /** @param truth asks the host's own service the same question */
        Object answer(Method method, Object[] arguments, Callable<Object> truth) throws Throwable;
    }

    static Object answer(Lie lie, Object own, Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "lie";
            };
        }
        return lie.answer(method, arguments, () -> {
            method.setAccessible(true);
            return method.invoke(own, arguments);
        });
    }

    /** Configures a component of the framework, as an administrator would. */
    public void configure(String pid, Map<String, ?> values) {
        Object admin = service("org.osgi.service.cm.ConfigurationAdmin");
        try {
            Method get = admin.getClass().getMethod("getConfiguration", String.class, String.class);
            get.setAccessible(true);
            Object configuration = get.invoke(admin, pid, null);
            Method update = configuration.getClass().getMethod("update", Dictionary.class);
            update.setAccessible(true);
            update.invoke(configuration, new Hashtable<>(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Plugs in a service of that type as the host would. */
    void register(String type, Object service, Dictionary<String, ?> properties) {
        host.bundle(API).getBundleContext().registerService(type, service, properties);
    }

    /** @return the id of the sample's template, which the Kommunadmin publishes */
    public String publishTheSample() throws IOException {
        return publishTheSample(People.KOMMUNADMIN);
    }

    /** @param admin a Kommunadmin of the huvudman that shall have it */
    public String publishTheSample(String admin) throws IOException {
        Visitor.Answer published = as(admin).post("/templates", sample());
        if (published.status() != CREATED) {
            throw new IllegalStateException("Not published: " + published.body());
        }
        return published.json().path("id").asText();
    }

    /** @return the routine's template of the sample, as it is sent */
    public static String sample() throws IOException {
        return sample("rutin");
    }

    /** @return one of the sample's templates, as it is sent */
    public static String sample(String name) throws IOException {
        return Files.readString(Path.of(
                System.getProperty("refhost.target"), "classes/se/medarbetarsamtal/refhost/sample", name + ".json"));
    }

    public Visitor as(String person) {
        return Visitor.signedIn(host.address(), person);
    }

    public Visitor stranger() {
        return Visitor.stranger(host.address());
    }

    /** @return what was logged since {@link #forgetLog()} */
    public String log() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    public void forgetLog() {
        printed.reset();
    }

    /** Takes one of the host's own components away, such as {@code refhost.relation}, for as long as the work takes. */
    public void without(String component, Runnable work) {
        switchComponent("disableComponent", component);
        try {
            work.run();
        } finally {
            switchComponent("enableComponent", component);
        }
    }

    @Override
    public void close() {
        host.close();
        System.setOut(console);
    }

    private void switchComponent(String act, String component) {
        Object runtime = service("org.osgi.service.component.runtime.ServiceComponentRuntime");
        try {
            Method all = method(runtime, "getComponentDescriptionDTOs");
            for (Object description : (Collection<?>) all.invoke(runtime, (Object) new Bundle[0])) {
                if (component.equals(description.getClass().getField("name").get(description))) {
                    Object promise = method(runtime, act).invoke(runtime, description);
                    Method value = promise.getClass().getMethod("getValue");
                    value.setAccessible(true);
                    value.invoke(promise);
                    return;
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalArgumentException("There is no component " + component);
    }

    /** @return what the method without parameters answers */
    public static Object called(Object target, String method) {
        try {
            Method found = target.getClass().getMethod(method);
            found.setAccessible(true);
            return found.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method method(Object target, String name) {
        for (Method method : target.getClass().getMethods()) {
            if (method.getName().equals(name)) {
                method.setAccessible(true);
                return method;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static final class Tee extends OutputStream {

        private final OutputStream first;
        private final OutputStream second;

        private Tee(OutputStream first, OutputStream second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public void write(int one) throws IOException {
            first.write(one);
            second.write(one);
        }
    }
}
