package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.EVA;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Tables;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What a file from outside takes away is gone at the next request, and no talk goes with it. */
abstract class NightlySyncScenario extends HostScenario {

    private static final String SYNC = "/administration/inlasning";

    /** A round may come between two looks: it anchors the journal, and notes the chefer that it sees. */
    private static final Set<String> WRITTEN_BY_ITSELF = Set.of("ms_journal_anchor", "ms_mentor_seen");

    @Test
    @Tag("P-09")
    void aChefWhoseLinksVanishHasNothingFromThatMomentAndTheTalkWaitsForTheNextOne() {
        String talk = newTalkWithWords(KARIN, ALVA);
        JsonNode employees = as(ALVA).get(talk).json();
        JsonNode chefs = as(KARIN).get(talk).json();
        Visitor karin = as(KARIN);
        int waiting = withoutChef();
        Map<String, Long> rows = rows();

        assertThat(sync(links(line -> !line.startsWith("koppling;" + KARIN + ";")))).contains("Filen är inläst.");

        assertThat(rows()).isEqualTo(rows);
        assertThat(withoutChef()).isEqualTo(waiting + 1);
        assertNothingLeft(karin, talk);
        assertThat(words(as(ALVA).get(talk).json())).isEqualTo(words(employees)).hasSize(3);
        assertThat(list(as(ALVA).get("/dialogues"), "/items").findValuesAsText("id")).contains(talk.substring("/dialogues/".length()));

        List<String> next = links(line -> true);
        next.add("koppling;" + FATIMA + ";" + ALVA);
        assertThat(sync(next)).contains("Kopplingar: nya 1, ändrade 0, borttagna 0.");
        assertThat(withoutChef()).isEqualTo(waiting);

        Visitor fatima = as(FATIMA);
        assertThat(words(fatima.get(talk).json())).contains("Vi provar gemensam planering", "Alva leder ämneslaget")
                .isSubsetOf(allOf(words(employees), words(chefs)));
        assertThat(talks(fatima, ALVA).findValuesAsText("id")).contains(talk.substring("/dialogues/".length()));
        done(200, fatima.put(talk + "/responsible", fatima.get(talk).json().path("version").asLong(), "{}"));
        done(200, fatima.put(talk + "/notes/halsa", 0, "{\"text\":\"Fatima fortsätter\"}"));
        assertThat(words(as(ALVA).get(talk).json())).contains("Mer tid för planering", "Fatima fortsätter");
        assertNothingLeft(karin, talk);
        rows.forEach((table, before) -> assertThat(rows().get(table)).as(table).isGreaterThanOrEqualTo(before));
    }

    @Test
    @Tag("P-09")
    void aChefWhoHasLeftHasNothingEitherAndTheTalkWaits() {
        String talk = newTalkWithWords(EVA, KARIN);
        Visitor eva = as(EVA);
        JsonNode employees = as(KARIN).get(talk).json();
        List<String> file = links(line -> !line.startsWith("koppling;" + EVA + ";"));
        file.add("slutat;" + EVA + ";" + Days.today().minusDays(1));
        int waiting = withoutChef();
        Map<String, Long> rows = rows();

        assertThat(sync(file)).contains("Har slutat: 1.");

        assertThat(rows()).isEqualTo(rows);
        assertThat(withoutChef()).isEqualTo(waiting + 1);
        assertNothingLeft(eva, talk);
        assertThat(words(as(KARIN).get(talk).json())).isEqualTo(words(employees)).hasSize(3);

        List<String> next = links(line -> true);
        next.add("koppling;" + FATIMA + ";" + KARIN);
        sync(next);
        assertThat(words(as(FATIMA).get(talk).json())).contains("Vi provar gemensam planering");
    }

    @Test
    @Tag("P-09")
    void anEmployeeWhoHasLeftLosesTheChefAndNotTheTalk() {
        String talk = newTalkWithWords(FATIMA, "p-301");
        JsonNode employees = as("p-301").get(talk).json();
        List<String> file = links(line -> !line.endsWith(";p-301"));
        file.add("slutat;p-301;" + Days.today().minusDays(1));
        int waiting = withoutChef();
        Map<String, Long> rows = rows();

        assertThat(sync(file)).contains("Har slutat: 1.");

        assertThat(rows()).isEqualTo(rows);
        assertThat(withoutChef()).as("nobody can be linked to who has left").isEqualTo(waiting);
        assertThat(as(FATIMA).get(talk).problem()).isEqualTo("not-there");
        assertThat(line(as(FATIMA), "p-301").isMissingNode()).isTrue();
        assertThat(words(as("p-301").get(talk).json())).isEqualTo(words(employees)).hasSize(3);
    }

    @Test
    void halfAFileAndAFaultyOneChangeNothingAndNameTheLine() {
        Visitor karin = as(KARIN);
        String talk = newTalkWithWords(FATIMA, "p-302");
        List<String> all = links(line -> true);

        write(String.join("\n", all.subList(0, all.size() / 2)));
        String half = press();
        List<String> faulty = new ArrayList<>(all);
        faulty.add(1, "koppling;" + KARIN + ";p-0");
        String unknown = sync(faulty);

        assertThat(half).contains("Ingenting har ändrats. Rad " + all.size() / 2 + ":", "role=\"alert\"");
        assertThat(unknown).contains("Ingenting har ändrats. Rad 2: personen finns inte hos huvudmannen.");
        assertThat(links(line -> true)).isEqualTo(all);
        assertThat(as(FATIMA).get(talk).status()).isEqualTo(200);
        assertThat(as(KOMMUNADMIN).page(SYNC)).contains("filen lästes inte in. Rad 2:");
        assertThat(karin.status(SYNC)).isEqualTo(404);
        assertThat(karin.submitted(karin.page("/start"), SYNC).status()).isEqualTo(404);
        assertThat(karin.status(SYNC + "/kopplingar.csv")).isEqualTo(404);
    }

    private static void assertNothingLeft(Visitor former, String talk) {
        Visitor.Answer refused = former.get(talk);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.problem()).isEqualTo("not-there");
        assertThat(list(former.get("/mentor-group"), "/employees")).isEmpty();
    }

    /** @return how many rows the module has where, once all notices have gone out; but for what it writes by itself */
    private Map<String, Long> rows() {
        Tables tables = new Tables(database());
        eventually(() -> assertThat(tables.rows("SELECT id FROM ms_outbox")).isEmpty());
        Map<String, Long> counts = tables.countsOfTheModule();
        counts.keySet().removeAll(WRITTEN_BY_ITSELF);
        assertThat(counts.get("ms_dialogue")).isPositive();
        assertThat(counts.get("ms_text_revision")).isPositive();
        return counts;
    }

    /** @return how many talks stand under "Utan chef" */
    private int withoutChef() {
        Visitor.Answer answer = as(KOMMUNADMIN).get("/without-manager");
        done(200, answer);
        return answer.json().path("dialogues").asInt(-1);
    }

    /** @return the links as they are now, a line each, that are to be kept */
    private List<String> links(Predicate<String> kept) {
        List<String> lines = as(KOMMUNADMIN).page(SYNC + "/kopplingar.csv").lines().toList();
        assertThat(lines).hasSizeGreaterThan(10);
        return new ArrayList<>(lines.subList(0, lines.size() - 1).stream().filter(kept).toList());
    }

    /** @return the page that says how it went */
    private String sync(List<String> lines) {
        write(String.join("\n", lines) + "\nslut;" + lines.size() + "\n");
        return press();
    }

    private String press() {
        Visitor admin = as(KOMMUNADMIN);
        return admin.submit(admin.page(SYNC), SYNC);
    }

    private void write(String file) {
        try {
            Path folder = Files.createDirectories(data().resolve("sync"));
            Files.writeString(folder.resolve("exempelkommun.csv"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String newTalkWithWords(String chef, String employee) {
        accept("Rektor", "Biträdande rektor");
        String talk = "/dialogues/" + newTalk(chef, employee);
        done(200, as(employee).put(talk + "/answers/prep-topics", 0, "{\"text\":\"Mer tid för planering\"}"));
        done(200, as(chef).put(talk + "/notes/forbattring", 0, "{\"text\":\"Vi provar gemensam planering\"}"));
        done(201, as(chef).post(talk + "/agreements", "{\"text\":\"Alva leder ämneslaget\"}"));
        return talk;
    }

    private void accept(String first, String second) {
        Visitor admin = as(KOMMUNADMIN);
        int version = admin.get("/settings").json().path("version").asInt();
        done(200, admin.put("/settings", version, "{\"acceptedDutyRoles\":[\"%s\",\"%s\"]}".formatted(first, second)));
    }

    private static List<String> words(JsonNode sheet) {
        List<String> words = new ArrayList<>(sheet.path("answers").findValuesAsText("text"));
        words.addAll(sheet.path("agreements").findValuesAsText("text"));
        return words;
    }

    private static List<String> allOf(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static void done(int status, Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }
}
