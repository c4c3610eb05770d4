package se.medarbetarsamtal.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** A sample person at the service. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HUNDRED = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String cookie;

    Client(URI address, String person) throws IOException, InterruptedException {
        this.address = address;
        this.cookie = client.send(HttpRequest.newBuilder(address.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("person=" + person)).build(), HttpResponse.BodyHandlers.discarding())
                .headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return answer(to(path));
    }

    JsonNode post(String path, String json) throws IOException, InterruptedException {
        return answer(to(path)
                .header("Content-Type", "application/json")
                .header("X-Medarbetarsamtal", "1")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve("/medarbetarsamtal/api/v1" + path))
                .header("Cookie", cookie).header("Accept", "application/json");
    }

    private JsonNode answer(HttpRequest.Builder asked) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(asked.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() / HUNDRED != 2) {
            throw new IOException("Answer " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }
}
