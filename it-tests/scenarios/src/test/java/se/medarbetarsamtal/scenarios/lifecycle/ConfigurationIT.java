package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What the platform's administrator sets counts at once, and what is wrong of it not at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfigurationIT {

    private static final String PID = "se.medarbetarsamtal";
    private static final String ORIGIN = "https://skola.example";

    private RunningHost host;
    private Health health;

    @BeforeAll
    void startTheHost() throws Exception {
        host = RunningHost.start(Map.of());
        health = new Health(host);
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @Test
    void aValueCountsAtOnceAWrongOneIsRefusedInOneLineAndNothingIsRestarted() {
        Object application = host.service("jakarta.ws.rs.core.Application", "(osgi.jakartars.name=medarbetarsamtal)");
        assertThat(changedByAnOldBrowser()).isEqualTo(403);

        host.configure(PID, Map.of("public.origin", ORIGIN, "links.seconds", "120"));
        eventually(() -> assertThat(health.command("config")).contains("public.origin=" + ORIGIN, "links.seconds=120"));
        assertThat(changedByAnOldBrowser()).isEqualTo(201);

        host.forgetLog();
        host.configure(PID, Map.of(
                "public.origin", ORIGIN + "/", "links.seconds", "often", "reminders.seconds", new String[] {"60"}, "link.seconds", 3L));
        eventually(() -> assertThat(health.command("config"))
                .contains("public.origin=" + ORIGIN + ",", "links.seconds=120", "reminders.seconds=60"));
        assertThat(changedByAnOldBrowser()).isEqualTo(201);

        assertThat(said("the value of public.origin is refused")).hasSize(1);
        assertThat(said("the value of links.seconds is refused")).hasSize(1);
        assertThat(said("there is no attribute link.seconds")).hasSize(1);
        assertThat(host.log()).doesNotContain("Exception", "\tat ");
        assertThat(host.service("jakarta.ws.rs.core.Application", "(osgi.jakartars.name=medarbetarsamtal)")).isSameAs(application);
    }

    private Stream<String> said(String sentence) {
        return host.log().lines().filter(line -> line.contains(PID) && line.contains(sentence));
    }

    /** One that sends no Sec-Fetch-Site. */
    private int changedByAnOldBrowser() {
        try {
            Visitor admin = host.as(KOMMUNADMIN);
            return admin.answer(admin.to("/medarbetarsamtal/api/v1/templates")
                    .header("Content-Type", "application/json").header("X-Medarbetarsamtal", "1").header("Origin", ORIGIN)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(RunningHost.sample("kort")))).status();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
