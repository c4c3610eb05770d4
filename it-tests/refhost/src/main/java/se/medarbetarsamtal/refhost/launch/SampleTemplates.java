package se.medarbetarsamtal.refhost.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.medarbetarsamtal.refhost.sample.SampleLogin;

/** Publishes the sample's templates as its Kommunadmin would, through REST, when there is none yet. */
final class SampleTemplates {

    /** The routine's, for övrig personal, between skolchef and rektor, and a short one. */
    static final List<String> ALL = List.of("rutin", "ovrig-personal", "skolchef-rektor", "kort");

    private static final int OK = 200;
    private static final int CREATED = 201;

    private SampleTemplates() { }

    /** @param names some of {@link #ALL} */
    static void publish(URI address, List<String> names) throws IOException, InterruptedException {
        SampleVisitor admin = new SampleVisitor(address, SampleLogin.PUBLISHER);
        HttpResponse<String> list = admin.get("/templates");
        if (list.statusCode() == OK && list.body().contains("\"id\"")) {
            return;
        }
        for (String name : names) {
            HttpResponse<String> made = admin.post("/templates", template(name));
            if (made.statusCode() != CREATED) {
                System.out.println("En exempelmall kunde inte publiceras (svar " + made.statusCode() + ").");
            }
        }
    }

    private static String template(String name) throws IOException {
        try (InputStream file = SampleLogin.class.getResourceAsStream(name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
