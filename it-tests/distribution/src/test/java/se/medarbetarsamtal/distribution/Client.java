package se.medarbetarsamtal.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Somebody who asks the module's REST. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String person;

    /** @param person who is signed in; null for nobody */
    Client(URI address, String person) {
        this.address = address;
        this.person = person;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String json) {
        return send(changing(path).header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer put(String path, int revision, String json) {
        return send(changing(path).header("If-Match", "\"" + revision + "\"").PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder changing(String path) {
        return request(path).header("Content-Type", "application/json")
                .header("X-Medarbetarsamtal", "1").header("Sec-Fetch-Site", "same-origin");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/medarbetarsamtal/api/v1" + path));
        return person == null ? request : request.header("X-Signed-In", person);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What was answered. */
    record Answer(int status, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException("Not JSON: " + status, e);
            }
        }
    }
}
