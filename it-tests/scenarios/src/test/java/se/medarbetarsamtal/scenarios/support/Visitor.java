package se.medarbetarsamtal.scenarios.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the host, by HTTP: signed in as a sample person, or not at all. Where it has several nodes, each request meets the next one. */
public final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    public static final String TEMPLATE_FILE = "application/vnd.medarbetarsamtal.template+json";

    private static final String API = "/medarbetarsamtal/api/v1";

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger requests = new AtomicInteger();
    private final List<URI> nodes;
    private final String cookie;

    private Visitor(List<URI> nodes, String cookie) {
        this.nodes = nodes;
        this.cookie = cookie;
    }

    public static Visitor stranger(URI address) {
        return stranger(List.of(address));
    }

    public static Visitor stranger(List<URI> nodes) {
        return new Visitor(nodes, null);
    }

    /** @param person the reference of a sample person, such as {@code p-2} */
    public static Visitor signedIn(URI address, String person) {
        return signedIn(List.of(address), person);
    }

    public static Visitor signedIn(List<URI> nodes, String person) {
        Visitor stranger = stranger(nodes);
        HttpResponse<String> answer = stranger.send(stranger.to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("person=" + person)));
        String cookie = answer.headers().firstValue("Set-Cookie")
                .orElseThrow(() -> new IllegalStateException("No session for " + person + ": " + answer.statusCode()));
        return new Visitor(nodes, cookie.split(";", 2)[0]);
    }

    /** Presses "Logga in som" on a person's page. */
    public Visitor supporting(String person) {
        return entered(submitted(page("/start/person?person=" + person), "/logga-in-som", "person", person));
    }

    /** Presses "Avsluta" in the band of a support session. */
    public Visitor back() {
        return entered(submitted(page("/start"), "/logga-in-som", "gor", "avsluta"));
    }

    /** Presses "Logga ut"; this visitor goes on with the old cookie. */
    public void logOut() {
        submit(page("/start"), "/logout");
    }

    private Visitor entered(Answer answer) {
        String cookie = answer.response().headers().firstValue("Set-Cookie")
                .orElseThrow(() -> new IllegalStateException("No session: " + answer.status()));
        return new Visitor(nodes, cookie.split(";", 2)[0]);
    }

    /** @return a page of the host */
    public String page(String path) {
        return send(to(path).GET()).body();
    }

    public int status(String path) {
        return send(to(path).GET()).statusCode();
    }

    /** Sends a form of the page that holds it. */
    public String submit(String page, String path, String... fields) {
        return submitted(page, path, fields).body();
    }

    /** Sends a form with the token of that page, whether or not the page holds such a form. */
    public Answer submitted(String page, String path, String... fields) {
        Matcher csrf = CSRF.matcher(page);
        if (!csrf.find()) {
            throw new IllegalStateException("The page has no form");
        }
        List<String> pairs = new ArrayList<>(List.of("csrf=" + encoded(csrf.group(1))));
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(fields[i] + "=" + encoded(fields[i + 1]));
        }
        return answer(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** Links staff or pupils to a chef, as an administrator does on the tab Relationer. */
    public String link(String manager, String... mentees) {
        String page = page("/start/relationer?hamta=1&enhet=&person=" + manager);
        List<String> fields = new ArrayList<>(List.of("person", manager, "gor", "koppla"));
        for (String mentee : mentees) {
            fields.addAll(List.of("elev", mentee));
        }
        return submit(page, "/start/relationer", fields.toArray(String[]::new));
    }

    public String unlink(String manager, String mentee) {
        String page = page("/start/relationer?person=" + manager);
        return submit(page, "/start/relationer", "person", manager, "gor", "ta-bort", "elev", mentee);
    }

    public Answer get(String path) {
        return answer(to(API + path).GET());
    }

    /** @return a file of the module's REST */
    public byte[] file(String path) {
        try {
            return client.send(to(API + path).GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer post(String path, String json) {
        return answer(changing(path).header("Idempotency-Key", UUID.randomUUID().toString()).POST(body(json)));
    }

    /** @param revision what the act builds on, without quotation marks */
    public Answer post(String path, long revision, String json) {
        return answer(changing(path).header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + revision + "\"").POST(body(json)));
    }

    /** Sends a file with a template. */
    public Answer bring(String organisation, String file) {
        return answer(changing("/own-templates/files?organisation=" + encoded(organisation))
                .setHeader("Content-Type", TEMPLATE_FILE)
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(body(file)));
    }

    /** @param revision what the change builds on, without quotation marks */
    public Answer put(String path, long revision, String json) {
        return answer(changing(path).header("If-Match", "\"" + revision + "\"").PUT(body(json)));
    }

    public Answer delete(String path, long version) {
        return answer(changing(path).header("If-Match", "\"" + version + "\"").DELETE());
    }

    /** @return a request to the module's REST with everything that a change needs but its method */
    public HttpRequest.Builder changing(String path) {
        return to(API + path)
                .header("Content-Type", "application/json")
                .header("X-Medarbetarsamtal", "1")
                .header("Sec-Fetch-Site", "same-origin");
    }

    public HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(next().resolve(path));
        return cookie == null ? request : request.header("Cookie", cookie);
    }

    private URI next() {
        return nodes.get(Math.floorMod(requests.getAndIncrement(), nodes.size()));
    }

    public Answer answer(HttpRequest.Builder request) {
        return new Answer(send(request));
    }

    public static HttpRequest.BodyPublisher body(String json) {
        return HttpRequest.BodyPublishers.ofString(json);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            return sent(built);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * A server that refuses before it has read the body closes the connection behind its answer, and the next request may
     * meet the closing: it is sent again, as a browser does. A key or a precondition lets it take effect once.
     */
    private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException nobody) {
            throw nobody;
        } catch (IOException closed) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What the module's REST answered. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body());
            } catch (IOException e) {
                throw new IllegalStateException("Not JSON: " + status(), e);
            }
        }

        /** @return the last part of the problem type */
        public String problem() {
            String type = json().path("type").asText();
            return type.substring(type.lastIndexOf(':') + 1);
        }
    }
}
