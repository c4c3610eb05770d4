package se.medarbetarsamtal.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.medarbetarsamtal.refhost.launch.Host;

/**
 * How long a search among many published templates takes, over HTTP, one after the other. Ends with 1 when more than one in a
 * hundred takes longer than {@link #MOST_MILLIS}.
 */
public final class SearchBench {

    private static final double MOST_MILLIS = 50;
    private static final int WARM = 1_000;
    private static final double NANOS = 1_000_000;

    private SearchBench() { }

    public static void main(String[] arguments) throws Exception {
        System.exit(run());
    }

    /** @return 0 when it was quick enough, else 1 */
    private static int run() throws Exception {
        long seed = System.getProperty("seed", "").isEmpty() ? System.nanoTime() : Long.getLong("seed");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Host host = Host.start(Hosts.settings(postgres)).awaitReady().publishSample()) {
            Client karin = new Client(host.address(), "p-2");
            Searches searches = new Searches(texts(karin), new Random(seed));
            System.out.printf("Seed %d. Templates that are published to the one who searches: %d, words of them: %d%n", seed,
                    Bank.fill(postgres.getPostgresDatabase(), Integer.getInteger("templates")),
                    Bank.words(postgres.getPostgresDatabase()));
            measure(karin, searches, WARM);
            return judged(measure(karin, searches, Integer.getInteger("searches")));
        }
    }

    /** @return what stands in the sample's templates: the words that are searched for */
    private static List<String> texts(Client reader) throws Exception {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : reader.get("/templates").path("items")) {
            texts.addAll(reader.get("/templates/" + item.path("id").asText()).findValuesAsText("text"));
        }
        return texts;
    }

    private static List<Double> measure(Client reader, Searches searches, int count) throws Exception {
        List<Double> millis = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < count; i++) {
            String search = searches.next();
            long start = System.nanoTime();
            JsonNode answer = reader.get(search);
            millis.add((System.nanoTime() - start) / NANOS);
            found += answer.path("items").isEmpty() ? 0 : 1;
            searches.answered(search, answer.path("next").asText(""));
        }
        System.out.printf("%d searches, %d of them found something%n", count, found);
        return millis.stream().sorted().toList();
    }

    private static int judged(List<Double> millis) {
        double slow = at(millis, 99);
        System.out.printf("p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n", at(millis, 50), at(millis, 95), slow,
                at(millis, 100));
        return slow <= MOST_MILLIS ? 0 : 1;
    }

    private static double at(List<Double> millis, int percent) {
        return millis.get(Math.max(0, (int) Math.ceil(millis.size() * percent / 100.0) - 1));
    }
}
