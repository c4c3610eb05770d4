package se.medarbetarsamtal.impl.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.curriculum.CurriculumEntry;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.overview.TalkGoalsService.TalkGoals;
import se.medarbetarsamtal.impl.period.GoalText;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.period.UnitGoal;
import se.medarbetarsamtal.impl.period.UnitGoalService.Wanted;
import se.medarbetarsamtal.impl.period.UnitGoals;
import se.medarbetarsamtal.impl.policy.GoalLevel;

/** Goals and läroplaner as they are read and sent. */
class UnitGoalsTest {

    private static final String ID = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private static final Period PERIOD = Period.ofId("2026-2027");
    private static final OrganisationRef UNIT = new OrganisationRef("o-2");
    private static final UnitGoal GOAL = new UnitGoal(ID, GoalLevel.UNIT, UNIT, PERIOD,
            new GoalText("Läslust", Optional.of("Tid")), Samples.KARIN, Samples.WRITTEN, 3);
    private static final UnitGoals GOALS = new UnitGoals(PERIOD, List.of(
            new UnitGoals.Group(GoalLevel.UNIT, new Organisation(UNIT, "Norra", "Skolenhet", Optional.empty(), List.of()), true,
                    List.of(GOAL, new UnitGoal(ID, GoalLevel.UNIT, UNIT, PERIOD, new GoalText("Ro", Optional.empty()),
                            Samples.KARIN, Samples.WRITTEN, 1)))));
    private static final String VIEW = """
            {"period":{"id":"2026-2027","name":"2026/27","startsOn":"2026-07-01","endsOn":"2027-06-30"},
             "groups":[{"level":"UNIT","unit":"%s","unitName":"%s","mayEdit":true,"goals":[
              {"id":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","text":"Läslust","conditions":"Tid","version":3},
              {"id":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","text":"Ro","conditions":null,"version":1}]}]}""";
    private static final String NEW = """
            {"level":"UNIT","unit":"o-2","period":"2026-2027","text":" Läslust ","conditions":"Tid"}""";

    private final Service service = new Service();

    @Test
    void theGoalsOfThisSchoolYearAreAnsweredWhenNoneIsNamed() {
        given(service.unitGoals.now()).willReturn(PERIOD);
        given(service.unitGoals.list(any(), eq(PERIOD))).willReturn(GOALS);

        answers("unit-goals", VIEW.formatted("o-2", "Norra"));
        answers("unit-goals?period=2026-2027", VIEW.formatted("o-2", "Norra"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-2028", "x", ""})
    void aPeriodThatIsNoneIsRefused(String period) {
        Reply reply = service.answer(Call.get("unit-goals?period=" + period));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo("period");
    }

    @Test
    void theGoalsOfATalkDoNotNameTheUnitsOfAProtectedIdentity() {
        given(service.talkGoals.of(any(), eq(Samples.DIALOGUE))).willReturn(new TalkGoals(GOALS, true), new TalkGoals(GOALS, false));

        answers("dialogues/" + Samples.DIALOGUE.value() + "/unit-goals", VIEW.formatted("o-2", "Norra"));
        answers("dialogues/" + Samples.DIALOGUE.value() + "/unit-goals", VIEW.formatted("", ""));
    }

    @Test
    void whatIsAddedIsWhatWasSent() {
        Wanted wanted = new Wanted(GoalLevel.UNIT, UNIT, PERIOD, new GoalText("Läslust", Optional.of("Tid")));
        given(service.unitGoals.add(any(), eq(wanted))).willReturn(GOAL);

        Reply reply = service.answer(Call.post("unit-goals", NEW));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.header("Location")).endsWith("/unit-goals/" + ID);
        assertThat(reply.header("ETag")).isEqualTo("\"3\"");
        assertThat(reply.json()).isEqualTo(Reply.tree("{\"id\":\"%s\",\"version\":3}".formatted(ID)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "UNIT"      | "ALL"       | level  | format
            "UNIT"      | null        | level  | required
            "o-2"       | ""          | unit   | format
            "o-2"       | null        | unit   | required
            "2026-2027" | "2026/27"   | period | format
            "2026-2027" | null        | period | required
            " Läslust " | "  "        | text   | required
            " Läslust " | null        | text   | required""")
    void whatCannotBeAddedIsNamed(String there, String instead, String field, String code) {
        Reply reply = service.answer(Call.post("unit-goals", NEW.replace(there, instead)));

        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(reply.json().at("/errors/0/code").asText()).isEqualTo(code);
        then(service.unitGoals).should(never()).add(any(), any());
    }

    @Test
    void aChangeAndARemovalNameTheirVersion() {
        given(service.unitGoals.change(any(), eq(ID), eq(7), eq(new GoalText("Ro", Optional.empty())))).willReturn(GOAL);

        Reply changed = service.answer(Call.put("unit-goals/" + ID, "{\"text\":\"Ro\",\"conditions\":null}"));
        Reply removed = service.answer(Call.delete("unit-goals/" + ID));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"3\"");
        assertThat(removed.status()).isEqualTo(204);
        then(service.unitGoals).should().remove(any(), eq(ID), eq(7));
    }

    @Test
    void aRefusalSaysWhy() {
        given(service.unitGoals.add(any(), any())).willThrow(new NotAllowed("goals-of-others"), new Conflict("too-many-goals"));

        Reply others = service.answer(Call.post("unit-goals", NEW));
        Reply full = service.answer(Call.post("unit-goals", NEW));

        assertThat(others.status()).isEqualTo(403);
        assertThat(others.problem()).isEqualTo("goals-of-others");
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.problem()).isEqualTo("too-many-goals");
    }

    @Test
    void laroplanerAreGroupedInTheirOrder() {
        given(service.curricula.ofTalk(any(), eq(Samples.DIALOGUE))).willReturn(List.of(
                new CurriculumEntry("lpfo18-2", "Lpfö 18", "Mål", Optional.empty()),
                new CurriculumEntry("lpfo18-2.1", "Lpfö 18", "Normer", Optional.of("lpfo18-2")),
                new CurriculumEntry("lgr22-1", "Lgr22", "Värdegrund", Optional.empty())));

        answers("dialogues/" + Samples.DIALOGUE.value() + "/curriculum", """
                {"curricula":[{"curriculum":"Lpfö 18","entries":[{"code":"lpfo18-2","heading":"Mål","parent":null},
                  {"code":"lpfo18-2.1","heading":"Normer","parent":"lpfo18-2"}]},
                 {"curriculum":"Lgr22","entries":[{"code":"lgr22-1","heading":"Värdegrund","parent":null}]}]}""");
    }

    private void answers(String path, String json) {
        Reply reply = service.answer(Call.get(path));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json()).isEqualTo(Reply.tree(json));
    }
}
