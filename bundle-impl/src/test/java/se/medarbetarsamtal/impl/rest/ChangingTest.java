package se.medarbetarsamtal.impl.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.Assignment;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.overview.DecidedSettings;
import se.medarbetarsamtal.impl.plan.AgreementService.Written;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.SettingStore.Stored;
import se.medarbetarsamtal.impl.setting.Settings;

/** What is changed: that exactly what was sent reaches the service, and what is answered. */
class ChangingTest {

    private static final String TALK = "dialogues/" + Samples.DIALOGUE.value();
    private static final SealedText REVISION =
            new SealedText(Field.joint("work-1"), 8, Samples.KARIN, Samples.WRITTEN, new byte[0]);

    private final Service service = new Service();

    @Test
    void anAnswerIsWrittenOnTheRevisionThatItNames() {
        given(service.answers.writeOwn(any(), eq(Samples.DIALOGUE), eq("prep-topics"), eq(7), eq(new FreeText("Hej"))))
                .willReturn(REVISION);

        Reply reply = service.answer(Call.put(TALK + "/answers/prep-topics", "{\"text\":\"Hej\"}"));

        isOk(reply, "{\"revision\":8,\"writtenAt\":\"2026-11-22T09:42:00Z\"}");
        assertThat(reply.header("ETag")).isEqualTo("\"8\"");
    }

    @Test
    void whoTakesOverIsNamedInTheNewVersion() {
        given(service.takeOvers.takeOver(any(), eq(Samples.DIALOGUE), eq(7))).willReturn(Samples.dialogueOf("p-4"));

        Reply reply = service.answer(Call.put(TALK + "/responsible", "{}"));

        isOk(reply, "{\"version\":3,\"responsible\":\"p-4\"}");
        assertThat(reply.header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void aFirstNoteBuildsOnNothingAndMayBeEmpty() {
        given(service.answers.writeJoint(any(), eq(Samples.DIALOGUE), eq("work-1"), eq(0), eq(new FreeText(""))))
                .willReturn(REVISION);

        isOk(service.answer(Call.put(TALK + "/notes/work-1", "{\"text\":\"\"}").header("If-Match", "\"0\"")),
                "{\"revision\":8,\"writtenAt\":\"2026-11-22T09:42:00Z\"}");
    }

    @Test
    void anAgreementIsAddedAndHasAnAddress() {
        given(service.agreements.add(any(), eq(Samples.DIALOGUE), eq(new FreeText("Kurs"))))
                .willReturn(new Written("a-1", 1));

        Reply reply = service.answer(Call.post(TALK + "/agreements", "{\"text\":\"Kurs\"}"));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json()).isEqualTo(Reply.tree("{\"id\":\"a-1\",\"revision\":1}"));
        assertThat(reply.header("Location")).endsWith("/medarbetarsamtal/api/v1/" + TALK + "/agreements/a-1");
        assertThat(reply.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void anAgreementIsChanged() {
        given(service.agreements.change(any(), eq(Samples.DIALOGUE), eq("a-1"), eq(7), eq(new FreeText("Kurs"))))
                .willReturn(new Written("a-1", 8));

        isOk(service.answer(Call.put(TALK + "/agreements/a-1", "{\"text\":\"Kurs\"}")), "{\"id\":\"a-1\",\"revision\":8}");
    }

    @Test
    void aTemplateIsPublished() {
        given(service.templates.publish(any(), eq(PublicationLevel.PRINCIPAL_ORGANISER), eq(Samples.DOCUMENT)))
                .willReturn(Samples.PUBLISHED);

        Reply reply = service.answer(Call.post("templates", """
                {"level":"PRINCIPAL_ORGANISER","document":{
                 "schoolForm":"MEDARBETARSAMTAL","title":"Medarbetarsamtal","language":"sv","source":"Rutin","routineTitle":null,
                 "intro":["Syfte"],"preparation":[{"id":"prep-topics","text":"Vad vill du ta upp?"}],
                 "sections":[{"id":"work","title":"Arbetet","target":"NOTES","label":null,"guidance":null,"recordingRule":null,
                  "questions":[{"id":"work-1","text":"Hur är det?","sensitive":false,"preparationNote":true,"help":null,
                   "points":[{"text":"Trivsel","footnote":1,"sensitive":false,"help":null}]}]}],
                 "plan":{"title":"Plan","guidance":[],"header":[],"tables":[{"id":"goals","groups":[{"label":"Mål",
                  "columns":[{"id":"goal","label":"Mål","required":true}]}]}],"developmentTypes":["Kurs"]},
                 "footnotes":[{"number":1,"text":"Not"}]}}"""));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json()).isEqualTo(Reply.tree("{\"id\":\"fedcba9876543210fedcba9876543210\",\"version\":1}"));
        assertThat(reply.header("Location")).endsWith("/medarbetarsamtal/api/v1/templates/fedcba9876543210fedcba9876543210");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"level\":\"ALLA\"} | invalid | level",
        "{} | invalid | level",
        "{\"level\":\"PRINCIPAL_ORGANISER\"} | invalid | document",
        "{\"level\":\"PRINCIPAL_ORGANISER\",\"document\":{\"schoolForm\":\"MEDARBETARSAMTAL\"}} | invalid | language",
        "{\"level\":\"PRINCIPAL_ORGANISER\",\"document\":{\"schoolForm\":\"GR\"}} | wrong-school-form | ",
        "{\"level\":\"PRINCIPAL_ORGANISER\",\"document\":{\"intro\":[null]}} | malformed | "})
    void aTemplateThatIsNoneSaysWhy(String body, String problem, String field) {
        Reply reply = service.answer(Call.post("templates", body));

        assertThat(reply.problem()).isEqualTo(problem);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo(field == null ? "" : field);
        then(service.templates).shouldHaveNoInteractions();
    }

    @Test
    void anAssignmentIsReportedPersonByPerson() {
        given(service.assignments.assign(any(), eq(new Assignment(Samples.TEMPLATE,
                Set.of(Samples.ALI, Samples.KARIN), Set.of(Samples.ALI))))).willReturn(new Assignment.Report(List.of(
                new Assignment.Outcome(Samples.ALI, Assignment.Result.ASSIGNED, Optional.of(Samples.DIALOGUE)),
                new Assignment.Outcome(Samples.KARIN, Assignment.Result.ALREADY_ASSIGNED, Optional.empty()))));

        isOk(service.answer(Call.post("assignments", """
                {"template":"fedcba9876543210fedcba9876543210","persons":["p-12","p-1","p-1"],"repeat":["p-12"]}""")), """
                {"outcomes":[{"person":"p-12","outcome":"ASSIGNED","dialogue":"0123456789abcdef0123456789abcdef"},
                 {"person":"p-1","outcome":"ALREADY_ASSIGNED","dialogue":null}]}""");
    }

    @Test
    void repetitionsNeedNotBeNamedAndTheOrderIsKept() {
        given(service.assignments.assign(any(), any())).willReturn(new Assignment.Report(List.of()));

        service.answer(Call.post("assignments", "{\"template\":\"t\",\"persons\":[\"p-3\",\"p-2\",\"p-1\"]}"));

        then(service.assignments).should().assign(any(), argThat(wanted -> wanted.repeat().isEmpty()
                && List.copyOf(wanted.persons()).equals(
                        List.of(new PersonRef("p-3"), new PersonRef("p-2"), new PersonRef("p-1")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"persons\":[\"p-1\"]} | 422 | invalid",
        "{\"template\":\"t\"} | 422 | invalid",
        "{\"template\":\"t\",\"persons\":[]} | 422 | invalid",
        "{\"template\":\"t\",\"persons\":[\"p-1\"],\"repeat\":[\"p-2\"]} | 422 | invalid",
        "{\"template\":\"t\",\"persons\":[\"\"]} | 404 | not-there",
        "{\"template\":\"\",\"persons\":[\"p-1\"]} | 422 | wrong-school-form"})
    void anAssignmentThatCannotBeSaysWhy(String body, int status, String problem) {
        Reply reply = service.answer(Call.post("assignments", body));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.problem()).isEqualTo(problem);
        then(service.assignments).shouldHaveNoInteractions();
    }

    @Test
    void anAssignmentIsTakenBack() {
        Reply reply = service.answer(Call.delete(TALK));

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.body()).isEmpty();
        then(service.assignments).should().takeBack(any(), eq(Samples.DIALOGUE), eq(7));
    }

    @Test
    void aTimeIsSetAsItWasTyped() {
        WantedTime wanted = new WantedTime(LocalDate.parse("2026-10-25"), LocalTime.parse("02:30"),
                ZoneId.of("Europe/Stockholm"), Optional.of(ZoneOffset.ofHours(1)), 60, "Rum 2");
        given(service.bookings.set(any(), eq(Samples.DIALOGUE), eq(7), eq(wanted))).willReturn(Samples.BOOKING);

        Reply reply = service.answer(Call.put(TALK + "/booking", """
                {"date":"2026-10-25","time":"02:30","zone":"Europe/Stockholm","minutes":60,"place":"Rum 2","offset":"+01:00"}"""));

        isOk(reply, """
                {"hidden":false,"revision":1,"start":"2026-11-26T12:00:00Z","zone":"Europe/Stockholm","minutes":60,
                 "place":null,"sent":false,
                 "slot":null,"room":null,"told":null,"message":null,"asked":null,"warnings":[]}""");
        assertThat(reply.header("ETag")).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @CsvSource({"date, 2026-13-01", "date, 2026-02-30", "date, +12026-01-01", "date, 2026-11-26T00:00", "time, 25:00",
        "time, 9:00", "time, 09:00:30.5", "zone, Europe/Atlantis", "zone, +01:00", "zone, ''", "offset, 1", "offset, +99:00"})
    void aTimeThatIsNoneIsNamed(String field, String value) {
        String body = """
                {"date":"2026-11-26","time":"13:00","zone":"Europe/Stockholm","minutes":60,"place":null,"offset":"+01:00"}"""
                .replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"" + value + "\"");

        Reply reply = service.answer(Call.put(TALK + "/booking", body));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(reply.json().at("/errors/0/code").asText()).isEqualTo("format");
        then(service.bookings).shouldHaveNoInteractions();
    }

    @Test
    void aTimeIsSent() {
        given(service.bookings.send(any(), eq(Samples.DIALOGUE))).willReturn(Samples.BOOKING);

        Reply reply = service.answer(Call.post(TALK + "/booking/invitations", "{}"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void theBodyOfAnInvitationIsEmpty() {
        assertThat(service.answer(Call.post(TALK + "/booking/invitations", "{\"sent\":true}")).problem())
                .isEqualTo("malformed");
    }

    @Test
    void aTalkIsMarkedAsHeld() {
        given(service.holdings.hold(any(), eq(Samples.DIALOGUE), eq(7), eq(LocalDate.parse("2026-11-26"))))
                .willReturn(Samples.dialogue(DialogueState.HELD));

        Reply reply = service.answer(Call.put(TALK + "/holding", "{\"heldOn\":\"2026-11-26\"}"));

        isOk(reply, "{\"version\":3,\"state\":\"HELD\"}");
        assertThat(reply.header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void settingsAreChanged() {
        Settings now = new Settings(List.of("Rektor"), Acknowledgement.NONE, 3, Labels.OWN_WORDS, false);
        given(service.settings.change(any(), any(), eq(7))).willAnswer(asked ->
                new DecidedSettings(new Stored(asked.<UnaryOperator<Settings>>getArgument(1).apply(now), 8), Map.of()));

        Reply reply = service.answer(Call.put("settings", """
                {"acceptedDutyRoles":["Rektor","Skolchef"],"reminderDays":7,"labels":{"working":" Utkast ","finished":null},
                 "documents":{"personnelSystem":" WinLas ","routineLink":"https://exempel.se/rutin"},
                 "newLinkDays":14,"privacy":{"controller":" Nämnden ","contact":null,"link":null}}"""));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("version").asInt()).isEqualTo(8);
        assertThat(reply.json().path("acceptedDutyRoles")).isEqualTo(Reply.tree("[\"Rektor\",\"Skolchef\"]"));
        assertThat(reply.json().path("reminderDays").asInt()).isEqualTo(7);
        assertThat(reply.json().path("acknowledgement").asText()).as("not named, so as it was").isEqualTo("NONE");
        assertThat(reply.json().at("/labels/working").asText()).isEqualTo("Utkast");
        assertThat(reply.json().path("documents")).isEqualTo(
                Reply.tree("{\"personnelSystem\":\"WinLas\",\"routineLink\":\"https://exempel.se/rutin\"}"));
        assertThat(reply.json().path("newLinkDays").asInt()).isEqualTo(14);
        assertThat(reply.json().path("privacy")).isEqualTo(Reply.tree("{\"controller\":\"Nämnden\",\"contact\":null,\"link\":null}"));
        assertThat(reply.header("ETag")).isEqualTo("\"8\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"acceptedDutyRoles\":null}", "{\"acceptedDutyRoles\":[]}"})
    void settingsWithoutABefattningAreRefused(String body) {
        assertThat(service.answer(Call.put("settings", body)).json().at("/errors/0/field").asText())
                .isEqualTo("acceptedDutyRoles");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "reminderDays":31                                          | reminderDays
            "labels":{"working":"01234567890123456789012345678901234567890"} | labels.working
            "labels":{"finished":"01234567890123456789012345678901234567890"} | labels.finished
            "times":{"invitationDays":61,"talkReminderDays":1,"preparationDays":3,"preparationReminderDays":2,"neutralCalendar":true,"quietFrom":"18:00","quietUntil":"07:00"} | times.invitationDays
            "times":{"invitationDays":14,"talkReminderDays":1,"preparationDays":-1,"preparationReminderDays":2,"neutralCalendar":true,"quietFrom":"18:00","quietUntil":"07:00"} | times.preparationDays
            "times":{"invitationDays":14,"talkReminderDays":1,"preparationDays":3,"preparationReminderDays":2,"neutralCalendar":true,"quietFrom":"kväll","quietUntil":"07:00"} | times.quietFrom
            "times":{"invitationDays":14} | times.talkReminderDays
            "documents":{"personnelSystem":"Win\\nLas"}                  | documents.personnelSystem
            "documents":{"routineLink":"http://exempel.se/rutin"}       | documents.routineLink
            "newLinkDays":6                                             | newLinkDays
            "privacy":{"controller":"Barn-\\nnämnden"}                   | privacy.controller
            "privacy":{"contact":"a\\tb"}                                | privacy.contact
            "privacy":{"link":"ftp://exempel.se"}                       | privacy.link
            "acknowledgement":"SIGNED"                                  | acknowledgement""", quoteCharacter = '`')
    void aSettingThatCannotBeIsNamed(String setting, String field) {
        Reply reply = service.answer(Call.put("settings", "{\"acceptedDutyRoles\":[\"Rektor\"]," + setting + "}"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    @Test
    void allThatIsWrongWithTheSettingsIsToldAtOnce() {
        Reply reply = service.answer(Call.put("settings", """
                {"acceptedDutyRoles":[],"reminderDays":31,"newLinkDays":91,"labels":{"working":"%s"},"privacy":{"link":"ftp://exempel.se"},
                 "times":{"invitationDays":61,"talkReminderDays":31,"preparationDays":3,"preparationReminderDays":2,"neutralCalendar":true,
                  "quietFrom":"18:00","quietUntil":"07:00"},"documents":{"routineLink":"http://exempel.se"}}""".formatted("x".repeat(41))));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors").findValuesAsText("field")).containsExactly("acceptedDutyRoles", "reminderDays", "newLinkDays",
                "labels.working", "times.invitationDays", "times.talkReminderDays", "documents.routineLink", "privacy.link");
    }

    private static void isOk(Reply reply, String json) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json()).isEqualTo(Reply.tree(json));
    }
}
