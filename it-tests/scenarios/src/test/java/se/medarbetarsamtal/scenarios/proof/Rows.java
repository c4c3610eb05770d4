package se.medarbetarsamtal.scenarios.proof;

import static se.medarbetarsamtal.scenarios.proof.Row.row;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.medarbetarsamtal.scenarios.support.Days;

/**
 * The table: how each route is called and what comes of it. A route of the running service that stands here under no row
 * fails the build, and a row whose route is not there does too. A new route takes one line.
 */
final class Rows {

    private static final int STALE = 99;
    private static final Set<String> NOTHING = Set.of();

    private Rows() { }

    /** @return one or more rows for every route of the service */
    static List<Row> ofTheService() {
        return Stream.of(oneself(), administration(), opened(), earlier(), delivered(), written(), offered(), stale(), steps(), planned(), faring(),
                        followedUp()).flatMap(List::stream).toList();
    }

    /** @return those and the host's pages */
    static List<Row> all() {
        return Stream.of(ofTheService(), Pages.rows()).flatMap(List::stream).toList();
    }

    private static List<Row> oneself() {
        return List.of(
                row("GET /me", it -> it.get("/me"), it -> it.model().signedIn(NOTHING)),
                row("GET /me/readiness", it -> it.get("/me/readiness"), it -> it.model().signedIn(NOTHING)),
                row("GET /privacy", it -> it.get("/privacy"), it -> it.model().signedIn(NOTHING)),
                row("GET /dialogues", it -> it.get("/dialogues"), it -> it.model().signedIn(it.model().own()))
                        .and(Lists::namesTheMentors),
                row("GET /rooms", it -> it.get("/rooms?from=2027-01-20T12:00:00Z&until=2027-01-20T13:00:00Z"),
                        it -> it.model().signedIn(NOTHING)),
                row("GET /tasks", it -> it.get("/tasks"), it -> it.model().signedIn(it.model().tasks()))
                        .and(Lists::namesTheMenteesWithTasks),
                row("GET /mentor-group", it -> it.get("/mentor-group"), it -> it.model().signedIn(it.model().group()))
                        .and(Lists::namesTheMentees),
                row("GET /templates", it -> it.get("/templates"), it -> it.model().staff(true))
                        .and(Lists::namesTheTenantsTemplate),
                row("GET /templates", it -> it.get("/templates?words=" + it.talk().of(Mark.JOINT)), it -> it.model().staff(true))
                        .and(Lists::isEmpty).called("by words"),
                row("GET /templates/{id}", it -> it.get("/templates/" + it.talk().template()),
                        it -> it.model().staff(it.actor().tenant().equals(it.talk().tenant()))),
                row("GET /templates/{id}/versions/{version}", it -> it.get("/templates/" + it.talk().template() + "/versions/1"),
                        it -> it.model().staff(it.actor().tenant().equals(it.talk().tenant()))),
                row("GET /templates/{id}/versions/{version}/file",
                        it -> it.get("/templates/" + it.talk().template() + "/versions/1/file"),
                        it -> it.model().staff(it.actor().tenant().equals(it.talk().tenant()))));
    }

    private static List<Row> administration() {
        return List.of(
                row("POST /templates", it -> it.visitor().post("/templates", Bodies.WRONG_LEVEL),
                        it -> it.model().administrators(it.actor().isKommunadmin(), 422)),
                row("GET /own-templates", it -> it.get("/own-templates"), it -> it.model().templateMakers(200, 200)),
                row("POST /own-templates", it -> it.visitor().post("/own-templates", Bodies.copy(it.talk())),
                        it -> it.model().templateMakers(201, 404)),
                row("GET /templates/{id}/draft", it -> it.get(draft(it)), it -> it.model().templateMakers(200, 404)),
                row("PUT /templates/{id}/draft", it -> it.visitor().put(draft(it), STALE, Bodies.DRAFT),
                        it -> it.model().templateMakers(412, 404)),
                row("DELETE /templates/{id}/draft", it -> it.visitor().delete(draft(it), STALE),
                        it -> it.model().templateMakers(412, 404)),
                row("PUT /templates/{id}/publication", it -> it.visitor().put(publication(it), STALE, "{\"level\":\"ALL\"}"),
                        it -> it.model().templateMakers(412, 404)),
                row("DELETE /templates/{id}/publication", it -> it.visitor().delete(publication(it), STALE),
                        it -> it.model().templateMakers(412, 404)),
                row("PUT /templates/{id}/deprecation", it -> it.visitor().put(
                        "/templates/" + it.talk().template() + "/deprecation", STALE, "{\"deprecated\":true}"),
                        it -> it.model().templateMakers(412, 404)),
                row("POST /own-templates/files", it -> it.visitor().bring(Bodies.owner(it.talk()), Bodies.TEMPLATE_FILE),
                        it -> it.model().templateMakers(201, 404)),
                row("GET /templates/{id}/source-changes", it -> it.get(sourceChanges(it)),
                        it -> it.model().templateMakers(404, 404)).called("of what is no copy").forAllAlike(),
                row("POST /templates/{id}/source-changes", it -> it.visitor().post(sourceChanges(it), STALE, Bodies.DECISION),
                        it -> it.model().templateMakers(412, 404)),
                row("GET /settings", it -> it.get("/settings"),
                        it -> it.model().administrators(it.actor().isKommunadmin(), 200)),
                row("PUT /settings", it -> it.visitor().put("/settings", STALE, Bodies.dutyRoles("Lärare")),
                        it -> it.model().administrators(it.actor().isKommunadmin(), 412)),
                row("POST /assignments", it -> it.visitor().post("/assignments", Bodies.assignment(it.talk())),
                        it -> it.model().mentorsOfTheEmployee(200)),
                row("POST /reminders", it -> it.visitor().post("/reminders", Bodies.persons(it.talk())),
                        it -> it.model().mentorsOfTheEmployee(200)),
                row("GET /protection", it -> it.get("/protection"),
                        it -> it.model().administrators(it.actor().isKommunadmin(), 200)),
                row("GET /unit-goals", it -> it.get("/unit-goals"), it -> it.model().signedInStaff(200)),
                row("POST /unit-goals", it -> it.post("/unit-goals", Bodies.GOAL), it -> it.model().goalSetters(201)),
                row("PUT /unit-goals/{id}", it -> it.visitor().put(it.world().goal(), STALE, Bodies.SOMETHING),
                        it -> it.model().goalSettersAmongThoseWhomItConcerns(412)),
                row("DELETE /unit-goals/{id}", it -> it.visitor().delete(it.world().goal(), STALE),
                        it -> it.model().goalSettersAmongThoseWhomItConcerns(412)),
                row("GET /without-manager", it -> it.get("/without-manager"),
                        it -> it.model().administrators(it.actor().isKommunadmin() || it.actor() == Actor.SKOLADMIN, 200))
                        .and(Lists::countsTheTalksWithoutAChef));
    }

    private static String draft(Case it) {
        return "/templates/" + it.talk().template() + "/draft";
    }

    private static String sourceChanges(Case it) {
        return "/templates/" + it.talk().template() + "/source-changes";
    }

    private static String publication(Case it) {
        return "/templates/" + it.talk().template() + "/publication";
    }

    private static List<Row> opened() {
        return List.of(
                row("GET /dialogues/{id}", it -> it.get(it.talk().path()),
                        it -> it.model().parties(200, it.model().readable())),
                row("GET /dialogues/{id}", it -> it.head(it.talk().path()),
                        it -> it.model().parties(200, NOTHING)).called("HEAD"),
                row("GET /dialogues/{id}/unit-goals", it -> it.get(it.talk().path() + "/unit-goals"),
                        it -> it.model().parties(200, NOTHING)),
                row("GET /dialogues/{id}/curriculum", it -> it.get(it.talk().path() + "/curriculum"),
                        it -> it.model().parties(200, NOTHING)),
                row("GET /dialogues/{id}/reads", it -> it.get(it.talk().path() + "/reads"),
                        it -> it.model().employee(200, NOTHING)),
                row("GET /dialogues/{id}/plan-document", it -> it.get(it.talk().path() + "/plan-document"),
                        it -> it.model().parties(200, NOTHING)),
                row("GET /dialogues/{id}/personnel-notes", it -> it.get(it.talk().path() + "/personnel-notes"),
                        it -> it.model().parties(200, NOTHING)),
                row("GET /dialogues/{id}/personnel-notes-document", it -> it.get(it.talk().path() + "/personnel-notes-document"),
                        it -> it.model().parties(200, NOTHING)),
                row("GET /dialogues/{id}/booking/calendar-file", it -> it.get(it.talk().path() + "/booking/calendar-file"),
                        it -> it.model().whoSeesTheTime(200, it.talk().names(Set.of(Mark.ID, Mark.PLACE)))),
                row("GET /dialogues/{id}/copy", it -> it.get(it.talk().path() + "/copy"),
                        it -> it.model().parties(200, it.model().copied())),
                row("GET /dialogues/{id}/copy", it -> it.get(it.talk().path() + "/copy?masked=true"),
                        it -> it.model().parties(200, it.model().copiedMasked())).called("masked"),
                row("GET /dialogues/{id}/copy-document", it -> it.get(it.talk().path() + "/copy-document"),
                        it -> it.model().parties(200, NOTHING)),
                row("GET /own-data", it -> it.get("/own-data"), it -> it.model().signedIn(it.model().ownData()))
                        .opening(it -> it.model().ownTalks()),
                row("GET /record-copies", it -> it.get("/record-copies?period=" + Days.period()),
                        it -> it.model().signedIn(it.model().round())).opening(it -> it.model().talksOfTheGroup()));
    }

    /** What stood there before, and what has changed. */
    private static List<Row> earlier() {
        return List.of(
                row("GET /dialogues/{id}/notes/{question}", it -> it.get(it.talk().path() + "/notes/halsa"),
                        it -> it.model().parties(200, it.talk().names(Set.of(Mark.JOINT)))),
                row("GET /dialogues/{id}/notes/{question}/revisions", it -> it.get(it.talk().path() + "/notes/halsa/revisions"),
                        it -> it.model().parties(200, it.talk().names(Set.of(Mark.JOINT)))),
                row("GET /dialogues/{id}/answers/{question}/revisions",
                        it -> it.get(it.talk().path() + "/answers/bidrag/revisions"),
                        it -> it.model().partiesWithOwn(Set.of(it.box()))),
                row("GET /dialogues/{id}/own-notes/{question}/revisions",
                        it -> it.get(it.talk().path() + "/own-notes/bidrag/revisions"),
                        it -> it.model().partiesWithOwn(it.box() == Mark.CHEF ? Set.of(Mark.OWN_NOTE) : Set.of())),
                row("GET /dialogues/{id}/revisions", it -> it.get(it.talk().path() + "/revisions"),
                        it -> it.model().parties(200, it.talk().names(Set.of(Mark.AGREEMENT_ID, Mark.ROW_ID, Mark.QUESTION_ID)))));
    }

    /** A talk that was delivered, in every form. */
    private static List<Row> delivered() {
        return Stream.of(
                row("GET /dialogues/{id}/deliveries/{number}", it -> it.get(it.talk().last().path() + "/deliveries/1"),
                        it -> it.model().parties(200, it.talk().last().names(Set.of(Mark.AGREEMENT_ID, Mark.ROW_ID, Mark.CHEF,
                                Mark.OWN_NOTE, Mark.JOINT, Mark.AGREEMENT, Mark.GOAL, Mark.QUESTION_ID, Mark.QUESTION)))),
                row("GET /dialogues/{id}", it -> it.get(it.talk().last().path()),
                        it -> it.model().parties(200, it.model().readableOfTheLast())).called("delivered"),
                row("GET /dialogues/{id}/copy", it -> it.get(it.talk().last().path() + "/copy"),
                        it -> it.model().parties(200, it.model().copiedOfTheLast())).called("delivered"),
                row("GET /dialogues/{id}/copy", it -> it.get(it.talk().last().path() + "/copy?masked=true"),
                        it -> it.model().parties(200, it.model().copiedOfTheLastMasked())).called("delivered, masked"),
                row("GET /dialogues/{id}/plan-document", it -> it.get(it.talk().last().path() + "/plan-document?version=1"),
                        it -> it.model().parties(200, NOTHING)).called("delivered"),
                row("GET /dialogues/{id}/personnel-notes", it -> it.get(it.talk().last().path() + "/personnel-notes?version=1"),
                        it -> it.model().parties(200, it.talk().last().names(Set.of(Mark.JOINT)))).called("delivered"),
                row("GET /dialogues/{id}/package", it -> it.get(it.talk().last().path() + "/package?version=1"),
                        it -> it.model().parties(200, NOTHING)),
                row("GET /dialogues/{id}/plan", it -> it.get(it.talk().last().path() + "/plan"),
                        it -> it.model().parties(200, it.talk().last().names(Set.of(Mark.AGREEMENT_ID, Mark.AGREEMENT, Mark.ROW_ID,
                                Mark.GOAL, Mark.STEP_ID, Mark.STEP_NOTE, Mark.FOLLOW_UP)))).called("delivered"),
                row("GET /dialogues/{id}/agreements/{agreement}/line", it -> it.get(agreement(it.talk().last()) + "/line"),
                        it -> it.model().parties(200, it.talk().last().names(
                                Set.of(Mark.ID, Mark.AGREEMENT_ID, Mark.AGREEMENT, Mark.FOLLOW_UP)))).called("delivered"),
                row("GET /dialogues/{id}/follow-ups/{step}/note/revisions", it -> it.get(step(it.talk().last()) + "/note/revisions"),
                        it -> it.model().parties(200, it.talk().last().names(Set.of(Mark.STEP_NOTE)))),
                row("GET /dialogues/{id}/revisions", it -> it.get(it.talk().last().path() + "/revisions"),
                        it -> it.model().parties(200, it.talk().last().names(
                                Set.of(Mark.AGREEMENT_ID, Mark.ROW_ID, Mark.STEP_ID, Mark.QUESTION_ID)))).called("delivered"))
                .map(row -> row.opening(it -> List.of(it.talk().last()))).toList();
    }

    /** What takes the talk on; each is refused for another reason than who asks, so that the talk stays as it is. */
    private static List<Row> steps() {
        return List.of(
                row("PUT /dialogues/{id}/releases/{what}",
                        it -> it.visitor().put(it.talk().path() + "/releases/preparation", STALE, "{\"readers\":[\"p-0\"]}"),
                        it -> it.model().parties(409, NOTHING)),
                row("DELETE /dialogues/{id}/releases/{what}",
                        it -> it.visitor().delete(it.talk().path() + "/releases/preparation", STALE),
                        it -> it.model().parties(412, NOTHING)),
                row("DELETE /dialogues/{id}/unshown/{what}",
                        it -> it.visitor().delete(it.talk().path() + "/unshown/own-notes", STALE),
                        it -> it.model().parties(412, NOTHING)),
                row("PUT /dialogues/{id}/beginning", it -> it.visitor().put(it.talk().path() + "/beginning", STALE, "{}"),
                        it -> it.model().responsible(412, NOTHING)),
                row("POST /dialogues/{id}/deliveries",
                        it -> it.visitor().post(it.talk().path() + "/deliveries", "{\"version\":99,\"onPaperOn\":null}"),
                        it -> it.model().responsible(412, NOTHING)),
                row("POST /dialogues/{id}/acknowledgements",
                        it -> it.visitor().post(it.talk().path() + "/acknowledgements", "{\"delivery\":1,\"comment\":null}"),
                        it -> it.model().employee(409, NOTHING)),
                row("PUT /dialogues/{id}/closing", it -> it.visitor().put(it.talk().path() + "/closing", STALE, "{}"),
                        it -> it.model().responsible(409, NOTHING)),
                row("PUT /dialogues/{id}/hand-over",
                        it -> it.visitor().put(it.talk().path() + "/hand-over", STALE, "{\"handedOverOn\":\"%s\"}".formatted(Days.today())),
                        it -> it.model().responsible(409, NOTHING)),
                row("DELETE /dialogues/{id}/hand-over", it -> it.visitor().delete(it.talk().path() + "/hand-over", STALE),
                        it -> it.model().responsible(409, NOTHING)),
                row("POST /dialogues/{id}/deposits",
                        it -> it.visitor().post(it.talk().path() + "/deposits", "{\"delivery\":1}"),
                        it -> it.model().responsible(409, NOTHING)),
                row("PUT /dialogues/{id}/reopening",
                        it -> it.visitor().put(it.talk().path() + "/reopening", STALE, "{\"reason\":\"fel\"}"),
                        it -> it.model().responsible(409, NOTHING)),
                row("POST /dialogues/{id}/addenda", it -> it.visitor().post(it.talk().path() + "/addenda", Bodies.SOMETHING),
                        it -> it.model().writers(409, NOTHING)));
    }

    private static List<Row> written() {
        return List.of(
                row("PUT /dialogues/{id}/answers/{question}",
                        it -> it.write(it.box(), it.talk().path() + "/answers/bidrag", Bodies.text(it, it.box())),
                        it -> it.model().writers(200, NOTHING)),
                row("PUT /dialogues/{id}/own-notes/{question}",
                        it -> it.write(Mark.OWN_NOTE, it.talk().path() + "/own-notes/bidrag", Bodies.text(it, Mark.OWN_NOTE)),
                        it -> it.model().linkedResponsible(200, NOTHING)),
                row("PUT /dialogues/{id}/notes/{question}/recording",
                        it -> it.visitor().put(it.talk().path() + "/notes/halsa/recording", STALE, "{\"included\":true}"),
                        it -> it.model().writers(412, NOTHING)),
                row("PUT /dialogues/{id}/notes/{question}",
                        it -> it.write(Mark.JOINT, it.talk().path() + "/notes/halsa", Bodies.text(it, Mark.JOINT)),
                        it -> it.model().writers(200, NOTHING)),
                row("POST /dialogues/{id}/own-questions", it -> it.once("/own-questions", Bodies.text(it, Mark.QUESTION)),
                        it -> it.model().writers(201, it.talk().names(Set.of(Mark.ID)))),
                row("PUT /dialogues/{id}/own-questions/{question}",
                        it -> it.write(Mark.QUESTION, ownQuestion(it), Bodies.text(it, Mark.QUESTION)),
                        it -> it.model().employee(200, it.talk().names(Set.of(Mark.QUESTION_ID)))),
                row("POST /dialogues/{id}/agreements", it -> it.once("/agreements", Bodies.text(it, Mark.AGREEMENT)),
                        it -> it.model().writers(201, it.talk().names(Set.of(Mark.ID)))),
                row("PUT /dialogues/{id}/agreements/{agreement}",
                        it -> it.write(Mark.AGREEMENT, agreement(it), Bodies.text(it, Mark.AGREEMENT)),
                        it -> it.model().writers(200, it.talk().names(Set.of(Mark.AGREEMENT_ID)))),
                row("PUT /dialogues/{id}/agreements/{agreement}",
                        it -> it.visitor().put(it.world().ownTalkBeside(it) + "/agreements/" + it.talk().of(Mark.AGREEMENT_ID),
                                it.talk().revision(Mark.AGREEMENT), Bodies.text(it, Mark.AGREEMENT)),
                        it -> Expected.refused(it.actor().isSignedIn() ? 404 : 401)).called("through another talk").forAllAlike(),
                row("GET /dialogues/{id}/booking", it -> it.get(it.talk().path() + "/booking"),
                        it -> it.model().responsible(200, it.talk().names(Set.of(Mark.TIME, Mark.PLACE)))),
                row("PUT /dialogues/{id}/booking",
                        it -> it.write(Mark.PLACE, it.talk().path() + "/booking", Bodies.booking(it.talk())),
                        it -> it.model().responsible(200, it.talk().names(Set.of(Mark.TIME)))),
                row("POST /dialogues/{id}/booking/invitations", Case::invite,
                        it -> it.model().responsible(200, it.talk().names(Set.of(Mark.TIME)))));
    }

    /** Times that are offered, asked for and cancelled. */
    private static List<Row> offered() {
        return List.of(
                row("GET /slots", it -> it.get("/slots"), it -> it.model().managers(200)),
                row("POST /slots", it -> it.visitor().post("/slots", Bodies.slots(it.talk())),
                        it -> it.model().mentorsOfTheEmployee(201)),
                row("POST /slots/offers", it -> it.visitor().post("/slots/offers", Bodies.NO_SLOT), it -> it.model().managers(404))
                        .forAllAlike(),
                row("POST /slots/releases", it -> it.visitor().post("/slots/releases", Bodies.NO_SLOT), it -> it.model().managers(404))
                        .forAllAlike(),
                row("GET /bookings", it -> it.get("/bookings?from=2000-01-01&until=2000-01-02"), it -> it.model().signedIn(NOTHING)),
                row("POST /bookings", it -> it.visitor().post("/bookings", Bodies.manyBookings(it.talk(), STALE)),
                        it -> it.model().responsibleAmongManagers(412)),
                row("POST /time-proposals", it -> it.visitor().post("/time-proposals", Bodies.season(it.talk())),
                        it -> it.model().responsibleAmongManagers(200, it.talk().names(Set.of(Mark.ID)))),
                row("GET /dialogues/{id}/slots", it -> it.get(it.talk().path() + "/slots"), it -> it.model().employee(200, NOTHING)),
                row("PUT /dialogues/{id}/booking/slot",
                        it -> it.visitor().put(it.talk().path() + "/booking/slot", STALE, "{\"slot\":\"%s\"}".formatted("f".repeat(32))),
                        it -> it.model().notEvenTheEmployee()).forAllAlike(),
                row("POST /dialogues/{id}/booking/requests", it -> it.once("/booking/requests", "{\"message\":null}"),
                        it -> it.model().employee(201, NOTHING)),
                row("POST /dialogues/{id}/booking/cancellations",
                        it -> it.visitor().post(it.talk().path() + "/booking/cancellations", STALE, "{\"message\":null}"),
                        it -> it.model().responsible(412, NOTHING)),
                row("PUT /dialogues/{id}/outstanding",
                        it -> it.visitor().put(it.talk().path() + "/outstanding", STALE, "{\"reason\":\"MOVED\"}"),
                        it -> it.model().responsible(412, NOTHING)));
    }

    /** Changes that get past the question who may, and no further; the first three show the one who may what stands there. */
    private static List<Row> stale() {
        return List.of(
                row("PUT /dialogues/{id}/answers/{question}",
                        it -> it.visitor().put(it.talk().path() + "/answers/bidrag", 0, Bodies.SOMETHING),
                        it -> it.model().writers(412, it.talk().names(Set.of(it.box())))).called("stale"),
                row("PUT /dialogues/{id}/notes/{question}",
                        it -> it.visitor().put(it.talk().path() + "/notes/halsa", 0, Bodies.SOMETHING),
                        it -> it.model().writers(412, it.talk().names(Set.of(Mark.JOINT)))).called("stale"),
                row("PUT /dialogues/{id}/agreements/{agreement}", it -> it.visitor().put(agreement(it), 0, Bodies.SOMETHING),
                        it -> it.model().writers(412, it.talk().names(Set.of(Mark.AGREEMENT)))).called("stale"),
                row("PUT /dialogues/{id}/own-questions/{question}", it -> it.visitor().put(ownQuestion(it), 0, Bodies.SOMETHING),
                        it -> it.model().employee(412, it.talk().names(Set.of(Mark.QUESTION)))).called("stale"),
                row("DELETE /dialogues/{id}/own-questions/{question}", it -> it.visitor().delete(ownQuestion(it), STALE),
                        it -> it.model().employee(412, NOTHING)),
                row("PUT /dialogues/{id}/holding",
                        it -> it.visitor().put(it.talk().path() + "/holding", 1, Bodies.heldOn(Days.ofTheTalk())),
                        it -> it.model().responsible(422, NOTHING)),
                row("DELETE /dialogues/{id}", it -> it.visitor().delete(it.talk().path(), STALE),
                        it -> it.model().responsible(412, NOTHING)),
                row("PUT /dialogues/{id}/responsible", it -> it.visitor().put(it.talk().path() + "/responsible", STALE, "{}"),
                        it -> it.model().otherMentors(412, NOTHING)));
    }

    /** The plan and its rows. */
    private static List<Row> planned() {
        return List.of(
                row("GET /dialogues/{id}/plan", it -> it.get(it.talk().path() + "/plan"),
                        it -> it.model().parties(200, it.model().planned()))
                        .opening(it -> List.of(it.talk(), it.talk().last())),
                row("PUT /dialogues/{id}/plan-rows/{row}/cells/{column}",
                        it -> it.write(Mark.GOAL, cell(it.talk()), Bodies.text(it, Mark.GOAL)),
                        it -> it.model().writers(200, NOTHING)),
                row("PUT /dialogues/{id}/plan-rows/{row}/cells/{column}", it -> it.visitor().put(cell(it.talk()), 0, Bodies.SOMETHING),
                        it -> it.model().writers(412, it.talk().names(Set.of(Mark.GOAL)))).called("stale"),
                row("PUT /dialogues/{id}/plan-rows/{row}/cells/{column}",
                        it -> it.visitor().put(it.world().ownTalkBeside(it) + "/plan-rows/" + it.talk().of(Mark.ROW_ID)
                                + "/cells/individualGoal", it.talk().revision(Mark.GOAL), Bodies.SOMETHING),
                        it -> Expected.refused(it.actor().isSignedIn() ? 404 : 401)).called("through another talk").forAllAlike(),
                row("GET /dialogues/{id}/plan-rows/{row}/cells/{column}/revisions", it -> it.get(cell(it.talk()) + "/revisions"),
                        it -> it.model().parties(200, it.talk().names(Set.of(Mark.GOAL)))),
                row("POST /dialogues/{id}/plan-rows", it -> it.visitor().post(it.talk().path() + "/plan-rows", "{\"kind\":\"FREE\"}"),
                        it -> it.model().writers(422, NOTHING)),
                row("DELETE /dialogues/{id}/plan-rows/{row}",
                        it -> it.visitor().delete(it.talk().path() + "/plan-rows/" + it.talk().of(Mark.ROW_ID), STALE),
                        it -> it.model().writers(412, NOTHING)),
                row("PUT /dialogues/{id}/plan-order", it -> it.visitor().put(it.talk().path() + "/plan-order", STALE, "{\"agreements\":[]}"),
                        it -> it.model().writers(412, NOTHING)),
                row("POST /dialogues/{id}/carried", it -> it.visitor().post(it.talk().path() + "/carried", "{\"agreements\":[]}"),
                        it -> it.model().writers(422, NOTHING)));
    }

    /** How an agreement fares; each change is refused for another reason than who asks. */
    private static List<Row> faring() {
        return List.of(
                row("GET /dialogues/{id}/agreements/{agreement}/line", it -> it.get(agreement(it) + "/line"),
                        it -> it.model().parties(200, it.talk().names(Set.of(Mark.ID, Mark.AGREEMENT_ID, Mark.AGREEMENT)))),
                row("PUT /dialogues/{id}/agreements/{agreement}/status",
                        it -> it.visitor().put(agreement(it) + "/status", STALE, "{\"status\":\"DONE\"}"),
                        it -> it.model().writers(412, NOTHING)),
                row("PUT /dialogues/{id}/agreements/{agreement}/responsible",
                        it -> it.visitor().put(agreement(it) + "/responsible", STALE, "{\"responsible\":\"BOTH\"}"),
                        it -> it.model().writers(412, NOTHING)),
                row("PUT /dialogues/{id}/agreements/{agreement}/curriculum",
                        it -> it.visitor().put(agreement(it) + "/curriculum", STALE, "{\"codes\":[]}"),
                        it -> it.model().writers(412, NOTHING)),
                row("POST /dialogues/{id}/agreements/{agreement}/follow-ups",
                        it -> it.visitor().post(agreement(it) + "/follow-ups", Bodies.SOMETHING),
                        it -> it.model().writers(409, NOTHING)).called("too early"),
                row("POST /dialogues/{id}/follow-ups", it -> it.visitor().post(it.talk().path() + "/follow-ups", Bodies.STEP),
                        it -> it.model().linkedResponsible(409, NOTHING)).called("too early"));
    }

    /** How the talk before is followed up. */
    private static List<Row> followedUp() {
        return List.of(
                row("POST /dialogues/{id}/agreements/{agreement}/follow-ups",
                        it -> it.post(agreement(it.talk().last()) + "/follow-ups", Bodies.text(it.talk().last(), Mark.FOLLOW_UP)),
                        it -> it.model().writers(201, it.talk().last().names(Set.of(Mark.ID, Mark.AGREEMENT_ID)))),
                row("POST /dialogues/{id}/follow-ups", it -> it.post(it.talk().last().path() + "/follow-ups", Bodies.STEP),
                        it -> it.model().linkedResponsible(201, it.talk().last().names(Set.of(Mark.ID)))),
                row("PUT /dialogues/{id}/follow-ups/{step}", it -> it.visitor().put(step(it.talk().last()), STALE, Bodies.CHANGED_STEP),
                        it -> it.model().linkedResponsible(412, NOTHING)),
                row("DELETE /dialogues/{id}/follow-ups/{step}", it -> it.visitor().delete(step(it.talk().last()), STALE),
                        it -> it.model().linkedResponsible(412, NOTHING)),
                row("PUT /dialogues/{id}/follow-ups/{step}/note",
                        it -> it.write(it.talk().last(), Mark.STEP_NOTE, step(it.talk().last()) + "/note",
                                Bodies.text(it.talk().last(), Mark.STEP_NOTE)),
                        it -> it.model().writers(200, NOTHING)),
                row("PUT /dialogues/{id}/follow-ups/{step}/note",
                        it -> it.visitor().put(step(it.talk().last()) + "/note", 0, Bodies.SOMETHING),
                        it -> it.model().writers(412, it.talk().last().names(Set.of(Mark.STEP_NOTE)))).called("stale"),
                row("PUT /dialogues/{id}/agreements/{agreement}/status",
                        it -> it.visitor().put(agreement(it.talk().last()) + "/status", STALE, "{\"status\":\"DONE\"}"),
                        it -> it.model().writers(412, NOTHING)).called("delivered"));
    }

    /** @return the cell that holds the words of the talk's row */
    static String cell(Talk talk) {
        return talk.path() + "/plan-rows/" + talk.of(Mark.ROW_ID) + "/cells/individualGoal";
    }

    static String step(Talk talk) {
        return talk.path() + "/follow-ups/" + talk.of(Mark.STEP_ID);
    }

    private static String ownQuestion(Case it) {
        return it.talk().path() + "/own-questions/" + it.talk().of(Mark.QUESTION_ID);
    }

    private static String agreement(Case it) {
        return agreement(it.talk());
    }

    private static String agreement(Talk talk) {
        return talk.path() + "/agreements/" + talk.of(Mark.AGREEMENT_ID);
    }
}
