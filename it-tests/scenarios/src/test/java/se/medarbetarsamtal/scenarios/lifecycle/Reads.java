package se.medarbetarsamtal.scenarios.lifecycle;

import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.medarbetarsamtal.scenarios.lifecycle.Acts.Act;
import se.medarbetarsamtal.scenarios.support.Days;

/** One request for every route that shows something. */
final class Reads {

    /** Answered by the host alone. */
    static final Set<String> WITHOUT_A_STATEMENT = Set.of("GET /me", "GET /rooms");

    private final String talk;
    private final Map<String, String> parts;
    private final String template;
    private final String copy;

    /**
     * @param talk the path of a talk of Alva's that was delivered
     * @param parts the ids of its agreement, row and step, by how a path names their places
     * @param template the id of its template
     * @param copy the path of a template whose source has changed
     */
    Reads(String talk, Map<String, String> parts, String template, String copy) {
        this.talk = talk;
        this.parts = parts;
        this.template = template;
        this.copy = copy;
    }

    List<Act> all() {
        return Stream.concat(lists(), ofTheTalk()).toList();
    }

    private Stream<Act> lists() {
        return Stream.of(
                read("/me", "", ALVA), read("/me/readiness", "", KARIN), read("/mentor-group", "", KARIN), read("/dialogues", "", ALVA),
                read("/privacy", "", ALVA), read("/tasks", "", ALVA), read("/templates", "", KARIN), read("/settings", "", KOMMUNADMIN),
                read("/without-manager", "", KOMMUNADMIN), read("/unit-goals", "", KARIN), read("/protection", "", KOMMUNADMIN),
                read("/own-templates", "", KOMMUNADMIN), read("/slots", "", KARIN),
                new Act("GET /rooms", KARIN, () -> karin -> karin.get("/rooms?from=2027-01-20T12:00:00Z&until=2027-01-20T13:00:00Z")), read("/bookings", "", KARIN),
                read("/own-data", "", ALVA),
                new Act("GET /record-copies", KARIN, () -> karin -> karin.get("/record-copies?period=" + Days.period())),
                new Act("GET /templates/{id}/draft", KOMMUNADMIN, () -> admin -> admin.get("/templates/" + template + "/draft")),
                new Act("GET /templates/{id}/versions/{version}/file", KARIN,
                        () -> karin -> karin.get("/templates/" + template + "/versions/1/file")),
                new Act("GET /templates/{id}/source-changes", KOMMUNADMIN, () -> admin -> admin.get(copy + "/source-changes")),
                new Act("GET /templates/{id}/versions/{version}", KARIN, () -> karin -> karin.get("/templates/" + template + "/versions/1")),
                new Act("GET /templates/{id}", KARIN, () -> karin -> karin.get("/templates/" + template)));
    }

    private Stream<Act> ofTheTalk() {
        return Stream.of("", "/copy", "/copy-document", "/plan-document", "/personnel-notes", "/personnel-notes-document", "/package", "/reads", "/plan", "/revisions", "/unit-goals", "/curriculum", "/slots", "/notes/{question}",
                "/notes/{question}/revisions", "/answers/{question}/revisions", "/own-notes/{question}/revisions",
                "/deliveries/{number}", "/agreements/{agreement}/line", "/plan-rows/{row}/cells/{column}/revisions",
                "/follow-ups/{step}/note/revisions").map(below -> read("/dialogues/{id}", below, ALVA));
    }

    private Act read(String path, String below, String person) {
        String asked = (path + below).replace("/dialogues/{id}", talk).replace("{question}", "halsa")
                .replace("{number}", "1").replace("{column}", "activities");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            asked = asked.replace(part.getKey(), part.getValue());
        }
        String whole = asked;
        return new Act("GET " + path + below, person, () -> visitor -> visitor.get(whole));
    }
}
