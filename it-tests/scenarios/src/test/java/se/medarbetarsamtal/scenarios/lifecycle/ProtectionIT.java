package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.GUNNAR;
import static se.medarbetarsamtal.scenarios.support.People.HANS;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;
import static se.medarbetarsamtal.scenarios.support.People.YLVA;
import static se.medarbetarsamtal.scenarios.support.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The life of the keys in a running host. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtectionIT {

    private static final String WRITTEN = "Skrivet under den gamla nyckeln";

    private RunningHost host;
    private HostKeys keys;

    @BeforeAll
    void startTheHost() throws Exception {
        host = RunningHost.start(Map.of());
        keys = new HostKeys(host);
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @Test
    void onlyKommunadminSeesTheProtection() {
        for (String other : List.of(KARIN, SKOLADMIN, GUNNAR)) {
            assertThat(host.as(other).get("/protection").problem()).as(other).isEqualTo("not-allowed");
        }
        assertThat(host.stranger().get("/protection").status()).isEqualTo(401);
        assertThat(host.as(KOMMUNADMIN).get("/protection").json().at("/journal/broken").asInt(-1)).isZero();
    }

    @Test
    @Tag("G-48")
    void anOldKeyGoesWhenNothingNeedsItAnyMoreAndAllIsReadable() throws Exception {
        String talk = written(KARIN, "p-101", host.publishTheSample());
        Visitor admin = host.as(KOMMUNADMIN);
        Set<String> old = keyIds(admin);

        keys.rotate("exempelkommun");
        assertThat(keyIds(admin, false)).containsAll(old);
        restartTheModule();

        eventually(() -> assertThat(keyIds(admin, false)).isEmpty());
        assertThat(keyIds(admin)).isNotEmpty().doesNotContainAnyElementsOf(old);
        keys.retire(old);
        eventually(() -> assertThat(host.as(KARIN).get(talk).body()).contains(WRITTEN));
        eventually(() -> assertThat(admin.get("/protection").json().at("/journal/anchoredAt").asText()).startsWith("20"));
        assertThat(admin.get("/protection").json().at("/journal/broken").asInt(-1)).isZero();
    }

    @Test
    @Tag("G-48")
    void whatADestroyedKeyHasWrappedIsGoneAndNothingNewIsWrittenInItsPlace() throws Exception {
        String template = host.as(HANS).post("/templates", RunningHost.sample()).json().path("id").asText();
        String talk = written(GUNNAR, YLVA, template);
        Visitor gunnar = host.as(GUNNAR);
        int year = years(host.as(HANS), true).iterator().next();

        keys.destroy("grannby", year);

        assertThat(gunnar.get(talk).json().path("service").asText()).isEqualTo("key");
        assertThat(gunnar.get(talk).status()).isEqualTo(503);
        assertThat(gunnar.get(talk).body()).doesNotContain(WRITTEN);
        Visitor.Answer again = gunnar.post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}"
                .formatted(template, json(YLVA), json(YLVA)));
        assertThat(again.status()).as(again.body()).isEqualTo(503);
        assertThat(years(host.as(HANS), true)).isEmpty();
        assertThat(years(host.as(HANS), false)).containsExactly(year);
    }

    @Test
    @Tag("G-49")
    void theModuleStartsWithoutKeysAndRefusesContent() throws Exception {
        String talk = written(KARIN, "p-102", host.publishTheSample());
        Visitor karin = host.as(KARIN);

        host.without("refhost.key", () -> {
            restartTheModule();
            assertThat(host.bundle(RunningHost.IMPL).getState()).isEqualTo(Bundle.ACTIVE);
            eventually(() -> assertThat(karin.get("/me").status()).isEqualTo(200));
            assertThat(karin.get("/dialogues").status()).isEqualTo(200);
            assertThat(karin.get(talk).status()).isEqualTo(503);
            assertThat(karin.get(talk).json().path("service").asText()).isEqualTo("key");
        });

        eventually(() -> assertThat(karin.get(talk).body()).contains(WRITTEN));
    }

    private void restartTheModule() {
        try {
            host.bundle(RunningHost.IMPL).stop();
            host.bundle(RunningHost.IMPL).start();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> keyIds(Visitor admin) {
        Set<String> all = new HashSet<>(keyIds(admin, true));
        all.addAll(keyIds(admin, false));
        return all;
    }

    private static Set<String> keyIds(Visitor admin, boolean current) {
        return keys(admin, current).map(key -> key.path("keyId").asText()).collect(Collectors.toSet());
    }

    /** @return the years whose talks need a key that is the current one, or none; the journal's seals have no year */
    private static Set<Integer> years(Visitor admin, boolean current) {
        return keys(admin, current).map(key -> key.path("year")).filter(JsonNode::isInt).map(JsonNode::asInt)
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> keys(Visitor admin, boolean current) {
        Visitor.Answer answer = admin.get("/protection");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().path("keys").spliterator(), false)
                .filter(key -> key.path("current").asBoolean() == current);
    }

    private String written(String manager, String employee, String template) throws IOException {
        Visitor chef = host.as(manager);
        Visitor.Answer assigned = chef.post(
                "/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(template, json(employee)));
        String talk = "/dialogues/" + assigned.json().at("/outcomes/0/dialogue").asText();
        Visitor.Answer note = chef.put(talk + "/notes/halsa", 0, "{\"text\":\"" + WRITTEN + "\"}");
        assertThat(note.status()).as(note.body()).isEqualTo(200);
        return talk;
    }
}
