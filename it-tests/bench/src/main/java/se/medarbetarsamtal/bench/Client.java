package se.medarbetarsamtal.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A sample person who reads. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

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
        HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(address.resolve("/medarbetarsamtal/api/v1" + path))
                .header("Cookie", cookie).header("Accept", "application/json").build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IOException("Answer " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }
}
