package se.medarbetarsamtal.scenarios.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.medarbetarsamtal.scenarios.support.HostProcess;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Nobody writes a line of the log by what they send, even where the log's own layout leaves line breaks as they are. */
@Tag("G-43")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedLogIT {

    private static final String FORGED = "2026-01-01 12:00:00 ERROR security administrator signed in";
    private static final String HEADER = "2026-01-01 12:00:00 ERROR security by a header";
    private static final List<String> BREAKS = List.of("\r\n", "\n", "\r", "\u001b[2K\u001b[1G", "\u2028", "\u0085");

    private final Path folder = HostProcess.newFolder();
    private HostProcess host;

    @BeforeAll
    void startTheHostWithANaiveLog() throws IOException {
        Files.createDirectories(folder);
        Path logback = Files.writeString(folder.resolve("logback.xml"), """
                <configuration>
                  <statusListener class="ch.qos.logback.core.status.NopStatusListener"/>
                  <appender name="file" class="ch.qos.logback.core.FileAppender">
                    <file>%s</file>
                    <encoder><pattern>%%d %%level %%logger %%msg%%n</pattern></encoder>
                  </appender>
                  <appender name="talkative" class="ch.qos.logback.core.FileAppender">
                    <file>%s</file>
                    <encoder><pattern>%%d %%level %%logger %%msg%%n</pattern></encoder>
                  </appender>
                  <root level="TRACE"><appender-ref ref="file"/></root>
                  <logger name="org.eclipse.jetty" level="DEBUG" additivity="false"><appender-ref ref="talkative"/></logger>
                </configuration>
                """.formatted(folder.resolve("trace.log").toAbsolutePath(), folder.resolve("bytes.log").toAbsolutePath()));
        host = HostProcess.start(Map.of(
                "data", folder.resolve("data").toString(), "logback.configurationFile", logback.toString()));
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @Test
    void noInputBecomesALineOfTheLog() throws IOException {
        Visitor karin = Visitor.signedIn(host.address(), KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        String talk = "/dialogues/" + karin.post("/assignments", "{\"template\":\"%s\",\"persons\":[\"%s\"]}".formatted(template, ALVA))
                .json().at("/outcomes/0/dialogue").asText();
        int sent = 0;
        for (String lineBreak : BREAKS) {
            String forged = "a" + lineBreak + FORGED;
            String encoded = URLEncoder.encode(forged, StandardCharsets.UTF_8);
            String json = forged.replace("\r", "\\r").replace("\n", "\\n").replace("\u001b", "\\u001b");
            karin.put(talk + "/notes/halsa", 0, "{\"text\":\"" + json + "\"}");
            karin.put(talk + "/notes/" + encoded, 0, "{\"text\":\"a\"}");
            karin.put(talk + "/notes/halsa", 0, "{\"" + json + "\":1}");
            karin.put(talk + "/notes/halsa", 0, "{\"text\":" + forged);
            karin.get("/dialogues/" + encoded);
            karin.get("/" + encoded);
            karin.get("/dialogues?cursor=" + encoded);
            karin.post("/assignments", "{\"template\":\"" + json + "\",\"persons\":[\"" + json + "\"]}");
            karin.put(talk + "/booking", 0, "{\"date\":\"%s\",\"time\":\"%s\",\"zone\":\"%s\",\"minutes\":60,\"place\":\"%s\",\"offset\":null}"
                    .formatted(json, json, json, json));
            sent++;
        }
        String log = Files.readString(folder.resolve("trace.log")) + host.output();

        assertThat(sent).isEqualTo(BREAKS.size());
        assertThat(log).contains("medarbetarsamtal.host");
        assertThat(log).doesNotContain(FORGED);
        assertThat(Files.readString(folder.resolve("bytes.log"))).as("they arrived")
                .contains(URLEncoder.encode(FORGED, StandardCharsets.UTF_8));
    }

    /** Past every client that would refuse to send them. */
    @Test
    void noHeaderBecomesALineOfTheLogEither() throws IOException {
        Visitor karin = Visitor.signedIn(host.address(), KARIN);
        String cookie = karin.to("/").build().headers().firstValue("Cookie").orElseThrow();
        for (String name : List.of("If-Match", "Idempotency-Key", "Accept", "Accept-Language", "Content-Type", "Origin", "Referer",
                "Sec-Fetch-Site", "X-Medarbetarsamtal", "User-Agent", "X-Forwarded-For", "X-Request-Id")) {
            for (String lineBreak : List.of("\r\n ", "\n", "\r", "\t", "\u001b[2K\u001b[1G", "\u0085", "%0d%0a", "\\r\\n")) {
                String answer = sent("PUT /medarbetarsamtal/api/v1/settings HTTP/1.1\r\nHost: x\r\nCookie: " + cookie
                        + "\r\n" + name + ": a" + lineBreak + HEADER + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
                assertThat(answer).as(name).startsWith("HTTP/1.1 ").doesNotContain(HEADER);
            }
        }
        String log = Files.readString(folder.resolve("trace.log")) + host.output();

        assertThat(log).doesNotContain(HEADER);
        assertThat(Files.readString(folder.resolve("bytes.log"))).as("the web server prints what it gets, and the search finds it").contains(HEADER);
    }

    private String sent(String request) throws IOException {
        try (Socket socket = new Socket(host.address().getHost(), host.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
