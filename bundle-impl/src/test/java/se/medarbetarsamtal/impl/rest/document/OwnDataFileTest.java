package se.medarbetarsamtal.impl.rest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.ReleaseService.What;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.rest.json.StrictJson;

/** The file with everything: every stored column of a talk is declared, and what is declared to be in the file is in it. */
class OwnDataFileTest {

    private static final ObjectMapper JSON = StrictJson.mapper();

    /** Where what a column holds stands in the file of a talk; a star is every one of a list. */
    private static final Map<String, String> EXPORTED = Map.ofEntries(
            Map.entry("ms_dialogue.id", "/id"),
            Map.entry("ms_dialogue.employee", "/talk/employee/displayName"),
            Map.entry("ms_dialogue.responsible", "/talk/manager/displayName"),
            Map.entry("ms_dialogue.template_id", "/templateId"),
            Map.entry("ms_dialogue.template_version", "/talk/template/version"),
            Map.entry("ms_dialogue.ordinal", "/ordinal"),
            Map.entry("ms_dialogue.state", "/talk/state"),
            Map.entry("ms_dialogue.assigned_at", "/talk/assignedAt"),
            Map.entry("ms_dialogue.held_on", "/talk/heldOn"),
            Map.entry("ms_text_revision.revision", "/texts/*/revisions/*/revision"),
            Map.entry("ms_text_revision.author", "/texts/*/revisions/*/writtenBy"),
            Map.entry("ms_text_revision.written_at", "/texts/*/revisions/*/writtenAt"),
            Map.entry("ms_agreement.id", "/agreements/*/id"),
            Map.entry("ms_agreement.kind", "/agreements/*/kind"),
            Map.entry("ms_agreement.status", "/agreements/*/status"),
            Map.entry("ms_agreement.responsible", "/agreements/*/responsible"),
            Map.entry("ms_agreement.position", "/agreements/*/position"),
            Map.entry("ms_agreement.line_id", "/agreements/*/line"),
            Map.entry("ms_agreement.continues", "/agreements/*/continues"),
            Map.entry("ms_agreement.continued_in", "/agreements/*/continuedIn"),
            Map.entry("ms_agreement.has_unit_goal", "/agreements/*/hasUnitGoal"),
            Map.entry("ms_agreement.implementation_on", "/agreements/*/implementationOn"),
            Map.entry("ms_agreement.follow_up_on", "/agreements/*/followUpOn"),
            Map.entry("ms_agreement.created_at", "/agreements/*/createdAt"),
            Map.entry("ms_agreement.removed_at", "/agreements/*/removedAt"),
            Map.entry("ms_agreement_status.agreement_id", "/agreements/*/id"),
            Map.entry("ms_agreement_status.number", "/agreements/*/statuses/*/number"),
            Map.entry("ms_agreement_status.status", "/agreements/*/statuses/*/status"),
            Map.entry("ms_agreement_status.changed_by", "/agreements/*/statuses/*/changedBy"),
            Map.entry("ms_agreement_status.changed_at", "/agreements/*/statuses/*/changedAt"),
            Map.entry("ms_agreement_curriculum.agreement_id", "/agreements/*/id"),
            Map.entry("ms_agreement_curriculum.code", "/agreements/*/curriculum/*"),
            Map.entry("ms_follow_up.kind", "/talk/followUps/*/kind"),
            Map.entry("ms_follow_up.due_on", "/talk/followUps/*/dueOn"),
            Map.entry("ms_follow_up.held_on", "/talk/followUps/*/heldOn"),
            Map.entry("ms_release.kind", "/shown/*/box"),
            Map.entry("ms_release.owner", "/shown/*/by"),
            Map.entry("ms_release.released_at", "/shown/*/shownAt"),
            Map.entry("ms_release.opened_at", "/shown/*/openedAt"),
            Map.entry("ms_delivery.number", "/deliveries/*/number"),
            Map.entry("ms_delivery.delivered_by", "/deliveries/*/deliveredBy"),
            Map.entry("ms_delivery.delivered_at", "/deliveries/*/deliveredAt"),
            Map.entry("ms_delivery.on_paper_on", "/deliveries/*/onPaperOn"),
            Map.entry("ms_delivery.acknowledged_at", "/deliveries/*/acknowledgedAt"),
            Map.entry("ms_delivered_text.number", "/deliveries/*/number"),
            Map.entry("ms_delivered_text.revision", "/deliveries/*/texts/*/revision"),
            Map.entry("ms_delivered_agreement.number", "/deliveries/*/number"),
            Map.entry("ms_delivered_agreement.agreement_id", "/deliveries/*/agreements/*/id"),
            Map.entry("ms_delivered_agreement.kind", "/deliveries/*/agreements/*/kind"),
            Map.entry("ms_delivered_agreement.status", "/deliveries/*/agreements/*/status"),
            Map.entry("ms_delivered_agreement.position", "/deliveries/*/agreements/*/position"),
            Map.entry("ms_booking.revision", "/time/revision"),
            Map.entry("ms_booking.starts_at", "/time/start"),
            Map.entry("ms_booking.zone", "/time/zone"),
            Map.entry("ms_booking.minutes", "/time/minutes"),
            Map.entry("ms_booking.sent", "/time/sent"),
            Map.entry("ms_booking.told", "/time/told"),
            Map.entry("ms_booking.cancelled", "/time/cancelled"),
            Map.entry("ms_booking.slot_id", "/time/slot"),
            Map.entry("ms_booking.room", "/time/room"),
            Map.entry("ms_time_note.asked_at", "/askedForTimeAt"),
            Map.entry("ms_own_question.id", "/ownQuestions/*/id"),
            Map.entry("ms_own_question.place", "/ownQuestions/*/place"),
            Map.entry("ms_own_question.added_by", "/ownQuestions/*/addedBy"),
            Map.entry("ms_own_question.added_at", "/ownQuestions/*/addedAt"),
            Map.entry("ms_hand_over.handed_over_on", "/handedOverOn"),
            Map.entry("ms_journal.act", "/readers/*/act"));

    private static final String COUNTER = "a counter of changes, which says nothing of anybody";
    private static final String ELSEWHERE = "it stands there in another form, which the other tests look at";
    private static final String REMINDED = "that the service has reminded; what it sent is the platform's";
    private static final String SEALING = "seals what is written, and says nothing of anybody";
    private static final String HANDED_IN = "that a delivered version went to the personnel system; the version is there, and the act";
    private static final String CHAIN = "keeps the journal from being changed, and says nothing of anybody";

    /** What stands nowhere in the file, or not as it is stored, and why. */
    private static final Map<String, String> NOT_AS_STORED = Map.ofEntries(
            Map.entry("ms_dialogue.period", ELSEWHERE),
            Map.entry("ms_dialogue.version", COUNTER),
            Map.entry("ms_dialogue.plan_order", COUNTER),
            Map.entry("ms_text_revision.field", ELSEWHERE),
            Map.entry("ms_text_revision.owner", ELSEWHERE),
            Map.entry("ms_text_revision.sealed", ELSEWHERE),
            Map.entry("ms_delivered_text.field", ELSEWHERE),
            Map.entry("ms_delivered_text.owner", ELSEWHERE),
            Map.entry("ms_agreement.version", COUNTER),
            Map.entry("ms_follow_up.id", ELSEWHERE),
            Map.entry("ms_follow_up.version", COUNTER),
            Map.entry("ms_time_note.asked_text", ELSEWHERE),
            Map.entry("ms_time_note.outstanding", "noted for the chef alone, as long as the talk is not held"),
            Map.entry("ms_data_key.key_year", SEALING),
            Map.entry("ms_data_key.context", SEALING),
            Map.entry("ms_data_key.key_id", SEALING),
            Map.entry("ms_data_key.wrapped", SEALING),
            Map.entry("ms_reminder.subject", REMINDED),
            Map.entry("ms_reminder.due_on", REMINDED),
            Map.entry("ms_reminder.reminded_at", REMINDED),
            Map.entry("ms_time_reminder.kind", REMINDED),
            Map.entry("ms_time_reminder.revision", REMINDED),
            Map.entry("ms_time_reminder.reminded_at", REMINDED),
            Map.entry("ms_slot.id", "the chef's offer; the chosen one stands in the time"),
            Map.entry("ms_slot.series_id", "the chef's offer"),
            Map.entry("ms_slot.owner", "the chef's offer"),
            Map.entry("ms_slot.starts_at", "the chef's offer"),
            Map.entry("ms_slot.zone", "the chef's offer"),
            Map.entry("ms_slot.minutes", "the chef's offer"),
            Map.entry("ms_slot.on_day", "the chef's offer"),
            Map.entry("ms_slot.place", "the chef's offer"),
            Map.entry("ms_slot.room", "the chef's offer"),
            Map.entry("ms_slot.state", "the chef's offer"),
            Map.entry("ms_hand_over.delivery", "which of the delivered versions, all of which are there"),
            Map.entry("ms_deposit.delivery", HANDED_IN),
            Map.entry("ms_deposit.manifest_id", HANDED_IN),
            Map.entry("ms_deposit.begun_at", HANDED_IN),
            Map.entry("ms_deposit.receipt", HANDED_IN),
            Map.entry("ms_deposit.received_at", HANDED_IN),
            Map.entry("ms_deposit.record_sha256", HANDED_IN),
            Map.entry("ms_journal.chain", ELSEWHERE),
            Map.entry("ms_journal.number", CHAIN),
            Map.entry("ms_journal.previous", CHAIN),
            Map.entry("ms_journal.decided_at", "by the day, as in Vem har läst"),
            Map.entry("ms_journal.actor", ELSEWHERE),
            Map.entry("ms_journal.real_user", "nobody who is signed in as somebody else gets in"),
            Map.entry("ms_journal.allowed", "refusals are not in a talk's journal"),
            Map.entry("ms_journal.subject", ELSEWHERE),
            Map.entry("ms_journal.reason", ELSEWHERE));

    /** Tables that hold nothing of one talk. */
    private static final Set<String> OF_NO_TALK = Set.of("ms_template", "ms_template_version", "ms_template_entry", "ms_template_word",
            "ms_setting", "ms_setting_change", "ms_accepted_duty_role", "ms_unit_goal", "ms_slot_series", "ms_slot_person", "ms_calendar_claim", "ms_outbox",
            "ms_idempotency", "ms_mentor_seen", "ms_journal_head", "ms_journal_anchor");

    private final TestDatabase database = TestDatabase.fresh(Product.H2);
    private final House house = new House(database);
    private final PersonRef alva = new PersonRef("alva");
    private final PersonRef karin = new PersonRef("karin");
    private final Request employee = People.request(alva);
    private DialogueId talk;

    @BeforeEach
    void everyColumnOfATalkHoldsSomething() {
        Request chef = house.manager(karin, alva);
        talk = house.assign(chef, house.publish(template(question("mal"))), alva);
        house.answers.writeOwn(employee, talk, "mal", 0, new FreeText("Första ordet"));
        house.answers.writeOwn(employee, talk, "mal", 1, new FreeText("Andra ordet"));
        house.answers.writeOwn(chef, talk, "mal", 0, new FreeText("Chefens ord"));
        house.answers.writeJoint(chef, talk, "mal", 0, new FreeText("Gemensamma ord"));
        house.releases.show(chef, talk, 1, What.PREPARATION, Set.of(alva));
        house.releases.show(employee, talk, 1, What.PREPARATION, Set.of(karin));
        house.sheets.open(employee, talk);
        house.sheets.open(chef, talk);
        String agreement = house.agreements.add(chef, talk, new FreeText("Kurs i höst")).agreement();
        house.holdings.hold(chef, talk, 1, LocalDate.of(2026, 11, 20));
        house.deliveries.deliver(chef, talk, 2, Optional.of(LocalDate.of(2026, 11, 21)));
        house.deliveries.acknowledge(employee, talk, 1, new FreeText("Läst och förstått"));
        String of = "'exempelkommun', '" + talk.value() + "'";
        for (String sql : List.of(
                "UPDATE ms_agreement SET responsible = 'BOTH', position = 7, line_id = 'linje', continues = 'forra', continued_in = 'nasta',"
                        + " has_unit_goal = TRUE, implementation_on = DATE '2027-01-11', follow_up_on = DATE '2027-05-12',"
                        + " removed_at = TIMESTAMP WITH TIME ZONE '2026-11-23 10:11:12Z'",
                "INSERT INTO ms_agreement_curriculum (tenant, dialogue_id, agreement_id, code) VALUES (" + of + ", '" + agreement + "', 'Lgr22-1')",
                "INSERT INTO ms_follow_up (tenant, dialogue_id, id, kind, due_on, held_on, version) VALUES (" + of
                        + ", 'uppfoljning', 'PERFORMANCE', DATE '2027-03-03', DATE '2027-03-04', 1)",
                "INSERT INTO ms_booking (tenant, dialogue_id, revision, starts_at, zone, minutes, sent, cancelled, slot_id, room) VALUES (" + of
                        + ", 4, TIMESTAMP WITH TIME ZONE '2026-11-20 12:00:00Z', 'Europe/Stockholm', 55, TRUE, FALSE, 'ruta', 'rum-9')",
                "INSERT INTO ms_time_note (tenant, dialogue_id, asked_at, asked_text, outstanding) VALUES (" + of
                        + ", TIMESTAMP WITH TIME ZONE '2026-11-19 08:07:06Z', 'fraga', 'OTHER')",
                "INSERT INTO ms_own_question (tenant, dialogue_id, id, place, added_by, added_at) VALUES (" + of
                        + ", 'egen', 3, 'karin', TIMESTAMP WITH TIME ZONE '2026-11-18 05:04:03Z')",
                "INSERT INTO ms_hand_over (tenant, dialogue_id, handed_over_on) VALUES (" + of + ", DATE '2026-12-24')",
                "UPDATE ms_dialogue SET ordinal = 2")) {
            database.execute(sql);
        }
    }

    @Test
    void everyStoredColumnIsDeclared() throws SQLException {
        Set<String> declared = new HashSet<>(EXPORTED.keySet());
        declared.addAll(NOT_AS_STORED.keySet());

        List<String> columns = columns().stream()
                .filter(column -> !OF_NO_TALK.contains(column.substring(0, column.indexOf('.'))))
                .filter(column -> !column.endsWith(".tenant") && !column.endsWith(".dialogue_id"))
                .toList();

        assertThat(columns).hasSizeGreaterThan(90).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void whatEachExportedColumnHoldsIsInTheFile() throws Exception {
        JsonNode file = JSON.readTree(file()).path("talks").path(0);

        Map<String, String> missing = new TreeMap<>();
        for (Map.Entry<String, String> column : EXPORTED.entrySet()) {
            List<String> stored = values(column.getKey());
            assertThat(stored).as(column.getKey() + " holds something").isNotEmpty();
            List<String> exported = at(file, column.getValue());
            stored.stream().filter(value -> !exported.contains(value)).forEach(value -> missing.put(column.getKey(), value + " in " + exported));
        }

        assertThat(missing).isEmpty();
        assertThat(at(file, "/texts/*/revisions/*/text")).contains("Första ordet", "Andra ordet", "Chefens ord", "Gemensamma ord",
                "Kurs i höst", "Läst och förstått");
        assertThat(at(file, "/readers/*/name")).containsOnly("Namn karin");
        assertThat(at(file, "/readers/*/dutyRoles/*")).containsOnly("Rektor");
    }

    @Test
    void theFileKeepsToItsSchemaAndHasATalkOnEachLine() throws Exception {
        String text = file();

        try (InputStream schema = OwnDataResource.class.getResourceAsStream("own-data-1.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(JSON.readTree(text))).isEmpty();
        }
        assertThat(text.lines()).hasSize(3);
        assertThat(JSON.readTree(text.lines().skip(1).findFirst().orElseThrow()).path("id").asText()).isEqualTo(talk.value());
        assertThat(JSON.readTree(text).path("count").asInt()).isEqualTo(1);
    }

    @Test
    void whoHasNoTalkGetsAWholeFileWithNone() throws Exception {
        JsonNode file = JSON.readTree(written(new OwnDataResource(house.ownData, JSON), People.request(new PersonRef("ny"))));

        assertThat(file.path("count").asInt(-1)).isZero();
        assertThat(file.path("talks").isArray()).isTrue();
    }

    private String file() throws IOException {
        return written(new OwnDataResource(house.ownData, JSON), employee);
    }

    private String written(OwnDataResource resource, Request request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) resource.all(request).getEntity()).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> values(String column) throws SQLException {
        String table = column.substring(0, column.indexOf('.'));
        String name = column.substring(column.indexOf('.') + 1);
        boolean isJournal = table.equals("ms_journal");
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT DISTINCT " + name + " FROM " + table + " WHERE " + name + " IS NOT NULL"
                        + (isJournal ? " AND allowed AND actor <> 'alva'" : ""))) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(said(rows.getObject(1)));
            }
            return values;
        }
    }

    private static String said(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant().toString();
        }
        String text = value.toString().trim();
        return Set.of("alva", "karin").contains(text) ? "Namn " + text : text;
    }

    private static List<String> at(JsonNode node, String path) {
        if (path.isEmpty()) {
            return node.isNull() || node.isMissingNode() ? List.of() : List.of(node.asText());
        }
        int end = path.indexOf('/', 1) < 0 ? path.length() : path.indexOf('/', 1);
        String step = path.substring(1, end);
        List<String> found = new ArrayList<>();
        if (step.equals("*")) {
            node.forEach(one -> found.addAll(at(one, path.substring(end))));
        } else {
            found.addAll(at(node.path(step), path.substring(end)));
        }
        return found;
    }

    private List<String> columns() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet rows = connection.getMetaData().getColumns(null, null, null, null)) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (table.startsWith("ms_") && !table.equals("ms_schema_history")) {
                    columns.add(table + "." + rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return columns;
    }
}
