package se.medarbetarsamtal.scenarios.proof;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;

/** What is sent. */
final class Bodies {

    static final String SOMETHING = "{\"text\":\"något annat\"}";

    /** A goal of Norra skolan. */
    static final String GOAL = """
            {"level":"UNIT","unit":"o-2","period":"%s","text":"Läsning varje dag","conditions":null}""".formatted(Days.period());

    /** A template that may be published at no such level. */
    static final String WRONG_LEVEL = """
            {"level":"SCHOOL","document":{"schoolForm":"MEDARBETARSAMTAL","title":"Kort","language":"sv","source":null,
            "routineTitle":null,"intro":[],"preparation":[{"id":"prep-goals","text":"Vilka mål har du?"}],"sections":[],
            "footnotes":[],"plan":null}}""";

    private static final Map<String, LocalDate> DAYS = new ConcurrentHashMap<>();

    /** A copy for the huvudman of the talk, of its template. */
    static String copy(Talk talk) {
        return "{\"organisation\":\"%s\",\"copyOf\":{\"id\":\"%s\",\"version\":1}}"
                .formatted(owner(talk), talk.template());
    }

    /** @return the huvudman of the talk's employee; of an absent talk one that is not there */
    static String owner(Talk talk) {
        if (talk.tenant().equals(Actor.KOMMUNADMIN.tenant())) {
            return "o-1";
        }
        return talk.tenant().equals(Actor.OTHER_KOMMUNADMIN.tenant()) ? "o-91" : "o-0";
    }

    static final String DRAFT = "{" + WRONG_LEVEL.substring(WRONG_LEVEL.indexOf("\"document\""));

    static final String TEMPLATE_FILE = "{\"format\":\"medarbetarsamtal.template\",\"version\":1," + DRAFT.substring(1);

    static final String DECISION = "{\"to\":2,\"accepted\":[],\"kept\":[]}";

    /** A step that follows a talk up. */
    static final String STEP = "{\"kind\":\"OTHER\",\"dueOn\":\"2099-05-20\"}";

    static final String CHANGED_STEP = "{\"kind\":\"OTHER\",\"dueOn\":\"2099-05-20\",\"heldOn\":null}";

    private Bodies() { }

    static String text(Case it, Mark mark) {
        return text(it.talk(), mark);
    }

    static String text(Talk talk, Mark mark) {
        return "{\"text\":\"" + talk.of(mark) + "\"}";
    }

    static String assignment(Talk talk) {
        return "{\"template\":\"%s\",\"persons\":%s}".formatted(talk.template(), People.json(talk.person()));
    }

    /** One more talk of somebody who may have one. */
    static String another(Talk talk) {
        return "{\"template\":\"%1$s\",\"persons\":%2$s,\"repeat\":%2$s}".formatted(talk.template(), People.json(talk.person()));
    }

    static String readers(Talk talk) {
        return "{\"readers\":" + People.json(talk.person()) + "}";
    }

    static String delivery(int version) {
        return "{\"version\":" + version + ",\"onPaperOn\":null}";
    }

    static String comment(Talk talk) {
        return "{\"delivery\":1,\"comment\":\"" + talk.of(Mark.COMMENT) + "\"}";
    }

    /** When times are wanted, for this talk alone. */
    static String season(Talk talk) {
        return """
                {"dialogues":["%s"],"from":"2027-01-18","until":"2027-01-22","dayFrom":"08:00","dayUntil":"16:00","weekdays":[1,2,3],
                 "breaks":[],"minutes":60,"pause":0,"mostPerDay":0,"zone":"Europe/Stockholm"}""".formatted(talk.of(Mark.ID));
    }

    static String persons(Talk talk) {
        return "{\"persons\":%s}".formatted(People.json(talk.person()));
    }

    static String dutyRoles(String... names) {
        return "{\"acceptedDutyRoles\":[" + Arrays.stream(names).map(name -> '"' + name + '"').collect(Collectors.joining(",")) + "]}";
    }

    static String withOwnQuestions(String... names) {
        return dutyRoles(names).replaceFirst("}$", ",\"ownQuestions\":true}");
    }

    static String heldOn(LocalDate day) {
        return "{\"heldOn\":\"" + day + "\"}";
    }

    static final String NO_SLOT = "{\"slots\":[\"%s\"]}".formatted("f".repeat(32));

    /** A time that has passed, for the talk's employee: nothing is made. */
    static String slots(Talk talk) {
        return """
                {"days":["2020-01-07"],"from":"09:00","until":"10:00","minutes":60,"pause":0,"breaks":null,"zone":"Europe/Stockholm",
                "place":null,"room":null,"persons":%s,"opensOn":null,"closesOn":null,"noticeHours":0,"mostPerDay":0}"""
                .formatted(People.json(talk.person()));
    }

    static String manyBookings(Talk talk, int revision) {
        return """
                {"entries":[{"dialogue":"%s","revision":%d,"date":"%s","time":"09:00","offset":null,"minutes":60}],
                "zone":"Europe/Stockholm","place":null,"room":null,"send":true}"""
                .formatted(talk.of(Mark.ID), revision, Days.ofTheTalk());
    }

    /** @return the talk's own time and place */
    static String booking(Talk talk) {
        return Days.booking(day(talk), "13:00", talk.of(Mark.PLACE));
    }

    static String moment(Talk talk) {
        return Days.moment(day(talk), "13:00");
    }

    /** Each talk has its own, also one that was held: nobody sits in two at once. */
    private static LocalDate day(Talk talk) {
        return DAYS.computeIfAbsent(talk.path(), path -> Days.free());
    }
}
