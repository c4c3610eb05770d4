package se.medarbetarsamtal.scenarios.support;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The reference host as a process of its own, as {@code mvn -Prun} starts it. */
public final class HostProcess implements AutoCloseable {

    private static final long LONGEST_START_SECONDS = 120;
    private static final long LONGEST_STOP_SECONDS = 20;
    private static final String READY = "READY ";
    /** A host of a test lives for seconds: what the best compiler would gain is less than what it takes. */
    private static final List<String> SHORT_LIVED = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final Process process;
    private final StringBuffer output = new StringBuffer();
    private final CompletableFuture<URI> ready = new CompletableFuture<>();
    private final Thread reader = new Thread(this::drain, "host-output");

    private HostProcess(Process process) {
        this.process = process;
        reader.setDaemon(true);
        reader.start();
    }

    /** @return a folder that no other host has */
    public static Path newFolder() {
        return Path.of(System.getProperty("scenarios.target"), "hosts", UUID.randomUUID().toString());
    }

    /** Starts a host and waits until it says that it answers. */
    public static HostProcess start(Map<String, String> settings) {
        return launch(settings).awaitReady();
    }

    /**
     * Types {@code mvn -Prun}, without a network, and waits until the host says that it answers.
     *
     * @param root the folder with the sources
     */
    public static HostProcess maven(Path root, Map<String, String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", WINDOWS ? "mvn.cmd" : "mvn").toString());
        command.addAll(List.of("-o", "-q", "-Prun", "-Dmaven.repo.local=" + System.getProperty("maven.repository")));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        ProcessBuilder maven = new ProcessBuilder(command).directory(root.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return run(maven).awaitReady();
    }

    private HostProcess awaitReady() {
        try {
            ready.get(LONGEST_START_SECONDS, TimeUnit.SECONDS);
            return this;
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("The host did not start:\n" + output(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts a host and does not wait. Of the sample's templates there is the routine's alone, unless the settings say more. */
    public static HostProcess launch(Map<String, String> settings) {
        Path target = Path.of(System.getProperty("refhost.target"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SHORT_LIVED);
        command.add("-Dbundles=" + target.resolve("export/refhost"));
        if (!settings.containsKey("port")) {
            command.add("-Dport=0");
        }
        if (!settings.containsKey("sample.templates")) {
            command.add("-Dsample.templates=rutin");
        }
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-cp");
        command.add(target.resolve("classes") + File.pathSeparator + target.resolve("framework") + File.separator + "*");
        command.add("se.medarbetarsamtal.refhost.launch.Launcher");
        return run(new ProcessBuilder(command));
    }

    private static HostProcess run(ProcessBuilder command) {
        try {
            return new HostProcess(command.redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return ready.join();
    }

    /** @return all that the process has printed so far */
    public String output() {
        return output.toString();
    }

    /** Presses Ctrl-C. */
    public void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).inheritIO().start().waitFor();
    }

    /** Ends it in the middle of whatever it does (kill -9). */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** @return how the process ended */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The host still runs:\n" + output());
        }
        reader.join(TimeUnit.SECONDS.toMillis(LONGEST_STOP_SECONDS));
        return process.exitValue();
    }

    /** @return what the process has started and what runs now */
    public List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    @Override
    public void close() {
        List<ProcessHandle> children = children();
        process.toHandle().destroy();
        try {
            if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                children.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void drain() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (line.startsWith(READY)) {
                    ready.complete(URI.create(line.substring(READY.length()).strip()));
                }
            }
        } catch (IOException e) {
            output.append("(output ended)\n");
        }
        ready.completeExceptionally(new IllegalStateException("The host ended"));
    }
}
