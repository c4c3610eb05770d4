package se.medarbetarsamtal.refhost.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import se.medarbetarsamtal.refhost.sample.SampleLogin;

/** Publishes the sample template as the sample's Kommunadmin would, through REST, when there is none yet. */
final class SampleTemplate {

    private static final int OK = 200;
    private static final int CREATED = 201;

    private SampleTemplate() { }

    static void publish(URI address) throws IOException, InterruptedException {
        SampleVisitor admin = new SampleVisitor(address, SampleLogin.PUBLISHER);
        HttpResponse<String> list = admin.get("/templates");
        if (list.statusCode() == OK && list.body().contains("\"id\"")) {
            return;
        }
        HttpResponse<String> made = admin.post("/templates", template());
        if (made.statusCode() != CREATED) {
            System.out.println("Exempelmallen kunde inte publiceras (svar " + made.statusCode() + ").");
        }
    }

    private static String template() throws IOException {
        try (InputStream file = SampleLogin.class.getResourceAsStream("rutin.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
