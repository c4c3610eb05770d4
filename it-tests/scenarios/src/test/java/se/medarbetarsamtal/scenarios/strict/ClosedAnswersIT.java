package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.OLLE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Every answer has exactly the fields that are written down here, at every depth, and lists carry no word of a talk. */
class ClosedAnswersIT {

    private static final String PERIOD = "id name startsOn endsOn";
    private static final String TITLE = "id version title";
    private static final String MANAGER = "person displayName responsible until reason";
    private static final String BOOKING = "revision start zone minutes place sent hidden slot room told message asked";
    private static final String READINESS = "concerned observer dutyRole heldDutyRoles[] acceptedDutyRoles[] mayActAsManager";
    private static final String DOCUMENT = fields("schoolForm title language source routineTitle release intro[] routineText[]",
            "preparation[]", "id text", "sections[]", "id title target label guidance recordingRule",
            "sections[].questions[]", "id text sensitive preparationNote help",
            "sections[].questions[].points[]", "text footnote sensitive help", "footnotes[]", "number text",
            "plan", "title guidance[] developmentTypes[]", "plan.header[]", "id label", "plan.tables[]", "id",
            "plan.tables[].groups[]", "label", "plan.tables[].groups[].columns[]", "id label required");
    private static final String TEMPLATE = "id version publisher level suggestedFor " + DOCUMENT;
    private static final String PUBLICATION = "version level state negotiationMissing";
    private static final String REVISIONS = fields("next", "items[]", "revision writtenAt text");
    private static final String GOALS = fields("", "period", PERIOD, "groups[]", "level unit unitName mayEdit",
            "groups[].goals[]", "id text conditions version");
    private static final String WRITTEN = "revision writtenAt";

    private static final String TIMES = "invitationDays talkReminderDays preparationDays preparationReminderDays neutralCalendar quietFrom quietUntil";
    private static final String DECIDED = fields("acceptedDutyRoles[] acknowledgement reminderDays centralTemplates ownQuestions newLinkDays", "labels", "working finished",
            "documents", "personnelSystem routineLink", "times", TIMES, "privacy", "controller contact link");
    private static final String SETTINGS = fields(DECIDED + " suggestions[] version " + DECIDED.replaceAll("\\S+", "defaults.$0"), "changes[]", "setting at byName");
    private static final String PERSON = "person displayName";
    private static final String PLAN = fields("orderVersion", "header.manager", PERSON, "header.units[]", "operation name",
            "steps[]", "id kind dueOn heldOn version",
            "steps[].note", "text revision", "hints[]", "agreement code", "previous", "dialogue period title")
            + " " + row("rows[]") + " " + row("previous.rows[]");

    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("GET /me", "person displayName"),
            Map.entry("GET /me/readiness", READINESS),
            Map.entry("GET /mentor-group", fields("pupils archive personnelSystem routineLink", "period", PERIOD, "periods[]", PERIOD, "readiness", READINESS,
                    "employees[]", "person displayName unit protected employment dutyRoles[]",
                    "employees[].dialogues[]", "id version code state responsible undoable employeePreparation managerPreparation"
                            + " heldOn delivery deliveredAt acknowledgedAt handedOverOn handedOverChanged deposit agreements agreementsOpen agreementsDone nextFollowUpOn withoutResponsible canTakeOver"
                            + " asked outstanding outstandingReason",
                    "employees[].dialogues[].template", TITLE, "employees[].dialogues[].booking", BOOKING)),
            Map.entry("GET /dialogues", fields("", "items[]", "id version state employeePreparation heldOn deliveredAt acknowledgedAt agreements agreementsOpen"
                    + " agreementsDone nextFollowUpOn asked", "items[].period", PERIOD,
                    "items[].template", TITLE, "items[].managers[]", MANAGER, "items[].booking", BOOKING,
                    "newManagers[]", "person displayName linkedOn until reason present")),
            Map.entry("GET /templates", fields("next", "items[]", "id version schoolForm title publisher level language questions suggestedFor")),
            Map.entry("GET /templates/{id}", TEMPLATE),
            Map.entry("GET /templates/{id}/versions/{version}", TEMPLATE),
            Map.entry("GET /own-templates", fields("why", "mayMake[]", "organisation name levels[]",
                    "items[]", "id title state level version revision owner ownerName unpublished source sourceVersion usage",
                    "items[].source", "id version title")),
            Map.entry("GET /templates/{id}/draft", "id revision state level version owner ownerName unpublished negotiatedOn staffCategory"
                    + " source sourceVersion usage levels[] " + DOCUMENT.replaceAll("\\S+", "document.$0")),
            Map.entry("POST /own-templates", "id revision"),
            Map.entry("POST /own-templates/files", "id revision"),
            Map.entry("GET /templates/{id}/versions/{version}/file", "format version lineage[].template lineage[].version "
                    + DOCUMENT.replaceAll("\\S+", "document.$0")),
            Map.entry("GET /templates/{id}/source-changes", fields("revision from to sections.sections/del", "changes[]", "id kind what",
                    "changes[].before", "place value", "changes[].mine", "place value", "changes[].after", "place value")),
            Map.entry("POST /templates/{id}/source-changes", "revision"),
            Map.entry("PUT /templates/{id}/draft", "revision"),
            Map.entry("DELETE /templates/{id}/draft", ""),
            Map.entry("PUT /templates/{id}/publication", PUBLICATION),
            Map.entry("DELETE /templates/{id}/publication", ""),
            Map.entry("PUT /templates/{id}/deprecation", PUBLICATION),
            Map.entry("GET /settings", SETTINGS),
            Map.entry("PUT /settings", SETTINGS),
            Map.entry("GET /privacy", "controller contact link personnelSystem"),
            Map.entry("GET /without-manager", "dialogues"),
            Map.entry("GET /unit-goals", GOALS),
            Map.entry("GET /dialogues/{id}/unit-goals", GOALS),
            Map.entry("GET /rooms", fields("", "rooms[]", "room name free")),
            Map.entry("GET /dialogues/{id}/curriculum", fields("", "curricula[]", "curriculum", "curricula[].entries[]", "code heading parent")),
            Map.entry("POST /unit-goals", "id version"),
            Map.entry("PUT /unit-goals/{id}", "id version"),
            Map.entry("DELETE /unit-goals/{id}", ""),
            Map.entry("GET /protection", fields("", "keys[]", "year keyId dataKeys current", "journal", "chains lines broken anchoredAt")),
            Map.entry("GET /dialogues/{id}", fields("id version actorIs state heldOn unbooked outstanding changed handedOverOn handedOverChanged acknowledgement personnelSystem routineLink may[]",
                    "labels", "working finished", "period", PERIOD, "employee",
                    "person displayName", "managers[]", MANAGER, "template", TEMPLATE, "booking", BOOKING,
                    "answers[]", "party question author older text revision writtenAt", "answers[].author", "person displayName",
                    "releases[]", "what releasedAt openedAt", "releases[].by", "person displayName",
                    "deliveries[]", "number deliveredAt onPaperOn acknowledgedAt", "deliveries[].by", "person displayName",
                    "agreements[]", "id kind text revision status responsible",
                    "ownQuestions[]", "id text revision by removable")),
            Map.entry("GET /dialogues/{id}/personnel-notes", "text code delivery answers leftOut"),
            Map.entry("GET /dialogues/{id}/reads", fields("next", "items[]", "date person displayName dutyRoles[] relation act what")),
            Map.entry("POST /templates", "id version"),
            Map.entry("POST /assignments", fields("", "outcomes[]", "person outcome dialogue")),
            Map.entry("DELETE /dialogues/{id}", ""),
            Map.entry("PUT /dialogues/{id}/answers/{question}", WRITTEN),
            Map.entry("PUT /dialogues/{id}/notes/{question}", WRITTEN),
            Map.entry("PUT /dialogues/{id}/own-notes/{question}", WRITTEN),
            Map.entry("PUT /dialogues/{id}/notes/{question}/recording", WRITTEN),
            Map.entry("GET /dialogues/{id}/notes/{question}", "revision writtenAt text"),
            Map.entry("GET /dialogues/{id}/notes/{question}/revisions", REVISIONS),
            Map.entry("GET /dialogues/{id}/answers/{question}/revisions", REVISIONS),
            Map.entry("GET /dialogues/{id}/own-notes/{question}/revisions", REVISIONS),
            Map.entry("GET /dialogues/{id}/revisions", fields("version state", "items[]", "party question revision",
                    "rows[]", "id version", "steps[]", "id version")),
            Map.entry("GET /dialogues/{id}/deliveries/{number}",
                    fields("number deliveredAt onPaperOn", "agreements[]", "id kind status position", "texts[]", "party question text revision writtenAt")),
            Map.entry("PUT /dialogues/{id}/releases/{what}", ""),
            Map.entry("DELETE /dialogues/{id}/releases/{what}", ""),
            Map.entry("DELETE /dialogues/{id}/unshown/{what}", ""),
            Map.entry("PUT /dialogues/{id}/beginning", "version state"),
            Map.entry("POST /dialogues/{id}/deliveries", "number version"),
            Map.entry("POST /dialogues/{id}/acknowledgements", ""),
            Map.entry("PUT /dialogues/{id}/closing", "version state"),
            Map.entry("PUT /dialogues/{id}/hand-over", "version state"),
            Map.entry("DELETE /dialogues/{id}/hand-over", "version state"),
            Map.entry("POST /reminders", fields("", "outcomes[]", "person outcome")),
            Map.entry("PUT /dialogues/{id}/reopening", "version state"),
            Map.entry("POST /dialogues/{id}/addenda", "id"),
            Map.entry("POST /dialogues/{id}/own-questions", "id revision"),
            Map.entry("PUT /dialogues/{id}/own-questions/{question}", "id revision"),
            Map.entry("DELETE /dialogues/{id}/own-questions/{question}", ""),
            Map.entry("POST /dialogues/{id}/agreements", "id revision"),
            Map.entry("PUT /dialogues/{id}/agreements/{agreement}", "id revision"),
            Map.entry("GET /tasks", fields("", "items[]", "agreement dialogue period title kind status what implementationOn followUpOn overdue",
                    "items[].employee", PERSON)),
            Map.entry("GET /dialogues/{id}/plan", PLAN),
            Map.entry("POST /dialogues/{id}/plan-rows", "id"),
            Map.entry("PUT /dialogues/{id}/plan-rows/{row}/cells/{column}", WRITTEN),
            Map.entry("GET /dialogues/{id}/plan-rows/{row}/cells/{column}/revisions", REVISIONS),
            Map.entry("GET /dialogues/{id}/follow-ups/{step}/note/revisions", REVISIONS),
            Map.entry("DELETE /dialogues/{id}/plan-rows/{row}", ""),
            Map.entry("PUT /dialogues/{id}/plan-order", "orderVersion"),
            Map.entry("POST /dialogues/{id}/carried", fields("", "agreements[]", "continues agreement")),
            Map.entry("GET /dialogues/{id}/agreements/{agreement}/line", fields("", "items[]", "dialogue period") + " " + row("items[].row")),
            Map.entry("PUT /dialogues/{id}/agreements/{agreement}/status", "id status version"),
            Map.entry("PUT /dialogues/{id}/agreements/{agreement}/responsible", "id responsible version"),
            Map.entry("PUT /dialogues/{id}/agreements/{agreement}/curriculum", "id version"),
            Map.entry("POST /dialogues/{id}/agreements/{agreement}/follow-ups", "id"),
            Map.entry("POST /dialogues/{id}/follow-ups", "id"),
            Map.entry("PUT /dialogues/{id}/follow-ups/{step}", "id version"),
            Map.entry("DELETE /dialogues/{id}/follow-ups/{step}", ""),
            Map.entry("PUT /dialogues/{id}/follow-ups/{step}/note", WRITTEN),
            Map.entry("GET /slots", fields("", "slots[]", "id start zone minutes place room state opensOn closesOn noticeHours mostPerDay taken booked",
                    "slots[].booked", "dialogue person displayName", "slots[].persons[]", "person displayName")),
            Map.entry("GET /bookings", fields("hidden", "bookings[]", "dialogue as person displayName start zone minutes place sent revision")),
            Map.entry("GET /dialogues/{id}/slots", "asked"),
            Map.entry("POST /slots", fields("series", "slots[]", "id start zone minutes place room state")),
            Map.entry("POST /slots/offers", fields("", "slots[]", "id start zone minutes place room state")),
            Map.entry("POST /time-proposals", fields("calendar", "entries[]", "dialogue person displayName revision start minutes",
                    "busy[]", "start end kind", "employeeBusy[]", "dialogue", "employeeBusy[].busy[]", "start end")),
            Map.entry("POST /slots/releases", "released[]"),
            Map.entry("POST /bookings", fields("withoutPlace", "bookings[]", "dialogue", "bookings[].booking", BOOKING)),
            Map.entry("PUT /dialogues/{id}/booking/slot", BOOKING),
            Map.entry("POST /dialogues/{id}/booking/requests", "at"),
            Map.entry("POST /dialogues/{id}/booking/cancellations", "revision"),
            Map.entry("PUT /dialogues/{id}/outstanding", "version reason"),
            Map.entry("GET /dialogues/{id}/booking", fields("", "booking", BOOKING)),
            Map.entry("PUT /dialogues/{id}/booking", BOOKING),
            Map.entry("POST /dialogues/{id}/booking/invitations", BOOKING),
            Map.entry("PUT /dialogues/{id}/holding", "version state"),
            Map.entry("POST /dialogues/{id}/deposits", "id delivery receipt receivedAt recordSha256 version"),
            Map.entry("PUT /dialogues/{id}/responsible", "version responsible"));

    /** What is taken away, as a file or on paper, is as wide as what was written, and its own tests look at it. */
    private static final Set<String> OPEN = Set.of("GET /dialogues/{id}/copy", "GET /dialogues/{id}/booking/calendar-file", "GET /dialogues/{id}/plan-document",
            "GET /dialogues/{id}/copy-document", "GET /dialogues/{id}/personnel-notes-document", "GET /own-data", "GET /record-copies",
            "GET /dialogues/{id}/package");
    private static final Set<String> PROBLEM = Set.of("type", "title", "status", "errors[].field", "errors[].code", "errors[].detail",
            "service", "missing[]", "incident", "current.text", "current.revision");

    private final World world = World.on(World.Database.H2);

    /** What is read is read of a talk in which something stands everywhere: an empty list has no field to be wrong. */
    @TestFactory
    @Tag("G-14")
    Stream<DynamicTest> everyAnswerHasTheseFieldsAndNoOthers() {
        Whole whole = new Whole(world, ELIN, "\"några ord\"");
        World.done(world.as(ELIN).get(whole.path()));
        world.as(KOMMUNADMIN).link(OLLE, ELIN);
        World.done(world.ready(Routes.of("POST /unit-goals")).send());
        world.ready(Routes.of("GET /templates/{id}/source-changes"));
        World.done(world.ready(Routes.of("PUT /dialogues/{id}/booking/slot")).send());
        World.done(world.ready(Routes.of("POST /slots")).send());
        return world.routes().stream().filter(route -> !OPEN.contains(route.name())).map(route -> DynamicTest.dynamicTest(route.name(), () -> {
            assertThat(SHAPES).containsKey(route.name());
            Ask ask = route.changes() || route.needs() == Route.Needs.COPY ? world.ready(route)
                    : world.ask(route, route.ofTalk() ? whole.id() : world.template(), whole.part(route), 0);
            Set<String> shape = Arrays.stream(SHAPES.get(route.name()).split(" ")).filter(field -> !field.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));

            Visitor.Answer good = World.done(ask.send());
            assertThat(good.body().isEmpty() ? Set.<String>of() : keys(good.json())).isEqualTo(shape);
            assertThat(keys(ask.path(ask.path() + "/x/y/z").send().json())).isSubsetOf(PROBLEM).contains("type", "title", "status");
            assertThat(keys(ask.as(world.stranger()).send().json())).isSubsetOf(PROBLEM);
        }));
    }

    @Test
    @Tag("G-14")
    void theListsCarryNoWordOfATalk() {
        String talk = "/dialogues/" + world.newTalk(KARIN, ELIN);
        List<String> words = List.of("kanarie-svar", "kanarie-chef", "kanarie-anteckning", "kanarie-avtal", "kanarie-plats", "kanarie-rad");
        World.done(world.as(ELIN).put(talk + "/answers/prep-goals", 0, "{\"text\":\"kanarie-svar\"}"));
        World.done(world.as(KARIN).put(talk + "/answers/" + World.QUESTION, 0, "{\"text\":\"kanarie-chef\"}"));
        World.done(world.as(KARIN).put(talk + "/notes/halsa", 0, "{\"text\":\"kanarie-anteckning\"}"));
        World.done(world.as(KARIN).post(talk + "/agreements", "{\"text\":\"kanarie-avtal\"}"));
        World.done(world.as(KARIN).put(talk + "/booking", 0, Days.booking(Days.ofTheTalk(), "14:00", "kanarie-plats")));
        String row = World.done(world.as(KARIN).post(talk + "/plan-rows", "{\"kind\":\"GOAL\"}")).json().path("id").asText();
        World.done(world.as(KARIN).put(talk + "/plan-rows/" + row + "/cells/unitGoal", 0, "{\"text\":\"kanarie-rad\"}"));
        World.done(world.as(KARIN).put(talk + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(Days.today())));

        assertThat(world.as(KARIN).get(talk).body()).contains("kanarie-chef", "kanarie-anteckning", "kanarie-avtal", "kanarie-plats");
        assertThat(world.as(ELIN).get(talk).body()).contains("kanarie-svar");
        for (String person : List.of(KARIN, ELIN, FATIMA)) {
            for (Route route : world.routes().stream().filter(one -> !one.changes() && !one.ofTalk() && !OPEN.contains(one.name())).toList()) {
                Visitor.Answer list = world.ask(route, world.template(), World.NOWHERE, 0).as(world.as(person)).send();
                assertThat(list.body()).as(person + " " + route).doesNotContain(words);
            }
        }
        assertThat(world.as(KARIN).get("/mentor-group").body()).contains(talk.substring("/dialogues/".length()));
    }

    /** @return the leaves, as {@code a.b[].c} */
    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        collect("", node, keys);
        return keys;
    }

    private static void collect(String path, JsonNode node, Set<String> keys) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), keys));
        } else if (node.isArray()) {
            node.forEach(one -> collect(path + "[]", one, keys));
        } else if (!(node.isNull() && path.matches("(.*\\.)?booking"))) {
            keys.add(path);
        }
    }

    /** @return what one agreement of a plan has at that place */
    private static String row(String place) {
        return fields("", place,
                "id kind status responsible position version lineId continues continuedIn text revision curriculum[]",
                place + ".cells.individualGoal", "text revision", place + ".cells.activities", "text revision",
                place + ".history[]", "status byMe at",
                place + ".history[].by", PERSON, place + ".followUps[]", "id text at", place + ".followUps[].by", PERSON);
    }

    /** @param parts the names of the top, then pairs of a place and the names there */
    private static String fields(String top, String... parts) {
        StringBuilder all = new StringBuilder(top);
        for (int i = 0; i < parts.length; i += 2) {
            String place = parts[i];
            Arrays.stream(parts[i + 1].split(" ")).forEach(name -> all.append(' ').append(place).append('.').append(name));
        }
        return all.toString().strip();
    }
}
