package se.medarbetarsamtal.distribution;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A framework with nothing in it but what the zip brings: its requirements, and File Install, which watches the other folders. */
final class Stock implements AutoCloseable {

    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(90);
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long LONGEST_STOP_MILLIS = 20_000;

    private final Framework framework;
    private final Path zip;
    private final int port;

    private Stock(Path zip, int port) throws BundleException {
        this.zip = zip;
        this.port = port;
        Map<String, String> properties = new TreeMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, zip.resolve("framework").toString());
        properties.put("org.osgi.service.http.port", String.valueOf(port));
        properties.put("org.apache.felix.http.host", "127.0.0.1");
        properties.put("felix.fileinstall.dir", String.join(",", Stream.of("configuration", "bundles", "host")
                .map(folder -> zip.resolve(folder).toString()).toList()));
        properties.put("felix.fileinstall.poll", "200");
        framework = ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(properties);
        framework.start();
    }

    static Stock start(Path zip) throws BundleException, IOException {
        Files.createDirectories(zip.resolve("host"));
        Stock stock = new Stock(zip, freePort());
        List<Bundle> requirements = stock.install("requirements");
        start(stock.install("extras"));
        start(requirements);
        return stock;
    }

    private List<Bundle> install(String folder) throws BundleException, IOException {
        List<Bundle> installed = new ArrayList<>();
        try (Stream<Path> jars = Files.list(zip.resolve(folder))) {
            for (Path jar : jars.sorted().toList()) {
                installed.add(context().installBundle(jar.toUri().toString()));
            }
        }
        return installed;
    }

    private static void start(List<Bundle> installed) throws BundleException {
        for (Bundle bundle : installed) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** @return the folder in which the host's bundles are dropped */
    Path dropFolder() {
        return zip.resolve("host");
    }

    Client client(String person) {
        return new Client(URI.create("http://127.0.0.1:" + port), person);
    }

    List<Bundle> bundles() {
        return List.of(context().getBundles());
    }

    /** @return how many services of that type there are */
    int services(String type) {
        try {
            ServiceReference<?>[] found = context().getAllServiceReferences(type, null);
            return found == null ? 0 : found.length;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return what the host's service of that type says of itself */
    String says(String type) {
        try {
            return context().getService(context().getAllServiceReferences(type, null)[0]).toString();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks until the check passes; after a minute and a half its last failure counts. */
    static void eventually(Runnable check) {
        long end = System.nanoTime() + LONGEST_NANOS;
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError | RuntimeException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                LockSupport.parkNanos(BETWEEN_NANOS);
            }
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(LONGEST_STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
