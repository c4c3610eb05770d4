package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.rest.OneTalkScenario.text;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Whole talks as files: everything for the employee, what the chef may read now, and a masked copy. No database changes them. */
class RecordsOnH2IT extends HostScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }

    @Test
    @Tag("R-24")
    void theEmployeeGetsEverythingTheChefWhatIsShownAndAMaskedCopyHasTheWordsGone() {
        Visitor karin = as(KARIN);
        Visitor elin = as(ELIN);
        String talk = "/dialogues/" + newTalk(KARIN, ELIN);
        done(elin.put(talk + "/answers/prep-topics", 0, text("Elins tysta ord")));
        done(karin.put(talk + "/notes/halsa", 0, text("Mår så där")));
        done(karin.put(talk + "/notes/halsa", 1, text("Mår bättre nu")));
        done(karin.put(talk + "/answers/bidrag", 0, text("Karins tysta ord")));
        String name = elin.get("/me").json().path("displayName").asText();

        Visitor.Answer own = elin.get("/own-data");
        JsonNode mine = own.json().path("talks").get(0);
        assertThat(own.header("Content-Disposition")).isEqualTo("attachment; filename=\"mina-medarbetarsamtal.json\"");
        assertThat(own.header("X-Medarbetarsamtal-Count")).isEqualTo(Integer.toString(own.json().path("talks").size()));
        assertThat(mine.path("texts").findValuesAsText("text")).contains("Elins tysta ord", "Mår så där", "Mår bättre nu");
        assertThat(own.body()).doesNotContain("Karins tysta ord");
        assertThat(mine.path("readers").findValuesAsText("name")).contains("Karin Berg");
        assertThat(words(elin.file(talk + "/copy-document"))).contains("Elinstystaord", "Mårsådär", "Mårbättrenu", "Vemharläst", "KarinBerg")
                .doesNotContain("Karinstystaord");

        Visitor.Answer round = karin.get("/record-copies?period=" + Days.period());
        assertThat(round.status()).isEqualTo(200);
        assertThat(round.body()).contains("Mår bättre nu", "Karins tysta ord").doesNotContain("Elins tysta ord", "Mår så där");
        assertThat(words(karin.file(talk + "/copy-document"))).contains("Mårbättrenu", "Karinstystaord")
                .doesNotContain("Elinstystaord", "Mårsådär");

        Visitor.Answer masked = karin.get("/record-copies?masked=true&period=" + Days.period());
        assertThat(masked.body()).contains("{\"masked\":true}").doesNotContain("Mår bättre nu", name);
        assertThat(words(karin.file(talk + "/copy-document?masked=true"))).contains("[maskerat]", "Karinstystaord")
                .doesNotContain("Mårbättrenu", name.replace(" ", ""), "KarinBerg");
        assertThat(elin.get(talk + "/reads").json().path("items").findValuesAsText("act")).contains("COPIED", "FETCHED");
    }

    @Test
    void nobodyElseGetsAnythingOfIt() {
        String talk = "/dialogues/" + newTalk(KARIN, "p-106");
        done(as(KARIN).put(talk + "/notes/halsa", 0, text("Bara för de två")));

        for (String other : List.of(FATIMA, People.HANS)) {
            assertThat(as(other).get(talk + "/copy-document").problem()).isEqualTo("not-there");
            assertThat(as(other).get("/own-data").body()).doesNotContain("Bara för de två");
            assertThat(as(other).get("/record-copies?period=" + Days.period()).body()).doesNotContain("Bara för de två");
        }
        assertThat(as(KARIN).get("/own-data").body()).doesNotContain("Bara för de två");
        assertThat(stranger().get("/own-data").status()).isEqualTo(401);
    }

    /** While keys are away nobody gets half a file. */
    @Test
    void withoutKeysThereIsAProblemAndNoFile() {
        newTalk(KARIN, ELIN);

        without("refhost.key", () -> {
            assertThat(as(ELIN).get("/own-data").problem()).isEqualTo("unavailable");
            assertThat(as(KARIN).get("/record-copies?period=" + Days.period()).problem()).isEqualTo("unavailable");
        });
    }

    private static void done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** @return the text of the paper without any distance */
    private static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
