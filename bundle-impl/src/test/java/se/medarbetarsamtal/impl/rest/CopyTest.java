package se.medarbetarsamtal.impl.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.document.PlanTables;
import se.medarbetarsamtal.impl.document.RecordCopy;
import se.medarbetarsamtal.impl.document.RecordCopy.Party;
import se.medarbetarsamtal.impl.document.RecordCopy.Person;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.FollowUp;

/** A talk as a file. */
class CopyTest {

    private static final String COPY = "dialogues/" + Samples.DIALOGUE.value() + "/copy";

    private static final LocalDate DAY = LocalDate.of(2027, 5, 7);
    private static final PlanTables PLAN = new PlanTables("Plan", List.of(new PlanTables.Table(
            List.of(new PlanTables.Group("Mål", List.of("Vad?", "När?"))),
            List.of(new PlanTables.Row("a", AgreementStatus.DONE, List.of(
                    new PlanTables.Words("Vad?", Optional.of("Leda"), true),
                    new PlanTables.Days("När?", Optional.of(DAY), Optional.empty())))))));

    private final Service service = new Service();

    @Test
    void isWholeAndItsFileNameNamesNobody() {
        given(service.copies.copy(any(), eq(Samples.DIALOGUE), eq(false))).willReturn(copy(false));

        Reply reply = service.answer(Call.get(COPY + "?masked=false"));

        assertThat(reply.json()).isEqualTo(Reply.tree("""
                {"masked":false,"copiedAt":"2026-11-22T09:42:00Z","period":"2026/27","state":"HELD",
                 "assignedAt":"2026-11-22T09:42:00Z","heldOn":"2026-11-26",
                 "employee":{"party":"EMPLOYEE","displayName":"Ali Ek"},"manager":{"party":"MANAGER","displayName":"Karin Berg"},
                 "template":{"title":"Medarbetarsamtal","version":1,"language":"sv"},
                 "booking":{"hidden":false,"revision":1,"start":"2026-11-26T12:00:00Z","zone":"Europe/Stockholm","minutes":60,
                  "place":"Rum 2","sent":false,"slot":null,"room":null,"told":null,"message":null,"asked":null,"warnings":[]},
                 "questions":[{"section":null,"text":"Vad vill du ta upp?","points":[],"columns":[],"sensitive":false,"answers":[]},
                  {"section":"Arbetet","text":"Hur är det?","points":["Trivsel"],"columns":[],"sensitive":true,"answers":[
                   {"party":"JOINT","text":"Bra","revision":2,"writtenAt":"2026-11-22T09:42:00Z",
                    "writtenBy":{"party":"EMPLOYEE","displayName":"Ali Ek"}}]}],
                 "agreements":[{"text":"Kurs","status":"ONGOING","revision":1,"writtenAt":"2026-11-22T09:42:00Z",
                  "writtenBy":{"party":"MANAGER","displayName":"Karin Berg"},"notes":[]}],
                 "plan":{"title":"Plan","tables":[{"groups":[{"label":"Mål","columns":["Vad?","När?"]}],
                  "rows":[{"status":"DONE","cells":[{"column":"Vad?","text":"Leda","noActivity":true},
                   {"column":"När?","implementationOn":"2027-05-07","followUpOn":null}],"notes":[]}]}]},
                 "followUps":[{"kind":"OTHER","dueOn":"2027-05-07","heldOn":null,"note":null}]}"""));
        assertThat(reply.header("Content-Disposition")).isEqualTo("attachment; filename=\"medarbetarsamtal-2026-2027.json\"");
        assertThat(reply.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void maskedHasAMarkWhereSomethingIsLeftOut() {
        given(service.copies.copy(any(), eq(Samples.DIALOGUE), eq(true))).willReturn(copy(true));

        Reply reply = service.answer(Call.get(COPY + "?masked=true"));

        assertThat(reply.json().at("/questions/1/answers/0/text")).isEqualTo(Reply.tree("{\"masked\":true}"));
        assertThat(reply.json().at("/questions/1/answers/0/writtenBy"))
                .isEqualTo(Reply.tree("{\"party\":\"EMPLOYEE\",\"displayName\":{\"masked\":true}}"));
        assertThat(reply.json().at("/booking/hidden").asBoolean()).isTrue();
        assertThat(reply.json().at("/booking/start").isNull()).isTrue();
        assertThat(reply.json().at("/booking/sent").isNull()).isTrue();
        assertThat(reply.text()).doesNotContain("Ali Ek", "Karin Berg", "Bra");
    }

    @Test
    void withoutTheParameterNothingIsLeftOut() {
        given(service.copies.copy(any(), any(), eq(false))).willReturn(copy(false));

        assertThat(service.answer(Call.get(COPY)).json().path("masked").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?masked=", "?masked=yes", "?masked=TRUE", "?masked=true&masked=false", "?masked=true&masked=true"})
    void whatIsNeitherTrueNorFalseIsRefused(String query) {
        Reply reply = service.answer(Call.get(COPY + query));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo("masked");
        then(service.copies).shouldHaveNoInteractions();
    }

    @ParameterizedTest
    @CsvSource({"POST", "PUT", "DELETE"})
    void aCopyIsOnlyFetched(String method) {
        assertThat(service.answer(Call.other(method, COPY).header("X-Medarbetarsamtal", "1")
                .header("Sec-Fetch-Site", "same-origin").header("Content-Type", "application/json")).status()).isEqualTo(405);
    }

    private static RecordCopy copy(boolean masked) {
        Person ali = new Person(Party.EMPLOYEE, masked ? Optional.empty() : Optional.of("Ali Ek"));
        Person karin = new Person(Party.MANAGER, masked ? Optional.empty() : Optional.of("Karin Berg"));
        return new RecordCopy(Samples.dialogue(DialogueState.HELD), masked, Samples.WRITTEN, Samples.DOCUMENT, ali, karin,
                List.of(new RecordCopy.Asked(Optional.empty(), Optional.of("Vad vill du ta upp?"), List.of(), List.of(), false, List.of()),
                        new RecordCopy.Asked(Optional.of("Arbetet"), Optional.of("Hur är det?"), List.of("Trivsel"), List.of(), true,
                                List.of(new RecordCopy.Written(Field.Kind.JOINT,
                                        masked ? Optional.empty() : Optional.of("Bra"), 2, Samples.WRITTEN, ali)))),
                List.of(new RecordCopy.Agreed("Kurs", AgreementStatus.ONGOING, 1, Samples.WRITTEN, karin, List.of())),
                Optional.of(new RecordCopy.Plan(PLAN, Map.of())),
                List.of(new RecordCopy.Step(new FollowUp("f", FollowUp.Kind.OTHER, DAY, Optional.empty(), 1), Optional.empty())),
                Optional.of(Samples.BOOKING), masked, Optional.of("Rum 2"));
    }
}
