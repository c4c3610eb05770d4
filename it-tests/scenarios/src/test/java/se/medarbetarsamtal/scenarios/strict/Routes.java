package se.medarbetarsamtal.scenarios.strict;

import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import java.util.List;
import java.util.Set;
import se.medarbetarsamtal.scenarios.strict.Route.Needs;
import se.medarbetarsamtal.scenarios.support.Days;

/** Every address of the service. One that is missing here fails {@link InventoryIT}. */
public final class Routes {

    static final String TEXT = "{\"text\":\"några ord\"}";
    static final String NOTHING = "{}";
    public static final String TEMPLATE = """
            {"level":"PRINCIPAL_ORGANISER","document":{"schoolForm":"MEDARBETARSAMTAL","title":"Kort samtal","language":"sv",
            "preparation":[{"id":"fore","text":"Vad vill du ta upp?"}],
            "sections":[{"id":"del","title":"Arbetet","target":"NOTES","questions":[{"id":"hur","text":"Hur är det?",
            "sensitive":false,"preparationNote":true,"points":[{"text":"Trivsel","sensitive":false}]}]}]}}""";

    static final String SLOTS = "{\"days\":[\"{day}\"],\"from\":\"09:00\",\"until\":\"10:00\",\"minutes\":60,\"pause\":0,\"breaks\":[],\"zone\":\"Europe/Stockholm\",\"place\":\"Grupprummet\",\"room\":null,\"persons\":[\"p-12\"],\"opensOn\":null,\"closesOn\":null,\"noticeHours\":24,\"mostPerDay\":0}";
    static final String MANY_BOOKINGS = "{\"entries\":[{\"dialogue\":\"{dialogue}\",\"revision\":0,\"date\":\"{day}\",\"time\":\"13:00\",\"offset\":null,\"minutes\":60}],\"zone\":\"Europe/Stockholm\",\"place\":null,\"room\":null,\"send\":true}";
    private static final String SEASON = """
            {"dialogues":["{dialogue}"],"from":"2027-01-18","until":"2027-01-22","dayFrom":"08:00","dayUntil":"16:00","weekdays":[1,2,3],\
            "breaks":[{"from":"12:00","until":"13:00"}],"minutes":60,"pause":5,"mostPerDay":4,"zone":"Europe/Stockholm"}""";

    private static final String DOCUMENT = TEMPLATE.substring(TEMPLATE.indexOf("\"document\""));
    static final String OWN_TEMPLATE = "{\"organisation\":\"o-1\"," + DOCUMENT;
    static final String TEMPLATE_FILE =
            "{\"format\":\"medarbetarsamtal.template\",\"version\":1,\"lineage\":[{\"template\":\"%s\",\"version\":1}],".formatted("f".repeat(32)) + DOCUMENT;
    static final String DRAFT = "{\"negotiatedOn\":\"2026-10-01\",\"staffCategory\":\"Lärare\"," + DOCUMENT;

    static final String GOAL = """
            {"level":"UNIT","unit":"o-2","period":"%s","text":"Läsning varje dag","conditions":"Tid i schemat"}""".formatted(Days.period());

    public static final List<Route> ALL = List.of(
            reads("/me", KARIN, Needs.NOTHING),
            reads("/me/readiness", KARIN, Needs.NOTHING),
            reads("/privacy", ELIN, Needs.NOTHING),
            reads("/mentor-group", KARIN, Needs.TALK),
            reads("/dialogues", ELIN, Needs.NOTHING),
            reads("/templates", KARIN, Needs.NOTHING),
            reads("/templates/{id}", KARIN, Needs.NOTHING),
            reads("/templates/{id}/versions/{version}", KARIN, Needs.NOTHING),
            reads("/own-templates", KOMMUNADMIN, Needs.NOTHING),
            reads("/templates/{id}/draft", KOMMUNADMIN, Needs.NOTHING),
            reads("/templates/{id}/versions/{version}/file", KARIN, Needs.NOTHING),
            reads("/templates/{id}/source-changes", KOMMUNADMIN, Needs.COPY),
            reads("/settings", KOMMUNADMIN, Needs.NOTHING),
            reads("/without-manager", KOMMUNADMIN, Needs.NOTHING),
            reads("/unit-goals", KARIN, Needs.NOTHING),
            reads("/protection", KOMMUNADMIN, Needs.NOTHING),
            reads("/dialogues/{id}", KARIN, Needs.TALK),
            reads("/dialogues/{id}/reads", ELIN, Needs.TALK),
            reads("/dialogues/{id}/unit-goals", ELIN, Needs.TALK),
            reads("/dialogues/{id}/curriculum", KARIN, Needs.TALK),
            reads("/dialogues/{id}/copy", KARIN, Needs.TALK),
            reads("/dialogues/{id}/plan-document", KARIN, Needs.TALK),
            reads("/dialogues/{id}/personnel-notes", KARIN, Needs.TALK),
            reads("/dialogues/{id}/personnel-notes-document", KARIN, Needs.TALK),
            reads("/dialogues/{id}/copy-document", KARIN, Needs.TALK),
            reads("/own-data", ELIN, Needs.TALK),
            reads("/record-copies", KARIN, Needs.TALK),
            reads("/dialogues/{id}/package", KARIN, Needs.DELIVERED),
            reads("/dialogues/{id}/booking", KARIN, Needs.TIME),
            reads("/dialogues/{id}/booking/calendar-file", KARIN, Needs.TIME),
            reads("/rooms", KARIN, Needs.NOTHING),
            reads("/dialogues/{id}/notes/{question}", KARIN, Needs.TALK),
            reads("/dialogues/{id}/notes/{question}/revisions", KARIN, Needs.TALK),
            reads("/dialogues/{id}/answers/{question}/revisions", KARIN, Needs.TALK),
            reads("/dialogues/{id}/own-notes/{question}/revisions", KARIN, Needs.TALK),
            reads("/dialogues/{id}/revisions", KARIN, Needs.TALK),
            reads("/dialogues/{id}/deliveries/{number}", KARIN, Needs.DELIVERED),
            new Route("PUT", "/dialogues/{id}/own-notes/{question}", KARIN, Needs.TALK, TEXT),
            new Route("PUT", "/dialogues/{id}/notes/{question}/recording", KARIN, Needs.TALK, "{\"included\":true}"),
            new Route("PUT", "/dialogues/{id}/releases/{what}", KARIN, Needs.TALK, "{\"readers\":[\"p-102\"]}"),
            new Route("DELETE", "/dialogues/{id}/releases/{what}", KARIN, Needs.SHOWN, null),
            new Route("DELETE", "/dialogues/{id}/unshown/{what}", KARIN, Needs.WRITTEN, null),
            new Route("PUT", "/dialogues/{id}/beginning", KARIN, Needs.TALK, NOTHING),
            new Route("POST", "/dialogues/{id}/deliveries", KARIN, Needs.HELD, "{\"version\":2,\"onPaperOn\":null}"),
            new Route("POST", "/dialogues/{id}/acknowledgements", ELIN, Needs.DELIVERED, "{\"delivery\":1,\"comment\":\"några ord\"}"),
            new Route("PUT", "/dialogues/{id}/closing", KARIN, Needs.DELIVERED, NOTHING),
            new Route("PUT", "/dialogues/{id}/hand-over", KARIN, Needs.DELIVERED, "{\"handedOverOn\":\"%s\"}".formatted(Days.today())),
            new Route("DELETE", "/dialogues/{id}/hand-over", KARIN, Needs.HANDED_OVER, null),
            new Route("POST", "/dialogues/{id}/deposits", KARIN, Needs.DELIVERED, "{\"delivery\":1}"),
            new Route("PUT", "/dialogues/{id}/reopening", KARIN, Needs.CLOSED, "{\"reason\":\"några ord\"}"),
            new Route("POST", "/dialogues/{id}/addenda", KARIN, Needs.CLOSED, TEXT),
            new Route("POST", "/templates", KOMMUNADMIN, Needs.NOTHING, TEMPLATE),
            new Route("POST", "/own-templates", KOMMUNADMIN, Needs.NOTHING, OWN_TEMPLATE),
            new Route("POST", "/own-templates/files", KOMMUNADMIN, Needs.NOTHING, TEMPLATE_FILE),
            new Route("POST", "/templates/{id}/source-changes", KOMMUNADMIN, Needs.COPY, "{\"to\":2,\"accepted\":[\"title\"],\"kept\":[]}"),
            new Route("PUT", "/templates/{id}/draft", KOMMUNADMIN, Needs.TEMPLATE, DRAFT),
            new Route("DELETE", "/templates/{id}/draft", KOMMUNADMIN, Needs.TEMPLATE, null),
            new Route("PUT", "/templates/{id}/publication", KOMMUNADMIN, Needs.TEMPLATE, "{\"level\":\"ALL\"}"),
            new Route("DELETE", "/templates/{id}/publication", KOMMUNADMIN, Needs.TEMPLATE, null),
            new Route("PUT", "/templates/{id}/deprecation", KOMMUNADMIN, Needs.TEMPLATE, "{\"deprecated\":true}"),
            new Route("POST", "/assignments", KARIN, Needs.NOTHING, "{\"template\":\"{template}\",\"persons\":[\"p-101\"],\"repeat\":[\"p-101\"]}"),
            new Route("POST", "/reminders", KARIN, Needs.NOTHING, "{\"persons\":[\"p-101\"]}"),
            new Route("DELETE", "/dialogues/{id}", KARIN, Needs.TALK, null),
            new Route("PUT", "/dialogues/{id}/answers/{question}", KARIN, Needs.TALK, TEXT),
            new Route("PUT", "/dialogues/{id}/notes/{question}", KARIN, Needs.TALK, TEXT),
            new Route("POST", "/dialogues/{id}/own-questions", KARIN, Needs.TALK, TEXT),
            new Route("PUT", "/dialogues/{id}/own-questions/{question}", KARIN, Needs.QUESTION, TEXT),
            new Route("DELETE", "/dialogues/{id}/own-questions/{question}", KARIN, Needs.QUESTION, null),
            new Route("POST", "/dialogues/{id}/agreements", KARIN, Needs.TALK, TEXT),
            new Route("PUT", "/dialogues/{id}/agreements/{agreement}", KARIN, Needs.AGREEMENT, TEXT),
            reads("/tasks", KARIN, Needs.NOTHING),
            reads("/dialogues/{id}/plan", KARIN, Needs.ROW),
            new Route("POST", "/dialogues/{id}/plan-rows", KARIN, Needs.TALK, "{\"kind\":\"GOAL\"}"),
            new Route("PUT", "/dialogues/{id}/plan-rows/{row}/cells/{column}", KARIN, Needs.ROW, TEXT),
            reads("/dialogues/{id}/plan-rows/{row}/cells/{column}/revisions", KARIN, Needs.ROW),
            reads("/dialogues/{id}/follow-ups/{step}/note/revisions", KARIN, Needs.STEP),
            new Route("DELETE", "/dialogues/{id}/plan-rows/{row}", KARIN, Needs.ROW, null),
            new Route("PUT", "/dialogues/{id}/plan-order", KARIN, Needs.ROW, "{\"agreements\":[\"{agreement}\"]}"),
            new Route("POST", "/dialogues/{id}/carried", KARIN, Needs.EARLIER, "{\"agreements\":[\"{agreement}\"]}"),
            reads("/dialogues/{id}/agreements/{agreement}/line", KARIN, Needs.AGREEMENT),
            new Route("PUT", "/dialogues/{id}/agreements/{agreement}/status", KARIN, Needs.ONGOING, "{\"status\":\"CANCELLED\"}"),
            new Route("PUT", "/dialogues/{id}/agreements/{agreement}/responsible", KARIN, Needs.ONGOING, "{\"responsible\":\"BOTH\"}"),
            new Route("PUT", "/dialogues/{id}/agreements/{agreement}/curriculum", KARIN, Needs.ONGOING, "{\"codes\":[]}"),
            new Route("POST", "/dialogues/{id}/agreements/{agreement}/follow-ups", KARIN, Needs.ONGOING, TEXT),
            new Route("POST", "/dialogues/{id}/follow-ups", KARIN, Needs.HELD, "{\"kind\":\"OTHER\",\"dueOn\":\"2099-05-20\"}"),
            new Route("PUT", "/dialogues/{id}/follow-ups/{step}", KARIN, Needs.STEP, "{\"kind\":\"OTHER\",\"dueOn\":\"2099-05-20\",\"heldOn\":null}"),
            new Route("DELETE", "/dialogues/{id}/follow-ups/{step}", KARIN, Needs.STEP, null),
            new Route("PUT", "/dialogues/{id}/follow-ups/{step}/note", KARIN, Needs.STEP, TEXT),
            new Route("PUT", "/dialogues/{id}/booking", KARIN, Needs.TALK, Days.booking(Days.ofTheTalk(), "13:00", "Grupprummet").replace(Days.ofTheTalk().toString(), "{day}")),
            new Route("POST", "/dialogues/{id}/booking/invitations", KARIN, Needs.TIME, NOTHING),
            reads("/slots", KARIN, Needs.NOTHING),
            reads("/bookings", KARIN, Needs.NOTHING),
            reads("/dialogues/{id}/slots", ELIN, Needs.TALK),
            new Route("POST", "/slots", KARIN, Needs.NOTHING, SLOTS),
            new Route("POST", "/slots/offers", KARIN, Needs.SLOT, "{\"slots\":[\"{slot}\"]}"),
            new Route("POST", "/slots/releases", KARIN, Needs.SLOT, "{\"slots\":[\"{slot}\"]}"),
            new Route("POST", "/bookings", KARIN, Needs.TALK, MANY_BOOKINGS),
            new Route("POST", "/time-proposals", KARIN, Needs.TALK, SEASON),
            new Route("PUT", "/dialogues/{id}/booking/slot", ELIN, Needs.SLOT, "{\"slot\":\"{slot}\"}"),
            new Route("POST", "/dialogues/{id}/booking/requests", ELIN, Needs.TALK, "{\"message\":\"några ord\"}"),
            new Route("POST", "/dialogues/{id}/booking/cancellations", KARIN, Needs.TIME, "{\"message\":\"några ord\",\"release\":false}"),
            new Route("PUT", "/dialogues/{id}/outstanding", KARIN, Needs.TALK, "{\"reason\":\"MOVED\"}"),
            new Route("PUT", "/dialogues/{id}/holding", KARIN, Needs.TALK, "{\"heldOn\":\"%s\"}".formatted(Days.today())),
            new Route("PUT", "/dialogues/{id}/responsible", FATIMA, Needs.OTHERS_TALK, NOTHING),
            new Route("POST", "/unit-goals", KARIN, Needs.ROOM_FOR_GOALS, GOAL),
            new Route("PUT", "/unit-goals/{id}", KARIN, Needs.GOAL, "{\"text\":\"Läsning i alla ämnen\",\"conditions\":\"Tid i schemat\"}"),
            new Route("DELETE", "/unit-goals/{id}", KARIN, Needs.GOAL, null),
            new Route("PUT", "/settings", KOMMUNADMIN, Needs.SETTINGS, "{\"acceptedDutyRoles\":[\"Rektor\",\"Biträdande rektor\"]}"));

    /** Those that answer with a file. */
    public static final Set<String> FILES = Set.of("GET /dialogues/{id}/copy", "GET /dialogues/{id}/copy-document", "GET /own-data",
            "GET /record-copies", "GET /dialogues/{id}/plan-document", "GET /dialogues/{id}/package",
            "GET /dialogues/{id}/personnel-notes-document", "GET /dialogues/{id}/booking/calendar-file",
            "GET /templates/{id}/versions/{version}/file");

    /** What a file is, and a code or a school year where there are several: nothing that anybody has typed. */
    public static final String FILE_NAME = "attachment; filename=\"(mina-)?[a-z]+(-[0-9A-Z]{6}|-\\d{4}-\\d{4})?(-[a-z]+)?\\.(pdf|json|ics|zip)\"";

    private Routes() { }

    public static Route of(String name) {
        return ALL.stream().filter(route -> route.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static Route reads(String path, String actor, Needs needs) {
        return new Route("GET", path, actor, needs, null);
    }
}
