package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.rest.OneTalkScenario.heldToday;
import static se.medarbetarsamtal.scenarios.rest.OneTalkScenario.text;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ERIK;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.strict.Routes;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.H2;
import se.medarbetarsamtal.scenarios.support.Tables;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Besides, what is carried over to the personnel system, and what files are called, which no database changes. */
class WholeTalkOnH2IT extends WholeTalkScenario {

    private static final String NOTES = "/personnel-notes";
    /** Each would end the header, begin another one or lead out of a folder, if it stood in a file's name. */
    private static final List<String> NAMES = List.of("Alva \"Nyström\"; filename=Alva.exe", "Alva Nyström\r\nX-Nyström: Alva",
            "Åsa Nyström", "Alva Nyström 👩‍🏫", "../../Alva/Nyström%00.exe");

    private final Map<String, String> database = H2.newDatabase();

    @Override
    Map<String, String> database() {
        return database;
    }

    @Test
    @Tag("T-21")
    void theNotesArePlainTextInTheTemplatesOrderWithNothingButWhatIsMeantForThem() {
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        Visitor karin = as(KARIN);
        noted(karin, talk, "insyn", "Sist: <b>ekonomin</b> &amp; *mer*  ");
        noted(karin, talk, "forvantan-chef", "Först");
        noted(karin, talk, "individuella-mal", "Hör till planen");
        ok(karin.put(talk + "/notes/halsa", 0, text("Känsligt")));
        ok(as(ALVA).put(talk + "/answers/bidrag", 0, text("Förberedelse")));
        ok(karin.put(talk + "/holding", version(karin, talk), heldToday()));

        JsonNode notes = ok(karin.get(talk + NOTES)).json();

        String text = notes.path("text").asText();
        assertThat(text).matches("(?s)Medarbetarsamtal – anteckningar\nDatum: \\d+ \\S+ \\d{4}\nMedarbetare: Alva Nyström\n"
                + "Ansvarig chef: Karin Berg\nVerksamhet, enhet: [^\n]*Norra skolan\nArbetsmaterial\nKod " + notes.path("code").asText() + "\n\n.*");
        assertThat(text).endsWith("""
                Förväntningar

                Vilka förväntningar har chefen på dig?
                Först

                Att samspela

                Saknar du inblick i och kunskap om någon del av verksamheten?
                Sist: <b>ekonomin</b> &amp; *mer*""");
        assertThat(text).doesNotContain("Känsligt", "Förberedelse", "planen", "\r", " \n");
        assertThat(notes.path("leftOut").asInt()).isEqualTo(1);
        assertThat(PlanOnH2IT.words(karin.file(talk + NOTES + "-document"))).contains("Exempelkommun", "AlvaNyström", "Först", "<b>ekonomin</b>")
                .doesNotContain("Känsligt", "Förberedelse", "planen");
    }

    @Test
    @Tag("T-21")
    void whatWasDeliveredIsCarriedOverAsItWasAndTheEmployeeSeesWhoDid() {
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        Visitor karin = as(KARIN);
        noted(karin, talk, "bidrag", "Det som delgavs");
        ok(karin.put(talk + "/holding", version(karin, talk), heldToday()));
        ok(karin.post(talk + "/deliveries", "{\"version\":%d,\"onPaperOn\":null}".formatted(version(karin, talk))));
        ok(karin.put(talk + "/notes/bidrag", 1, text("Rättat sedan")));

        JsonNode delivered = ok(karin.get(talk + NOTES + "?version=1")).json();

        assertThat(delivered.path("text").asText()).contains("Delgiven ", ", version 1", "Det som delgavs").doesNotContain("Rättat");
        assertThat(delivered.path("delivery").asInt()).isEqualTo(1);
        assertThat(ok(karin.get(talk + NOTES)).json().path("text").asText()).contains("Arbetsmaterial", "Rättat sedan");
        assertThat(as(ALVA).get(talk + "/reads").json().path("items").findValuesAsText("act")).contains("COPIED");
        assertThat(karin.get(talk + NOTES + "?version=2").problem()).isEqualTo("not-there");
        assertThat(as(ERIK).get(talk + NOTES).problem()).isEqualTo("not-there");
        assertThat(as(ERIK).get(talk + NOTES + "-document").problem()).isEqualTo("not-there");
    }

    @Test
    @Tag("T-21")
    void nothingTickedIsSaidAndNoEmptyPaper() {
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        ok(as(KARIN).put(talk + "/notes/halsa", 0, text("Känsligt")));

        JsonNode notes = ok(as(KARIN).get(talk + NOTES)).json();

        assertThat(notes.path("text").asText()).endsWith("\n\nInget är bockat för anteckningen.");
        assertThat(notes.path("answers").asInt()).isZero();
        assertThat(PlanOnH2IT.words(as(KARIN).file(talk + NOTES + "-document"))).contains("Ingetärbockatföranteckningen.");
    }

    @Test
    @Tag("G-29")
    void noFileIsNamedAfterAnybodyWhateverPeopleAreCalled() {
        String talk = newTalk(KARIN, ALVA);
        ok(as(KARIN).put("/dialogues/" + talk + "/booking", 0, Days.booking(Days.free(), "13:00", "Rum 2")));
        ok(as(KARIN).put("/dialogues/" + talk + "/holding", version(as(KARIN), "/dialogues/" + talk), heldToday()));
        ok(as(KARIN).post("/dialogues/" + talk + "/deliveries",
                "{\"version\":%d,\"onPaperOn\":null}".formatted(version(as(KARIN), "/dialogues/" + talk))));
        try {
            for (String name : NAMES) {
                called(name);
                assertThat(as(KARIN).get("/dialogues/" + talk).json().at("/employee/displayName").asText()).isEqualTo(name);
                List<Visitor.Answer> files = Routes.FILES.stream().map(route -> as(KARIN).get(path(route, talk))).toList();
                assertThat(files).filteredOn(file -> file.status() == 200).as(name).hasSizeGreaterThanOrEqualTo(files.size() - papers())
                        .allSatisfy(file -> assertNamed(name, file));
                assertThat(files).filteredOn(file -> file.status() != 200).as("an emoji cannot be printed").allSatisfy(refused -> {
                    assertThat(refused.problem()).isEqualTo("unprintable");
                    assertThat(refused.header("Content-Disposition")).isEmpty();
                });
            }
        } finally {
            rename(ALVA, "Alva Nyström");
            rename(KARIN, "Karin Berg");
        }
    }

    private static void assertNamed(String person, Visitor.Answer file) {
        assertThat(file.header("Content-Disposition")).matches(Routes.FILE_NAME);
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.response().headers().map().toString()).as(person)
                .doesNotContainIgnoringCase("alva", "nystr", "sa ny", "karin", "berg", ".exe");
        assertThat(Arrays.stream(file.header("Content-Disposition").split(";"))).hasSize(2);
    }

    /** Both parties, the employee and the chef who publishes nothing but reads. */
    private void called(String name) {
        rename(ALVA, name);
        rename(KARIN, name);
    }

    private void rename(String person, String name) {
        assertThat(new Tables(database).update("UPDATE host_person SET display_name = ? WHERE id = ?", name, person)).isEqualTo(1);
    }

    private String path(String route, String talk) {
        return route.substring("GET ".length()).replace("{id}", route.contains("/templates/") ? template() : talk).replace("{version}", "1")
                + Routes.of(route).query();
    }

    private static int papers() {
        return (int) Routes.FILES.stream().filter(route -> route.endsWith("-document") || route.endsWith("/package")).count();
    }

    private static void noted(Visitor visitor, String talk, String question, String words) {
        ok(visitor.put(talk + "/notes/" + question, 0, text(words)));
        ok(visitor.put(talk + "/notes/" + question + "/recording", 0, "{\"included\":true}"));
    }

    private static int version(Visitor visitor, String talk) {
        return visitor.get(talk).json().path("version").asInt();
    }

    private static Visitor.Answer ok(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }
}
