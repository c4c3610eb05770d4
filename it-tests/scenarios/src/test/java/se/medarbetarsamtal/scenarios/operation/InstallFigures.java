package se.medarbetarsamtal.scenarios.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import se.medarbetarsamtal.scenarios.lifecycle.RunningHost;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * How long the module takes to start in a running host, and what it weighs there. No part of the build, for figures are no verdict:
 * {@code mvn verify -DskipUnitTests -Dit.test=InstallFigures}.
 */
class InstallFigures {

    private static final int ROUNDS = 3;
    private static final int COLLECTIONS = 5;
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long MEGABYTE = 1_000_000;

    @Test
    void printsHowLongTheModuleTakesToStartAndWhatItWeighs() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            try (RunningHost host = RunningHost.start(Map.of("module", "false"))) {
                measure(round, host);
            }
        }
        Path zip = Path.of(System.getProperty("distribution.zip"));
        System.out.printf("FIGURES the zip: %.1f MB%n", (double) Files.size(zip) / MEGABYTE);
    }

    private static void measure(int round, RunningHost host) throws Exception {
        Visitor karin = host.as(People.KARIN);
        assertThat(karin.get("/me").status()).isEqualTo(404);
        long heapBefore = heap();
        long otherBefore = other();
        long start = System.nanoTime();
        install(host);
        while (karin.get("/me").status() != 200) {
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertThat(karin.get("/mentor-group").status()).isEqualTo(200);
        System.out.printf("FIGURES round %d: first answer after %d ms, heap +%.1f MB, classes and code +%.1f MB%n", round, millis,
                (double) (heap() - heapBefore) / MEGABYTE, (double) (other() - otherBefore) / MEGABYTE);
    }

    private static void install(RunningHost host) throws IOException, BundleException {
        List<Bundle> bundles = new ArrayList<>();
        for (String name : List.of(RunningHost.IMPL, RunningHost.UI)) {
            bundles.add(host.install(jar(name)));
        }
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    private static Path jar(String name) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("refhost.target"), "export", "refhost"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(name + "-")).findFirst().orElseThrow();
        }
    }

    /** @return bytes that are still in use after everything that can go has gone */
    private static long heap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long other() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.NON_HEAP)
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }
}
