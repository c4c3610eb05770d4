package se.medarbetarsamtal.refhost.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Asks a real address until it answers: bundles that are active may not answer yet. */
final class Readiness {

    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(90);
    private static final long PAUSE_MILLIS = 100;
    private static final int LONGEST_ANSWER_MILLIS = 5_000;

    private Readiness() { }

    static void await(URI address, Set<Integer> statuses) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_NANOS;
        int last = status(address);
        while (!statuses.contains(last)) {
            if (System.nanoTime() > end) {
                throw new IOException(address + " answers " + last + " instead of " + statuses);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            last = status(address);
        }
    }

    /** @return the HTTP status, 0 when nobody answers */
    private static int status(URI address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(LONGEST_ANSWER_MILLIS);
        connection.setReadTimeout(LONGEST_ANSWER_MILLIS);
        try {
            return connection.getResponseCode();
        } catch (IOException silent) {
            return 0;
        } finally {
            connection.disconnect();
        }
    }
}
