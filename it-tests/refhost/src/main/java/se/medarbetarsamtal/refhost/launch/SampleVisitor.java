package se.medarbetarsamtal.refhost.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** A sample person at the module's REST. */
final class SampleVisitor {

    private static final String API = "/medarbetarsamtal/api/v1";

    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String cookie;

    /** @param person the reference of who signs in */
    SampleVisitor(URI address, String person) throws IOException, InterruptedException {
        this.address = address;
        this.cookie = logIn(person);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(to(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = to(path)
                .header("Content-Type", "application/json")
                .header("X-Medarbetarsamtal", "1")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String logIn(String person) throws IOException, InterruptedException {
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(address.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("person=" + person))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return answer.headers().firstValue("Set-Cookie").map(cookie -> cookie.split(";", 2)[0])
                .orElseThrow(() -> new IOException("A sample person cannot log in"));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(API + path)).header("Cookie", cookie).header("Accept", "application/json");
    }
}
