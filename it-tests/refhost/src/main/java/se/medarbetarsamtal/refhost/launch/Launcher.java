package se.medarbetarsamtal.refhost.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import org.osgi.framework.BundleException;
import se.medarbetarsamtal.refhost.sample.SampleLogin;

/**
 * The host as a process of its own, with the settings of {@link Settings} as system properties
 * (the password of the database also as the environment variable {@code DB_PASSWORD}). Prints
 * {@code READY http://127.0.0.1:PORT/} when it answers. Ends at Ctrl-C, or when its parent process is gone.
 */
public final class Launcher {

    private static final int PORT_TAKEN = 2;
    private static final int NOT_READY = 3;
    private static final int CONTRADICTION = 4;

    private Launcher() { }

    public static void main(String[] arguments) throws BundleException, IOException, InterruptedException {
        Settings settings = settingsOrLeave();
        Host host = startOrLeave(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop-host"));
        endWithParent();
        readyOrLeave(host);
        host.publishSample();
        greet(host.address(), settings);
        host.awaitStop();
    }

    private static Settings settingsOrLeave() {
        try {
            return Settings.ofProcess();
        } catch (NumberFormatException noPort) {
            throw noPort;
        } catch (IllegalArgumentException contradiction) {
            System.err.println(contradiction.getMessage());
            System.exit(CONTRADICTION);
            throw contradiction;
        }
    }

    private static Host startOrLeave(Settings settings) throws BundleException, IOException {
        try {
            return Host.start(settings);
        } catch (BindException taken) {
            System.err.println("Port " + settings.port() + " är upptagen. Stoppa det som använder den, eller välj en annan: -Dport=8081");
            System.exit(PORT_TAKEN);
            throw taken;
        }
    }

    private static void readyOrLeave(Host host) throws InterruptedException {
        try {
            host.awaitReady();
        } catch (IOException silent) {
            System.err.println("Skolplattan svarar inte på " + host.address());
            System.exit(NOT_READY);
        }
    }

    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private static void greet(URI address, Settings settings) {
        if (settings.sample()) {
            System.out.println("\nSkolplattan med Exempelkommun. Logga in som (inget lösenord):\n");
            SampleLogin.ALL.forEach(login ->
                    System.out.printf("  %-16s %-44s %s%n", login.name(), login.role(), login.see()));
        }
        System.out.println("\nData: " + settings.data() + "\nStoppa med Ctrl-C.\n\nREADY " + address);
        System.out.flush();
    }
}
