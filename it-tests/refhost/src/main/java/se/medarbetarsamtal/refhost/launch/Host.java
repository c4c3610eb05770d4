package se.medarbetarsamtal.refhost.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A running host: a framework with the bundles of a folder. For the launcher, and for tests in their own JVM. */
public final class Host implements AutoCloseable {

    private static final long LONGEST_STOP_MILLIS = 20_000;
    private static final Set<String> MODULE = Set.of("se.medarbetarsamtal.impl", "se.medarbetarsamtal.ui");
    private static final String LOOPBACK = "127.0.0.1";

    /** What these say at every start is known: no WADL, no JSON binding. Held here, or their level is forgotten. */
    private static final List<Logger> TALKATIVE = Stream.of(
                    "org.apache.aries.spifly", "org.glassfish.jersey.server.wadl",
                    "org.glassfish.jersey.internal.inject", "runtime.check", "Jakartars.serviceRuntime")
            .map(Logger::getLogger).toList();

    private final Framework framework;
    private final Settings settings;
    private final URI address;

    private Host(Framework framework, Settings settings, int port) {
        this.framework = framework;
        this.settings = settings;
        this.address = URI.create("http://" + LOOPBACK + ":" + port + "/");
    }

    /** Starts all bundles and returns; {@link #awaitReady()} waits until they answer. */
    public static Host start(Settings settings) throws BundleException, IOException {
        int port = freePort(settings.port());
        useLogging();
        Files.createDirectories(settings.data());
        Framework framework = ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(properties(settings, port));
        framework.start();
        Host host = new Host(framework, settings, port);
        host.startBundles();
        return host;
    }

    public URI address() {
        return address;
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** @return the bundle of that symbolic name */
    public Bundle bundle(String symbolicName) {
        return Stream.of(context().getBundles()).filter(bundle -> symbolicName.equals(bundle.getSymbolicName())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no bundle " + symbolicName));
    }

    /** Waits until a page of the host answers and, where the module is there, its REST. */
    public Host awaitReady() throws IOException, InterruptedException {
        Readiness.await(address.resolve("/login"), Set.of(200));
        if (Stream.of(context().getBundles()).anyMatch(bundle -> "se.medarbetarsamtal.impl".equals(bundle.getSymbolicName()))) {
            Readiness.await(address.resolve("/medarbetarsamtal/api/v1/me"), Set.of(200, 401));
        }
        return this;
    }

    /** Puts in what the sample municipality has of the module's own, unless the host is an empty one or alone. */
    public Host publishSample() throws IOException, InterruptedException {
        if (settings.sample() && settings.module()) {
            SampleTemplates.publish(address, settings.sampleTemplates());
            SampleGoals.set(address);
        }
        return this;
    }

    /** Stops every bundle and the framework. */
    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(LONGEST_STOP_MILLIS);
        } catch (BundleException broken) {
            throw new IllegalStateException("The framework does not stop", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until something else has stopped the framework. */
    void awaitStop() throws InterruptedException {
        framework.waitForStop(0);
    }

    private void startBundles() throws BundleException, IOException {
        List<Bundle> installed = new ArrayList<>();
        for (Path jar : jars()) {
            installed.add(context().installBundle(jar.toUri().toString()));
        }
        for (Bundle bundle : installed) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
    }

    private List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(settings.bundles())) {
            for (Path file : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                String name = symbolicName(file);
                if (!name.isEmpty() && (settings.module() || !MODULE.contains(name))) {
                    jars.add(file);
                }
            }
        }
        return jars;
    }

    private static String symbolicName(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            String name = manifest == null ? null : manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
            return name == null ? "" : name.split(";")[0].strip();
        }
    }

    private static Map<String, String> properties(Settings settings, int port) {
        Map<String, String> properties = new HashMap<>(settings.others());
        properties.put("data", settings.data().toString());
        properties.put(Constants.FRAMEWORK_STORAGE, settings.data().resolve("framework").toString());
        properties.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        properties.put("org.apache.felix.http.host", LOOPBACK);
        properties.put("org.osgi.service.http.port", String.valueOf(port));
        return properties;
    }

    /** Logback reads its configuration from outside the framework's storage, which is emptied at each start. */
    private static void useLogging() {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tT.%1$tL %4$-7s %3$s %5$s%6$s%n");
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty("logback.configurationFile", Host.class.getResource("logback.xml").toString());
        }
    }

    private static int freePort(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), wanted));
            return socket.getLocalPort();
        }
    }
}
