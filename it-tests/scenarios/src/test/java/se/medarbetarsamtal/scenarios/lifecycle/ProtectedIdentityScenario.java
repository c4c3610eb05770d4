package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.EVA;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.GUNNAR;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.MOA;
import static se.medarbetarsamtal.scenarios.support.People.OBSERVER;
import static se.medarbetarsamtal.scenarios.support.People.OLLE;
import static se.medarbetarsamtal.scenarios.support.People.PUPIL;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * Moa's identity is protected. Her name, unit, place and time are words that stand nowhere else, so that each place in which
 * they turn up is one that shows them.
 */
@Tag("R-29")
abstract class ProtectedIdentityScenario extends TalkScenario {

    private static final String NAME = "Kanarina Fågelsdotter";
    private static final String UNIT = "Kanariegården";
    private static final String PLACE = "Kanarierummet";
    private static final List<String> OTHERS =
            List.of(EVA, FATIMA, SKOLADMIN, KOMMUNADMIN, OBSERVER, ALVA, ELIN, PUPIL, GUNNAR);
    private static final List<String> LISTS = List.of("/me", "/me/readiness", "/mentor-group", "/dialogues", "/templates",
            "/settings", "/without-manager", "/tasks", "/unit-goals", "/privacy");

    private String talk;
    private LocalDate day;
    private String moment;

    @BeforeAll
    void moaHasAnUnmistakableNameAndUnit() {
        tables.update("update host_person set display_name = ?, sort_name = ? where id = ?", NAME, NAME, MOA);
        tables.update("insert into host_organisation (id, tenant, name, type, parent, school_types, position)"
                + " values ('o-99', 'exempelkommun', ?, 'Skolenhet', 'o-1', 'GR', 99)", UNIT);
        tables.update("update host_duty set unit = 'o-99' where person = ?", MOA);
    }

    @BeforeEach
    void moaHasATalkWithATimeAndAPlaceFromBeforeTheMark() {
        mark(false);
        talk = newTalk(KARIN, MOA);
        day = Days.free();
        moment = Days.moment(day, "13:35");
        done(200, as(KARIN).put(talk + "/booking", 0, Days.booking(day, "13:35", PLACE)));
        done(200, as(KARIN).post(talk + "/booking/invitations", "{}"));
        mark(true);
    }

    @Test
    void theListOfTheOwnChefShowsNeitherUnitNorTimeFromTheNextRequestOnAndBothWays() {
        Visitor karin = as(KARIN);

        hidden(karin);
        mark(false);
        assertThat(hits(karin.get("/mentor-group"))).containsExactlyInAnyOrder(NAME, UNIT, moment);
        mark(true);
        hidden(karin);
        tables.update("update host_person set marking = 'PROTECTED_REGISTRATION' where id = ?", MOA);
        hidden(karin);
    }

    private void hidden(Visitor chef) {
        Visitor.Answer group = chef.get("/mentor-group");
        JsonNode line = StreamSupport.stream(group.json().path("employees").spliterator(), false)
                .filter(one -> one.path("person").asText().equals(MOA)).findFirst().orElseThrow();
        assertThat(hits(group)).containsExactly(NAME);
        assertThat(line.path("unit").isNull()).isTrue();
        JsonNode booking = line.at("/dialogues/0/booking");
        assertThat(booking.path("hidden").asBoolean()).isTrue();
        assertThat(booking.path("sent").asBoolean()).isTrue();
        assertThat(booking.properties()).filteredOn(field -> !Set.of("hidden", "sent").contains(field.getKey()))
                .isNotEmpty().allSatisfy(field -> assertThat(field.getValue().isNull()).as(field.getKey()).isTrue());
    }

    @Test
    void aPlaceIsRefusedAndOneOfBeforeIsShownToNobodyWhileTheMarkStands() {
        Visitor.Answer refused = as(KARIN).put(talk + "/booking", 1, Days.booking(day, "14:40", PLACE));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("place");
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("protected");
        assertThat(hits(refused)).isEmpty();

        for (String party : List.of(KARIN, MOA)) {
            assertThat(hits(as(party).get(talk))).as(party).containsExactlyInAnyOrder(NAME, moment);
            assertThat(hits(as(party).get(talk + "/copy?masked=false"))).as(party).containsExactlyInAnyOrder(NAME, moment);
            assertThat(hits(as(party).get(talk + "/copy?masked=true"))).as(party).isEmpty();
        }
        mark(false);
        assertThat(hits(as(KARIN).get(talk))).contains(PLACE);
        assertThat(hits(as(KARIN).get(talk + "/copy?masked=false"))).contains(PLACE);
        done(200, as(KARIN).put(talk + "/booking", 1, Days.booking(day, "13:35", PLACE)));
        mark(true);
        done(200, as(KARIN).put(talk + "/booking", 2, Days.booking(day, "13:35", null)));
        assertThat(hits(as(KARIN).get(talk))).containsExactlyInAnyOrder(NAME, moment);
    }

    @Test
    void nobodyElseMeetsHerNameUnitPlaceOrTimeAnywhere() {
        for (String other : OTHERS) {
            Visitor visitor = as(other);
            List<String> paths = new ArrayList<>(LISTS);
            paths.addAll(List.of(talk, talk + "/copy", talk + "/copy?masked=true"));
            for (String path : paths) {
                Visitor.Answer answer = visitor.get(path);
                assertThat(hits(answer)).as(other + " " + path).isEmpty();
            }
            assertThat(hits(visitor.page("/notiser"))).as(other).isEmpty();
        }
    }

    @Test
    void whatWasPromisedNamesHerToTheChefWhoAnswersForItAndToNoFormerOrOtherOne() {
        link(OLLE, true);
        done(200, as(OLLE).get(talk));
        link(OLLE, false);
        String agreement = done(201, as(KARIN).post(talk + "/agreements", text("Ord"))).json().path("id").asText();
        done(200, as(KARIN).put(talk + "/agreements/" + agreement + "/responsible", 1, "{\"responsible\":\"BOTH\"}"));
        int version = as(KARIN).get(talk).json().path("version").asInt();
        done(200, as(KARIN).put(talk + "/holding", version, "{\"heldOn\":\"" + Days.today() + "\"}"));
        link(EVA, true);

        assertThat(hits(as(KARIN).get("/tasks"))).containsExactly(NAME);
        assertThat(as(MOA).get("/tasks").body()).contains(agreement).doesNotContain("Kanarina");
        for (String other : List.of(OLLE, EVA, ALVA)) {
            assertThat(as(other).get("/tasks").body()).as(other).doesNotContain(agreement, "Kanarina");
        }
        link(KARIN, false);
        assertThat(as(KARIN).get("/tasks").body()).doesNotContain(agreement, "Kanarina");
        assertThat(hits(as(EVA).get("/tasks"))).as("nobody who answers for it is linked").containsExactly(NAME);
        link(EVA, false);
        link(KARIN, true);
    }

    private void link(String mentor, boolean linked) {
        assertThat(tables.update(linked ? "insert into host_mentor_link (mentor, mentee, tenant) values (?, ?, 'exempelkommun')"
                : "delete from host_mentor_link where mentor = ? and mentee = ?", mentor, MOA)).isEqualTo(1);
    }

    @Test
    void noNoticeNamesHerAndTheTimeIsToldToHerselfAlone() {
        eventually(() -> assertThat(as(MOA).page("/notiser")).contains("kl. 13.35"));

        List<String> notices = tables.rows(
                "select recipient, title_sv, title_en, body_sv, body_en, collapse_key, page, context from host_notice");
        assertThat(notices).isNotEmpty().allSatisfy(notice -> assertThat(notice).doesNotContain(NAME, UNIT, PLACE));
        assertThat(notices).filteredOn(notice -> notice.contains("13.35") || notice.contains("13:35"))
                .isNotEmpty().allSatisfy(notice -> assertThat(notice).startsWith(MOA + ","));
        assertThat(hits(host.log())).isEmpty();
    }

    @Test
    void noHeaderAndNoFileNameNamesHer() {
        for (String party : List.of(KARIN, MOA)) {
            for (String path : List.of(talk, talk + "/copy?masked=false", talk + "/copy?masked=true", "/mentor-group", "/dialogues")) {
                Visitor.Answer answer = done(200, as(party).get(path));
                assertThat(hits(answer.response().headers().map().toString())).as(party + " " + path).isEmpty();
            }
            assertThat(as(party).get(talk + "/copy").header("Content-Disposition"))
                    .matches("attachment; filename=\"medarbetarsamtal-\\d{4}-\\d{4}\\.json\"");
        }
    }

    @Test
    void noSearchByUnitAmongTheHostsPeopleTellsWhereSheWorks() {
        Visitor admin = as(KOMMUNADMIN);
        String search = "/start/relationer?hamta=1&person=" + FATIMA + "&enhet=";

        assertThat(admin.page(search)).contains(NAME);
        for (String unit : List.of("o-2", "o-3", "o-99")) {
            assertThat(admin.page(search + unit)).containsAnyOf("att välja bland", "Ingen hittades").doesNotContain(NAME);
        }
        assertThat(admin.page("/start/relationer?hamta=1&person=" + MOA)).contains("value=\"o-99\"")
                .doesNotContain("value=\"o-99\" selected");
    }

    private void mark(boolean isProtected) {
        assertThat(tables.update("update host_person set marking = ? where id = ?", isProtected ? "CONFIDENTIAL" : "NONE", MOA))
                .isEqualTo(1);
    }

    private List<String> hits(Visitor.Answer answer) {
        return hits(answer.response().headers().map() + answer.body());
    }

    /** @return which of the words stand there, in any form in which they are written; a bare clock stands in headers too */
    private List<String> hits(String text) {
        Map<String, List<String>> forms = Map.of(NAME, List.of("Kanarina", "Fågelsdotter"), UNIT, List.of(UNIT, "o-99"),
                PLACE, List.of(PLACE), moment, List.of(moment, written("sv-SE"), written("en-GB")));
        return Stream.of(NAME, UNIT, PLACE, moment).filter(word -> forms.get(word).stream().anyMatch(text::contains)).toList();
    }

    private String written(String language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(language)).format(day);
    }
}
