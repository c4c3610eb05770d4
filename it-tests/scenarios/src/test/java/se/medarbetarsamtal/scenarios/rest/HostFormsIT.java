package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.ERIK;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.OBSERVER;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The forms of the host that the module's rules lean on: links for a time, and protected identities. */
class HostFormsIT extends HostScenario {

    private static final String RELATIONS = "/start/relationer";

    @Override
    Map<String, String> database() {
        return Map.of();
    }

    @Test
    void aLinkForATimeShowsItsLastDayAndItsReasonToBoth() {
        LocalDate until = Days.today().plusDays(30);

        String answer = link(OBSERVER, ELIN, until.toString(), "Utlämnande <b>av</b> handling");

        assertThat(answer).contains("1 person är kopplad till Birgitta Falk", "Till och med " + until.getDayOfMonth() + " ",
                "Skäl: Utlämnande &lt;b&gt;av&lt;/b&gt; handling");
        assertThat(as(ELIN).page(RELATIONS + "?flik=har-som-mentor")).contains("Till och med " + until.getDayOfMonth() + " ", "Skäl: Utlämnande");
        assertThat(as(OBSERVER).page("/start")).contains("href=\"/mentorsgrupp\"");
    }

    @Test
    void anOrdinaryLinkShowsNeither() {
        assertThat(link(KARIN, ERIK, "", "")).contains("1 person är kopplad till Karin Berg").doesNotContain("Skäl: ", "Till och med 2");
        as(SKOLADMIN).unlink(KARIN, ERIK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-31", "2027-02-29", "31 december", "+12026-01-01"})
    void aDayThatCannotBeIsRefusedWithASentenceAndNothingThatWasFilledInIsLost(String until) {
        Visitor admin = as(SKOLADMIN);
        String answer = link(KARIN, ERIK, until, "Utlämnande");

        assertThat(answer).contains("role=\"alert\"", "Ingen kopplades.", "<a href=\"#till-och-med\">Till och med ",
                "aria-describedby=\"till-och-med-fel\"", "value=\"" + until + "\"", "value=\"Utlämnande\"",
                "name=\"elev\" value=\"" + ERIK + "\" checked");
        assertThat(answer).doesNotContain("name=\"elev\" value=\"p-107\" checked");
        assertThat(admin.page(RELATIONS + "?person=" + KARIN)).doesNotContain("value=\"" + ERIK + "\"");
    }

    @Test
    void whoTicksNobodyKeepsWhatWasTyped() {
        Visitor admin = as(SKOLADMIN);
        String answer = admin.submit(admin.page(RELATIONS + "?person=" + KARIN), RELATIONS,
                "person", KARIN, "gor", "koppla", "enhet", "", "visa", "STAFF", "namn", "Erik", "skal", "Utlämnande");

        assertThat(answer).contains("Markera minst en person", "value=\"Utlämnande\"", "Erik Sandin", "value=\"Erik\"")
                .doesNotContain("name=\"elev\" value=\"p-107\"");
    }

    @Test
    void aPersonIsMarkedByKommunadminAndTheModuleKnowsAtOnce() {
        Visitor admin = as(KOMMUNADMIN);
        assertThat(line(as(KARIN), ALVA).path("protected").asBoolean()).isFalse();

        assertThat(mark(admin, "CONFIDENTIAL").body()).contains("Sparat: Sekretessmarkering.", "Skyddade personuppgifter");
        assertThat(line(as(KARIN), ALVA).path("protected").asBoolean()).isTrue();
        assertThat(mark(admin, "PROTECTED_REGISTRATION").body()).contains("Sparat: Skyddad folkbokföring.");
        assertThat(line(as(KARIN), ALVA).path("protected").asBoolean()).isTrue();
        assertThat(mark(admin, "NONE").body()).contains("Sparat: Inga skyddade personuppgifter.");
        assertThat(line(as(KARIN), ALVA).path("protected").asBoolean()).isFalse();
    }

    @Test
    void nobodyElseMarksAndNoMarkIsInvented() {
        assertThat(mark(as(SKOLADMIN), "CONFIDENTIAL").status()).isEqualTo(404);
        assertThat(mark(as(ALVA), "CONFIDENTIAL").status()).isEqualTo(404);
        assertThat(mark(as(KOMMUNADMIN), "HEMLIG").status()).isEqualTo(404);
        assertThat(line(as(KARIN), ALVA).path("protected").asBoolean()).isFalse();
    }

    private Visitor.Answer mark(Visitor visitor, String marking) {
        return visitor.submitted(visitor.page("/start"), "/start/person", "person", ALVA, "skydd", marking);
    }

    private String link(String mentor, String mentee, String until, String reason) {
        Visitor admin = as(mentor.equals(KARIN) ? SKOLADMIN : KOMMUNADMIN);
        return admin.submit(admin.page(RELATIONS + "?hamta=1&person=" + mentor), RELATIONS,
                "person", mentor, "gor", "koppla", "enhet", "", "visa", "", "namn", "", "elev", mentee,
                "till-och-med", until, "skal", reason);
    }
}
