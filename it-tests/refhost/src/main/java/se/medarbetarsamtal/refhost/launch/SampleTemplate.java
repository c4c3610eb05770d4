package se.medarbetarsamtal.refhost.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.medarbetarsamtal.refhost.sample.SampleLogin;

/** Publishes the sample template as the sample's Kommunadmin would, through REST, when there is none yet. */
final class SampleTemplate {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final String TEMPLATES = "/medarbetarsamtal/api/v1/templates";

    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private SampleTemplate(URI address) {
        this.address = address;
    }

    static void publish(URI address) throws IOException, InterruptedException {
        new SampleTemplate(address).publishOnce();
    }

    private void publishOnce() throws IOException, InterruptedException {
        String cookie = logIn();
        HttpResponse<String> list = client.send(to(TEMPLATES, cookie).GET().build(), HttpResponse.BodyHandlers.ofString());
        if (list.statusCode() == OK && list.body().contains("\"id\"")) {
            return;
        }
        HttpResponse<String> made = client.send(
                to(TEMPLATES, cookie)
                        .header("Content-Type", "application/json")
                        .header("X-Medarbetarsamtal", "1")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(template()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (made.statusCode() != CREATED) {
            System.out.println("Exempelmallen kunde inte publiceras (svar " + made.statusCode() + ").");
        }
    }

    private String logIn() throws IOException, InterruptedException {
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(address.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("person=" + SampleLogin.PUBLISHER))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return answer.headers().firstValue("Set-Cookie").map(cookie -> cookie.split(";", 2)[0])
                .orElseThrow(() -> new IOException("The sample's Kommunadmin cannot log in"));
    }

    private HttpRequest.Builder to(String path, String cookie) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Cookie", cookie).header("Accept", "application/json");
    }

    private static String template() throws IOException {
        try (InputStream file = SampleLogin.class.getResourceAsStream("rutin.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
