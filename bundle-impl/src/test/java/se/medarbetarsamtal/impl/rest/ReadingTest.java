package se.medarbetarsamtal.impl.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.booking.TimeNotes;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Deposit;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.HandOver;
import se.medarbetarsamtal.impl.dialogue.Release;
import se.medarbetarsamtal.impl.dialogue.ShortCode;
import se.medarbetarsamtal.impl.journal.JournalState;
import se.medarbetarsamtal.impl.overview.DecidedSettings;
import se.medarbetarsamtal.impl.overview.MentorGroup;
import se.medarbetarsamtal.impl.overview.MyDialogues;
import se.medarbetarsamtal.impl.overview.NamedEntry;
import se.medarbetarsamtal.impl.overview.NamedManager;
import se.medarbetarsamtal.impl.overview.NamedTemplate;
import se.medarbetarsamtal.impl.overview.PrivacyNotice;
import se.medarbetarsamtal.impl.overview.Progress;
import se.medarbetarsamtal.impl.overview.Protection;
import se.medarbetarsamtal.impl.overview.Readiness;
import se.medarbetarsamtal.impl.overview.ReadingLog;
import se.medarbetarsamtal.impl.overview.Sheet;
import se.medarbetarsamtal.impl.overview.TimeWords;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.policy.ManagerCheck;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Documents;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.Setting;
import se.medarbetarsamtal.impl.setting.SettingStore.Stored;
import se.medarbetarsamtal.impl.setting.Settings;
import se.medarbetarsamtal.impl.setting.Times;
import se.medarbetarsamtal.impl.template.TemplateCursor;
import se.medarbetarsamtal.impl.template.TemplateEntry;
import se.medarbetarsamtal.impl.template.TemplateQuery;
import se.medarbetarsamtal.impl.vault.KeyInventory;

/** What is read, field by field: the form is a promise to every client. */
class ReadingTest {

    private static final String PERIOD = """
            {"id":"2026-2027","name":"2026/27","startsOn":"2026-07-01","endsOn":"2027-06-30"}""";
    private static final String READINESS = """
            {"concerned":true,"observer":true,"dutyRole":false,"heldDutyRoles":["Lärare"],
             "acceptedDutyRoles":["Rektor"],"mayActAsManager":false}""";
    private static final String BOOKING = """
            {"hidden":false,"revision":1,"start":"2026-11-26T12:00:00Z","zone":"Europe/Stockholm","minutes":60,"place":%s,
             "sent":false,"slot":null,"room":null,"told":%s,"message":null,"asked":null,"warnings":[]}""";
    private static final String TITLE = """
            {"id":"fedcba9876543210fedcba9876543210","version":1,"title":"Medarbetarsamtal"}""";
    private static final String TEMPLATE = """
            {"id":"fedcba9876543210fedcba9876543210","version":1,"publisher":"Exempelkommun","level":"PRINCIPAL_ORGANISER","suggestedFor":null,
             "schoolForm":"MEDARBETARSAMTAL","title":"Medarbetarsamtal","language":"sv","source":"Rutin","routineTitle":null,
             "intro":["Syfte"],"preparation":[{"id":"prep-topics","text":"Vad vill du ta upp?"}],
             "sections":[{"id":"work","title":"Arbetet","target":"NOTES","label":null,"guidance":null,"recordingRule":null,
              "questions":[{"id":"work-1","text":"Hur är det?","sensitive":false,"preparationNote":true,"help":null,
               "points":[{"text":"Trivsel","footnote":1,"sensitive":false,"help":null}]}]}],
             "plan":{"title":"Plan","guidance":[],"header":[],"tables":[{"id":"goals","groups":[{"label":"Mål",
              "columns":[{"id":"goal","label":"Mål","required":true}]}]}],"developmentTypes":["Kurs"]},
             "footnotes":[{"number":1,"text":"Not"}],"release":"EACH"}""";
    private static final String MANAGERS = """
            [{"person":"p-1","displayName":"Karin Berg","responsible":true,"until":null,"reason":null},
             {"person":"p-7","displayName":"Maria Holm","responsible":false,"until":"2026-12-01","reason":"Utlämnande"}]""";

    private static final ManagerCheck CHECK = new ManagerCheck(true, false, List.of("Lärare"), List.of("Rektor"));
    private static final NamedManager KARIN = new NamedManager(
            Samples.KARIN, "Karin Berg", true, Optional.empty(), Optional.empty());
    private static final NamedManager MARIA = new NamedManager(new PersonRef("p-7"), "Maria Holm", false,
            Optional.of(LocalDate.parse("2026-12-01")), Optional.of("Utlämnande"));

    private final Service service = new Service();

    private static final Deposit DEPOSIT = new Deposit(1, "f".repeat(32), Optional.empty());
    private static final Delivery DELIVERY = new Delivery(1, Samples.KARIN, Samples.WRITTEN,
            Optional.of(LocalDate.parse("2026-11-21")), Optional.empty());

    @Test
    void theOneWhoAsksHasAName() {
        given(service.myDialogues.myName(any())).willReturn("Karin Berg");

        answers("me", "{\"person\":\"p-1\",\"displayName\":\"Karin Berg\"}");
    }

    @Test
    void readinessSaysWhatIsThereAndWhatIsAccepted() {
        given(service.readiness.mine(any())).willReturn(Readiness.of(CHECK, false));

        answers("me/readiness", READINESS);
    }

    @Test
    void theMentorGroupShowsEachMedarbetareAndHowFarTheTalkHasCome() {
        Progress talk = new Progress(Samples.dialogue(DialogueState.ASSIGNED), "Medarbetarsamtal",
                Set.of(Field.Kind.EMPLOYEE, Field.Kind.MANAGER), Set.of(Field.Kind.MANAGER), Optional.of(DELIVERY),
                Optional.of(new HandOver(LocalDate.parse("2026-11-23"), OptionalInt.of(1))), Optional.of(DEPOSIT), Optional.of(Samples.BOOKING), TimeNotes.Note.NONE, new Agreements.Tally(1, 2, 4, Optional.empty()),
                Optional.of(LocalDate.parse("2027-05-20")));
        MentorGroup.Employee ali = new MentorGroup.Employee(
                Samples.ALI, "Ali Ek", Optional.of("Norra skolan"), false, MentorGroup.Employment.PERMANENT,
                List.of("Lärare"), Set.of(Samples.KARIN), List.of(talk));
        MentorGroup.Employee hidden = new MentorGroup.Employee(
                Samples.KARIN, "Bo", Optional.empty(), true, MentorGroup.Employment.NONE, List.of(), Set.of(), List.of());
        given(service.mentorGroups.group(any(), any())).willReturn(
                new MentorGroup(Period.of(LocalDate.parse("2026-11-22")),
                        List.of(Period.of(LocalDate.parse("2026-11-22"))), CHECK, List.of(ali, hidden), 3, true,
                        new Documents(Optional.of("WinLas"), Optional.of("https://exempel.se/rutin"))));

        answers("mentor-group", """
                {"period":%s,"periods":[%s],"readiness":%s,"pupils":3,"archive":true,
                 "personnelSystem":"WinLas","routineLink":"https://exempel.se/rutin","employees":[
                 {"person":"p-12","displayName":"Ali Ek","unit":"Norra skolan","protected":false,"employment":"PERMANENT","dutyRoles":["Lärare"],
                  "dialogues":[{"id":"0123456789abcdef0123456789abcdef","version":3,"code":"%s","template":%s,"state":"ASSIGNED",
                   "responsible":true,"withoutResponsible":false,"canTakeOver":false,"undoable":false,"employeePreparation":"STARTED","managerPreparation":"SHOWN",
                   "booking":%s,"asked":false,"outstanding":true,"outstandingReason":null,"heldOn":null,"delivery":1,"deliveredAt":"2026-11-22T09:42:00Z","acknowledgedAt":null,"handedOverOn":"2026-11-23",
                   "handedOverChanged":false,"deposit":"BEGUN","agreements":4,
                   "agreementsOpen":1,"agreementsDone":2,"nextFollowUpOn":"2027-05-20"}]},
                 {"person":"p-1","displayName":"Bo","unit":null,"protected":true,"employment":"NONE","dutyRoles":[],"dialogues":[]}]}"""
                .formatted(PERIOD, PERIOD, READINESS, ShortCode.of(Samples.DIALOGUE), TITLE, BOOKING.formatted("null", "null")));
    }

    @Test
    void ofAProtectedIdentityTheMentorGroupSaysThatThereIsATimeAndWhetherItWasSentAndNotWhich() {
        Progress booked = new Progress(
                Samples.dialogue(DialogueState.ASSIGNED), "Medarbetarsamtal", Set.of(), Set.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Samples.BOOKING), TimeNotes.Note.NONE, Agreements.Tally.NONE, Optional.empty());
        Progress unbooked = new Progress(
                Samples.dialogue(DialogueState.ASSIGNED), "Medarbetarsamtal", Set.of(), Set.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), TimeNotes.Note.NONE, Agreements.Tally.NONE, Optional.empty());
        given(service.mentorGroups.group(any(), any())).willReturn(new MentorGroup(booked.dialogue().period(), List.of(), CHECK,
                List.of(new MentorGroup.Employee(Samples.ALI, "Ali Ek", Optional.empty(), true,
                        MentorGroup.Employment.PERMANENT, List.of(), Set.of(), List.of(booked, unbooked))), 0, false, Documents.NONE));

        Reply reply = service.answer(Call.get("mentor-group"));

        assertThat(reply.json().at("/employees/0/dialogues/0/booking")).isEqualTo(Reply.tree("""
                {"hidden":true,"revision":null,"start":null,"zone":null,"minutes":null,"place":null,"sent":%s,
                 "slot":null,"room":null,"told":null,"message":null,"asked":null,"warnings":null}""".formatted(Samples.BOOKING.sent())));
        assertThat(reply.json().at("/employees/0/dialogues/1/booking").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"p-1, true, true", "p-9, true, false", "p-1, false, false"})
    void onlyAChefWhoAnswersForItMayTakeItBackWhileNothingIsWritten(String responsible, boolean chef, boolean undoable) {
        Progress talk = new Progress(Samples.dialogueOf(responsible), "Medarbetarsamtal", Set.of(Field.Kind.PLACE), Set.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), TimeNotes.Note.NONE, Agreements.Tally.NONE, Optional.empty());
        ManagerCheck check = new ManagerCheck(chef, chef, List.of(), List.of("Rektor"));
        given(service.mentorGroups.group(any(), any())).willReturn(new MentorGroup(talk.dialogue().period(), List.of(), check,
                List.of(new MentorGroup.Employee(Samples.ALI, "Ali Ek", Optional.empty(), false,
                        MentorGroup.Employment.PERMANENT, List.of(), Set.of(), List.of(talk))), 0, false, Documents.NONE));

        Reply reply = service.answer(Call.get("mentor-group"));

        assertThat(reply.json().at("/employees/0/dialogues/0/undoable").asBoolean()).isEqualTo(undoable);
    }

    @ParameterizedTest
    @CsvSource({"p-9, p-9, true, false, true", "p-9, p-1, true, true, true", "p-9, p-9, false, false, false",
        "p-1, p-1, true, false, false", "p-1, p-9, true, true, false"})
    void aTalkWhoseChefIsNotLinkedAnyMoreWaitsForAnother(
            String responsible, String linked, boolean chef, boolean without, boolean takeOver) {
        Progress talk = new Progress(Samples.dialogueOf(responsible), "Medarbetarsamtal", Set.of(), Set.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), TimeNotes.Note.NONE, Agreements.Tally.NONE, Optional.empty());
        ManagerCheck check = new ManagerCheck(chef, chef, List.of(), List.of("Rektor"));
        given(service.mentorGroups.group(any(), any())).willReturn(new MentorGroup(talk.dialogue().period(), List.of(), check,
                List.of(new MentorGroup.Employee(Samples.ALI, "Ali Ek", Optional.empty(), false,
                        MentorGroup.Employment.PERMANENT, List.of(), Set.of(new PersonRef(linked)), List.of(talk))), 0, false, Documents.NONE));

        Reply reply = service.answer(Call.get("mentor-group"));

        assertThat(reply.json().at("/employees/0/dialogues/0/withoutResponsible").asBoolean()).isEqualTo(without);
        assertThat(reply.json().at("/employees/0/dialogues/0/canTakeOver").asBoolean()).isEqualTo(takeOver);
    }

    @Test
    void theEmployeesOwnTalksNameWhoCanReadThem() {
        Progress talk = new Progress(Samples.dialogue(DialogueState.HELD), "Medarbetarsamtal", Set.of(), Set.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), TimeNotes.Note.NONE, Agreements.Tally.NONE, Optional.empty());
        given(service.myDialogues.mine(any())).willReturn(
                new MyDialogues(List.of(new MyDialogues.Item(talk, List.of(KARIN, MARIA))), List.of(new MyDialogues.NewManager(
                        Samples.KARIN, "Karin Berg", LocalDate.parse("2026-11-20"), Optional.of(LocalDate.parse("2026-12-01")),
                        Optional.of("Utlämnande"), true))));

        answers("dialogues", """
                {"items":[{"id":"0123456789abcdef0123456789abcdef","version":3,"period":%s,"template":%s,"state":"HELD",
                 "employeePreparation":"NOT_STARTED","managers":%s,"booking":null,"asked":false,"heldOn":"2026-11-26","deliveredAt":null,"acknowledgedAt":null,
                 "agreements":0,"agreementsOpen":0,"agreementsDone":0,"nextFollowUpOn":null}],
                 "newManagers":[{"person":"p-1","displayName":"Karin Berg","linkedOn":"2026-11-20","until":"2026-12-01",
                  "reason":"Utlämnande","present":true}]}"""
                .formatted(PERIOD, TITLE, MANAGERS));
    }

    @Test
    void whoHasReadIsToldByDayAndPagewise() {
        given(service.readingLogs.read(any(), eq(Samples.DIALOGUE), eq(OptionalLong.of(70)))).willReturn(new ReadingLog(
                List.of(new ReadingLog.Line(LocalDate.parse("2026-11-22"), Optional.of(Samples.KARIN), "Karin Berg",
                        List.of("Rektor"), ReadingLog.Relation.RESPONSIBLE, ReadingLog.Act.READ, ReadingLog.What.DIALOGUE),
                        new ReadingLog.Line(LocalDate.parse("2026-11-21"), Optional.empty(), "", List.of(),
                                ReadingLog.Relation.SYSTEM, ReadingLog.Act.CLOSED, ReadingLog.What.DIALOGUE)),
                OptionalLong.of(20)));

        answers("dialogues/" + Samples.DIALOGUE.value() + "/reads?cursor=70", """
                {"items":[{"date":"2026-11-22","person":"p-1","displayName":"Karin Berg","dutyRoles":["Rektor"],
                 "relation":"RESPONSIBLE","act":"READ","what":"DIALOGUE"},
                 {"date":"2026-11-21","person":null,"displayName":"","dutyRoles":[],
                 "relation":"SYSTEM","act":"CLOSED","what":"DIALOGUE"}],"next":"20"}""");
    }

    @Test
    void theLastPageOfReadersHasNoNext() {
        given(service.readingLogs.read(any(), eq(Samples.DIALOGUE), eq(OptionalLong.empty())))
                .willReturn(new ReadingLog(List.of(), OptionalLong.empty()));

        answers("dialogues/" + Samples.DIALOGUE.value() + "/reads", "{\"items\":[],\"next\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "x", "1234567890123456789"})
    void aCursorThatNobodyHandedOutIsRefused(String cursor) {
        Reply reply = service.answer(Call.get("dialogues/" + Samples.DIALOGUE.value() + "/reads?cursor=" + cursor));

        assertThat(reply.problem()).isEqualTo("invalid");
    }

    @Test
    void anOpenedTalkIsWholeAndCarriesItsVersion() {
        Agreement agreement = Agreement.proposal("a-1", Samples.DIALOGUE, AgreementKind.GOAL, 0, Samples.WRITTEN);
        given(service.sheets.open(any(), eq(Samples.DIALOGUE))).willReturn(new Sheet(
                Samples.dialogue(DialogueState.ASSIGNED), Basis.RESPONSIBLE, "Ali Ek", List.of(KARIN, MARIA), Samples.PUBLISHED,
                "Exempelkommun",
                List.of(new Sheet.Text(Field.joint("work-1"), 7, Samples.KARIN, "Karin Berg", Samples.WRITTEN, "Gemensamt"),
                        new Sheet.Text(new Field(Field.Kind.MANAGER, "work-1"), 1, Samples.KARIN, "Karin Berg", Samples.WRITTEN, "Före"),
                        new Sheet.Text(Field.own(Basis.RESPONSIBLE, Samples.KARIN, "work-2"), 1, Samples.KARIN, "Karin Berg", Samples.WRITTEN, "Efter"),
                        new Sheet.Text(Field.ownNote(Samples.KARIN, "work-1"), 2, Samples.KARIN, "Karin Berg", Samples.WRITTEN, "Eget")),
                List.of(new Sheet.AgreedText(agreement, 1, "Kurs i höst")),
                List.of(new Sheet.AskedText("q-1", 2, "Hur går projektet?", true, false)),
                Optional.of(Samples.BOOKING),
                List.of(new Sheet.Shown(new Release(Field.Kind.EMPLOYEE, Samples.ALI, Samples.WRITTEN, Optional.empty()), "Ali Ek")),
                List.of(new Sheet.NamedDelivery(DELIVERY, "Karin Berg")), true,
                Optional.of(new HandOver(LocalDate.parse("2026-11-23"), OptionalInt.empty())),
                new Settings(List.of("Rektor"), Acknowledgement.DELIVERED, 0, new Labels(Optional.of("Utkast"), Optional.empty()), true,
                        Times.DEFAULTS, false, new Documents(Optional.of("WinLas"), Optional.empty())),
                Optional.of("Rum 2"), new TimeWords(false, false, Optional.empty(), Optional.empty(), Optional.of(TimeNotes.Outstanding.MOVED), List.of()),
                Set.of(Operation.UNDO, Operation.READ, Operation.BOOK)));

        Reply reply = answers("dialogues/" + Samples.DIALOGUE.value(), """
                {"id":"0123456789abcdef0123456789abcdef","version":3,"actorIs":"MANAGER","state":"ASSIGNED","period":%s,
                 "employee":{"person":"p-12","displayName":"Ali Ek"},"managers":%s,"template":%s,"booking":%s,"unbooked":null,"outstanding":"MOVED","heldOn":null,
                 "answers":[{"party":"JOINT","question":"work-1","author":null,"older":false,"text":"Gemensamt","revision":7,
                  "writtenAt":"2026-11-22T09:42:00Z"},
                  {"party":"MANAGER","question":"work-1","author":{"person":"p-1","displayName":"Karin Berg"},
                  "older":true,"text":"Före","revision":1,"writtenAt":"2026-11-22T09:42:00Z"},
                  {"party":"MANAGER","question":"work-2","author":{"person":"p-1","displayName":"Karin Berg"},
                  "older":false,"text":"Efter","revision":1,"writtenAt":"2026-11-22T09:42:00Z"},
                  {"party":"OWN_NOTE","question":"work-1","author":{"person":"p-1","displayName":"Karin Berg"},
                  "older":false,"text":"Eget","revision":2,"writtenAt":"2026-11-22T09:42:00Z"}],
                 "releases":[{"what":"EMPLOYEE","by":{"person":"p-12","displayName":"Ali Ek"},
                  "releasedAt":"2026-11-22T09:42:00Z","openedAt":null}],
                 "deliveries":[{"number":1,"by":{"person":"p-1","displayName":"Karin Berg"},
                  "deliveredAt":"2026-11-22T09:42:00Z","onPaperOn":"2026-11-21","acknowledgedAt":null}],"changed":true,
                 "handedOverOn":"2026-11-23","handedOverChanged":false,"acknowledgement":"DELIVERED","labels":{"working":"Utkast","finished":null},
                 "personnelSystem":"WinLas","routineLink":null,
                 "agreements":[{"id":"a-1","kind":"GOAL","text":"Kurs i höst","revision":1,"status":"PROPOSED","responsible":"EMPLOYEE"}],
                 "ownQuestions":[{"id":"q-1","text":"Hur går projektet?","revision":2,"by":"EMPLOYEE","removable":false}],"may":["BOOK","UNDO"]}"""
                .formatted(PERIOD, MANAGERS, TEMPLATE, BOOKING.formatted("\"Rum 2\"", "false")));

        assertThat(reply.header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void ofTalksWithoutAChefOnlyANumberIsTold() {
        given(service.withoutManager.count(any())).willReturn(7);

        answers("without-manager", "{\"dialogues\":7}");
    }

    @Test
    void templatesAreListedWithTheirPublishers() {
        TemplateCursor place = new TemplateCursor("00ff", new TemplateId("t"));
        TemplateQuery query = new TemplateQuery("mål plan", Optional.of(PublicationLevel.ALL),
                Optional.of(new OrganisationRef("o-1")), Optional.of("sv"));
        given(service.listing.search(any(), eq(query), eq(Optional.of(place)))).willReturn(new NamedEntry.Page(List.of(new NamedEntry(
                new TemplateEntry(Samples.TEMPLATE, 1, new OrganisationRef("o-1"), PublicationLevel.PRINCIPAL_ORGANISER,
                        "Medarbetarsamtal", "sv", 2, "Exempelkommun", Optional.of("Lärare")), "Exempelkommun")), Optional.of(place)));

        answers("templates?words=m%C3%A5l%20plan&level=ALL&publisher=o-1&language=sv-SE&cursor=00ff-t", """
                {"items":[{"id":"fedcba9876543210fedcba9876543210","version":1,"schoolForm":"MEDARBETARSAMTAL",
                 "title":"Medarbetarsamtal","publisher":"Exempelkommun","level":"PRINCIPAL_ORGANISER","language":"sv",
                 "questions":2,"suggestedFor":"Lärare"}],"next":"00ff-t"}""");
    }

    @ParameterizedTest
    @CsvSource({
        "words=a%00b, characters", "language=a%00b, characters", "publisher=a%00b, characters", "level=SKOLA, level",
        "cursor=1, format", "cursor=xx-t, format", "words=LONG, too-long", "publisher=LONG, too-long"
    })
    void whatIsSearchedByIsBounded(String parameters, String code) {
        Reply reply = service.answer(Call.get("templates?" + parameters.replace("LONG", "a".repeat(201))));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/code").asText()).isEqualTo(code);
        then(service.listing).shouldHaveNoInteractions();
    }

    @Test
    void withoutWordsAllTemplatesAreListed() {
        given(service.listing.search(any(), eq(TemplateQuery.of("")), eq(Optional.empty())))
                .willReturn(new NamedEntry.Page(List.of(), Optional.empty()));

        answers("templates", "{\"items\":[],\"next\":null}");
    }

    @Test
    void aTemplateIsShownWhole() {
        given(service.listing.newest(any(), eq(Samples.TEMPLATE)))
                .willReturn(new NamedTemplate(Samples.PUBLISHED, "Exempelkommun"));

        answers("templates/" + Samples.TEMPLATE.value(), TEMPLATE);
    }

    @Test
    void theProtectionNamesKeysAndWhatTheJournalIsLike() {
        given(service.protection.read(any())).willReturn(new Protection(
                List.of(
                        new KeyInventory.Line(new KeyScope(new TenantRef("t-1"), 0), "k0", 3, true, false),
                        new KeyInventory.Line(new KeyScope(new TenantRef("t-1"), 2027), "k1", 12, false, true)),
                new JournalState(2, 9, 0, Optional.of(Instant.parse("2026-11-22T08:00:00Z")))));

        answers("protection", """
                {"keys":[{"year":null,"keyId":"k0","dataKeys":3,"current":true},
                         {"year":2027,"keyId":"k1","dataKeys":12,"current":false}],
                 "journal":{"chains":2,"lines":9,"broken":0,"anchoredAt":"2026-11-22T08:00:00Z"}}""");
    }

    @Test
    void settingsStandBesideWhatWouldCountByItself() {
        given(service.settings.read(any())).willReturn(new DecidedSettings(new Stored(new Settings(List.of("Rektor", "Skolchef")), 2),
                Map.of(Setting.ACCEPTED_DUTY_ROLES, new DecidedSettings.Change(Samples.WRITTEN, "Anders Kvist"))));

        Reply reply = answers("settings", """
                {"acceptedDutyRoles":["Rektor","Skolchef"],"acknowledgement":"ACKNOWLEDGED","reminderDays":0,
                 "labels":{"working":null,"finished":null},"centralTemplates":false,
                 "times":{"invitationDays":14,"talkReminderDays":1,"preparationDays":3,"preparationReminderDays":2,"neutralCalendar":true,
                  "quietFrom":"18:00","quietUntil":"07:00"},"ownQuestions":false,"documents":{"personnelSystem":null,"routineLink":null},
                 "newLinkDays":30,"privacy":{"controller":null,"contact":null,"link":null},
                 "defaults":{"acceptedDutyRoles":["Rektor"],"acknowledgement":"ACKNOWLEDGED","reminderDays":0,
                 "labels":{"working":null,"finished":null},"centralTemplates":false,
                 "times":{"invitationDays":14,"talkReminderDays":1,"preparationDays":3,"preparationReminderDays":2,"neutralCalendar":true,
                  "quietFrom":"18:00","quietUntil":"07:00"},"ownQuestions":false,"documents":{"personnelSystem":null,"routineLink":null},
                 "newLinkDays":30,"privacy":{"controller":null,"contact":null,"link":null}},
                 "changes":[{"setting":"acceptedDutyRoles","at":"2026-11-22T09:42:00Z","byName":"Anders Kvist"}],
                 "suggestions":["Biträdande rektor","Tf rektor","Skolchef"],"version":2}""");

        assertThat(reply.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void whoAnswersForPersonalDataIsToldWithNullForWhatIsNotSaid() {
        given(service.privacy.notice(any())).willReturn(new PrivacyNotice("Barn- och utbildningsnämnden", Optional.of("dataskydd@exempel.se"),
                Optional.empty(), Optional.of("WinLas")));

        answers("privacy", """
                {"controller":"Barn- och utbildningsnämnden","contact":"dataskydd@exempel.se","link":null,"personnelSystem":"WinLas"}""");
    }

    private Reply answers(String path, String json) {
        Reply reply = service.answer(Call.get(path));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json()).isEqualTo(Reply.tree(json));
        assertThat(reply.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
        return reply;
    }
}
