package se.medarbetarsamtal.scenarios.canary;

import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ERIK;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.GUNNAR;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.PUPIL;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** A talk with a canary in every field, through every route, and every way of getting it wrong with a canary in what was sent. */
final class Journey {

    private static final List<String> OTHERS =
            List.of(ERIK, FATIMA, GUNNAR, KOMMUNADMIN, PUPIL, SKOLADMIN, "p-11", "p-101");
    static final String TOO_LONG = "x".repeat(20_001);

    private final Map<String, Canary> canaries = new LinkedHashMap<>();
    private final Map<String, Canary> published = new LinkedHashMap<>();
    private final List<Visitor.Answer> refusals = new ArrayList<>();
    private final List<Visitor.Answer> allowed = new ArrayList<>();
    private final List<Visitor.Answer> copies = new ArrayList<>();
    private final Function<String, Visitor> as;
    private String talk;
    private String cell;

    Journey(Function<String, Visitor> as) {
        this.as = as;
    }

    List<Canary> canaries() {
        return List.copyOf(canaries.values());
    }

    /** @return what is meant for everybody who works there, and is not sealed */
    List<Canary> published() {
        return List.copyOf(published.values());
    }

    List<Canary> all() {
        return Stream.concat(canaries.values().stream(), published.values().stream()).toList();
    }

    Canary published(String where) {
        return published.computeIfAbsent(where, Canary::of);
    }

    Canary canary(String where) {
        return canaries.computeIfAbsent(where, Canary::of);
    }

    /** @return what was answered by a no, but for the one that shows a party the newer text */
    List<Visitor.Answer> refusals() {
        return refusals;
    }

    /** @return what the parties were shown */
    List<Visitor.Answer> allowed() {
        return allowed;
    }

    /** @return the masked copies among them */
    List<Visitor.Answer> maskedCopies() {
        return copies;
    }

    void walk() {
        Visitor karin = as.apply(KARIN);
        Visitor alva = as.apply(ALVA);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        PlanJourney plan = new PlanJourney(this, karin, alva);
        plan.first(newTalk(karin, template));
        yes(karin.delete(newTalk(karin, template), 1));
        talk = newTalk(karin, template);
        ownQuestions(karin, alva);
        plan.then(talk);
        everyField(karin, alva);
        everyRefusal(karin, alva);
        new TimesJourney(this).walk(karin, alva, newTalk(karin, template));
        yes(karin.post("/reminders", "{\"persons\":[\"" + ALVA + "\"]}"));
        everybodyElse();
        administration();
        new PublicJourney(this).goals(karin, alva, talk);
        new PublicJourney(this).template(as.apply(KOMMUNADMIN), karin);
        Visitor fatima = takeOver(karin);
        readAndFetched(List.of(karin, alva, fatima), alva);
        yes(fatima.put(talk + "/beginning", version(fatima), "{}"));
        yes(fatima.put(talk + "/holding", version(fatima), "{\"heldOn\":\"" + Days.today() + "\"}"));
        no(alva.put(talk + "/booking", 1, Days.booking(Days.ofTheTalk(), "13:00", canary("place after the talk").word())));
        toTheEnd(karin, fatima, alva);
    }

    private String newTalk(Visitor karin, String template) {
        return "/dialogues/" + yes(karin.post("/assignments",
                "{\"template\":\"%1$s\",\"persons\":[\"%2$s\"],\"repeat\":[\"%2$s\"]}".formatted(template, ALVA)))
                .json().at("/outcomes/0/dialogue").asText();
    }

    /** Everything is shown, delivered, confirmed, closed, added to and opened again; and each is refused once. */
    private void toTheEnd(Visitor karin, Visitor fatima, Visitor alva) {
        no(deliver(fatima));
        no(alva.put(talk + "/releases/preparation", version(alva), "{\"readers\":[\"" + canary("reader").word() + "\"]}"));
        String managers = "{\"readers\":[\"" + KARIN + "\",\"" + FATIMA + "\"]}";
        yes(alva.put(talk + "/releases/preparation", version(alva), managers));
        yes(alva.delete(talk + "/releases/preparation", version(alva)));
        yes(alva.put(talk + "/releases/preparation", version(alva), managers));
        yes(karin.put(talk + "/releases/preparation", version(karin), "{\"readers\":[\"" + ALVA + "\"]}"));
        yes(karin.put(talk + "/releases/own-notes", version(karin), "{\"readers\":[\"" + ALVA + "\"]}"));
        yes(fatima.put(talk + "/own-notes/bidrag", 0, text("successor's own note")));
        no(deliver(fatima));
        yes(fatima.delete(talk + "/unshown/own-notes", version(fatima)));
        yes(deliver(fatima));
        for (Visitor party : List.of(karin, fatima, alva)) {
            yes(party.get(talk));
            yes(party.get(talk + "/deliveries/1"));
            yes(party.get(talk + "/revisions"));
            yes(party.get(talk + "/notes/halsa"));
            yes(party.get(talk + "/notes/halsa/revisions"));
            yes(party.get(talk + "/answers/bidrag/revisions"));
            yes(party.get(talk + "/own-notes/bidrag/revisions"));
            yes(party.get(talk + "/plan"));
            yes(party.get(cell + "/revisions"));
        }
        no(alva.put(talk + "/answers/prep-goals", 2, text("after the delivery")));
        no(karin.post(talk + "/acknowledgements", comment("comment of somebody else")));
        yes(alva.post(talk + "/acknowledgements", comment("comment")));
        no(fatima.post(talk + "/addenda", text("addendum too early")));
        no(alva.put(talk + "/hand-over", version(alva), "{\"handedOverOn\":\"" + canary("day of a hand-over").word() + "\"}"));
        yes(fatima.put(talk + "/hand-over", version(fatima), "{\"handedOverOn\":\"" + Days.today() + "\"}"));
        yes(fatima.delete(talk + "/hand-over", version(fatima)));
        no(alva.get(talk + "/package?version=" + canary("version of a package").word()));
        no(alva.post(talk + "/deposits", "{\"delivery\":\"" + canary("delivery of a deposit").word() + "\"}"));
        List.of(karin, fatima, alva).forEach(party -> yes(party.get(talk + "/package")));
        yes(fatima.post(talk + "/deposits", "{\"delivery\":1}"));
        yes(fatima.put(talk + "/closing", version(fatima), "{}"));
        yes(alva.post(talk + "/addenda", text("addendum")));
        no(alva.put(talk + "/reopening", version(alva), reason("reason of the employee")));
        yes(fatima.put(talk + "/reopening", version(fatima), reason("reason")));
        yes(alva.get(talk));
    }

    private Visitor.Answer deliver(Visitor chef) {
        return chef.post(talk + "/deliveries", "{\"version\":%d,\"onPaperOn\":null}".formatted(version(chef)));
    }

    private String comment(String where) {
        return "{\"delivery\":1,\"comment\":\"" + canary(where).word() + "\"}";
    }

    private String reason(String where) {
        return "{\"reason\":\"" + canary(where).word() + "\"}";
    }

    private void ownQuestions(Visitor karin, Visitor alva) {
        Visitor admin = as.apply(KOMMUNADMIN);
        String path = talk + "/own-questions";
        no(alva.post(path, text("own question where there is none")));
        yes(admin.put("/settings", yes(admin.get("/settings")).json().path("version").asInt(),
                "{\"acceptedDutyRoles\":[\"Rektor\",\"Biträdande rektor\"],\"ownQuestions\":true}"));
        String question = yes(alva.post(path, text("own question"))).json().path("id").asText();
        yes(alva.put(path + "/" + question, 1, text("own question, changed")));
        no(karin.put(path + "/" + question, 2, text("own question, changed by the other party")));
        stale(alva.put(path + "/" + question, 0, text("own question, stale")));
        yes(alva.put(talk + "/answers/" + question, 0, text("answer to an own question")));
        yes(karin.put(talk + "/notes/" + question, 0, text("note on an own question")));
        no(alva.delete(path + "/" + question, 2));
        String other = yes(karin.post(path, text("own question that is taken away"))).json().path("id").asText();
        yes(karin.delete(path + "/" + other, 1));
    }

    private void administration() {
        Visitor admin = as.apply(KOMMUNADMIN);
        String refused = "{\"acceptedDutyRoles\":[\"" + canary("a duty role that was refused").word() + "\"]}";
        no(as.apply(KARIN).put("/settings", 0, refused));
        no(admin.put("/settings", 99, refused));
        yes(admin.put("/settings", yes(admin.get("/settings")).json().path("version").asInt(),
                "{\"acceptedDutyRoles\":[\"Rektor\",\"Biträdande rektor\"]}"));
        yes(admin.get("/protection"));
        yes(admin.get("/without-manager"));
        yes(as.apply(KARIN).get("/me/readiness"));
        yes(as.apply(KARIN).get("/privacy"));
    }

    /** @return who is the responsible chef now; what the former one had prepared stays closed */
    private Visitor takeOver(Visitor karin) {
        as.apply(KOMMUNADMIN).link(FATIMA, ALVA);
        Visitor fatima = as.apply(FATIMA);
        no(karin.put(talk + "/responsible", version(karin), "{}"));
        no(fatima.put(talk + "/responsible", 99, "{\"reason\":\"" + canary("field of a take-over").word() + "\"}"));
        yes(fatima.put(talk + "/responsible", version(fatima), "{}"));
        yes(fatima.put(talk + "/notes/bidrag", 0, text("successor's note")));
        return fatima;
    }

    private void readAndFetched(List<Visitor> parties, Visitor employee) {
        for (Visitor party : parties) {
            copies.add(yes(party.get(talk + "/copy?masked=true")));
            yes(party.get(talk + "/copy?masked=false"));
            yes(party.get(talk + "/plan-document"));
            yes(party.get(talk + "/personnel-notes"));
            yes(party.get(talk + "/personnel-notes-document"));
            no(party.get(talk + "/personnel-notes?version=" + canary("version of notes").word()));
            yes(party.get(talk + "/copy-document?masked=false"));
            copies.add(yes(party.get(talk + "/copy-document?masked=true")));
            yes(party.get("/own-data"));
            yes(party.get("/record-copies?period=" + Days.period()));
            no(party.get("/record-copies?period=" + canary("period of copies").word()));
            no(party.get(talk + "/plan-document?version=" + canary("version of a paper").word()));
            no(party.get(talk + "/copy?masked=" + canary("query of a copy").word()));
        }
        no(parties.get(0).get(talk + "/reads"));
        no(employee.get(talk + "/reads?cursor=" + canary("cursor").word()));
        yes(employee.get(talk + "/reads"));
    }

    private void everyField(Visitor karin, Visitor alva) {
        yes(alva.put(talk + "/answers/prep-goals", 0, text("employee's preparation")));
        yes(alva.put(talk + "/answers/prep-goals", 1, text("employee's preparation, again")));
        yes(karin.put(talk + "/answers/bidrag", 0, text("chef's preparation")));
        yes(karin.put(talk + "/own-notes/bidrag", 0, text("chef's own note")));
        yes(karin.put(talk + "/notes/halsa", 0, text("note on health")));
        yes(karin.put(talk + "/notes/halsa/recording", 0, "{\"included\":true}"));
        String agreement = yes(alva.post(talk + "/agreements", text("agreement"))).json().path("id").asText();
        yes(karin.put(talk + "/agreements/" + agreement, 1, text("agreement, changed")));
        String row = yes(alva.post(talk + "/plan-rows", "{\"kind\":\"GOAL\"}")).json().path("id").asText();
        cell = talk + "/plan-rows/" + row + "/cells/activities";
        yes(alva.put(cell, 0, text("cell of the plan")));
        yes(karin.put(cell, 1, text("cell of the plan, again")));
        yes(karin.put(talk + "/booking", 0, Days.booking(Days.ofTheTalk(), "13:00", canary("place").word())));
        yes(karin.post(talk + "/booking/invitations", "{}"));
        for (String path : List.of(talk, "/dialogues", "/mentor-group", "/templates", "/me")) {
            yes(karin.get(path));
            yes(alva.get(path));
        }
    }

    private void everyRefusal(Visitor karin, Visitor alva) {
        String note = talk + "/notes/halsa";
        no(karin.put(note, 1, text("too long", TOO_LONG)));
        no(karin.put(note, 1, "{\"text\":\"" + canary("broken JSON").word()));
        no(karin.put(note, 1, "{\"text\":\"a\",\"" + canary("field name").word() + "\":1}"));
        no(karin.put(note, 1, "{\"text\":\"a\",\"text\":\"" + canary("twice").word() + "\"}"));
        no(karin.put(note, 1, "{\"text\":[\"" + canary("wrong kind").word() + "\"]}"));
        no(karin.put(note, 1, "{\"text\":\"" + canary("zero character").word() + "\\u0000\"}"));
        no(karin.put(note, 1, "{\"text\":\"" + canary("lone surrogate").word() + "\\ud800\"}"));
        no(karin.put(talk + "/notes/no-such-question", 0, text("unknown question's text")));
        no(karin.put(talk + "/booking", 1, Days.booking(Days.ofTheTalk(), canary("time").word(), null)));
        no(karin.put(talk + "/holding", version(karin), "{\"heldOn\":\"" + canary("date").word() + "\"}"));
        no(karin.answer(karin.to("/medarbetarsamtal/api/v1" + note).header("Content-Type", "text/plain")
                .header("X-Medarbetarsamtal", "1").PUT(BodyPublishers.ofString(canary("plain text").word()))));
        stale(alva.put(note, 0, text("stale")));
        String key = UUID.randomUUID().toString();
        yes(keyed(karin, key, "keyed"));
        no(keyed(karin, key, "same key, other words"));
    }

    private Visitor.Answer keyed(Visitor visitor, String key, String where) {
        return visitor.answer(visitor.changing(talk + "/agreements").header("Idempotency-Key", key)
                .POST(Visitor.body(text(where))));
    }

    private void everybodyElse() {
        for (String person : OTHERS) {
            Visitor other = as.apply(person);
            no(other.get(talk));
            no(other.put(talk + "/notes/halsa", 1, text("a stranger's note")));
            no(other.post(talk + "/agreements", text("a stranger's agreement")));
        }
    }

    String text(String where) {
        return text(where, "");
    }

    String text(String where, String more) {
        return "{\"text\":\"" + canary(where).word() + more + "\"}";
    }

    private int version(Visitor visitor) {
        return version(visitor, talk);
    }

    int version(Visitor visitor, String talk) {
        return visitor.get(talk).json().path("version").asInt();
    }

    Visitor.Answer yes(Visitor.Answer answer) {
        return kept(allowed, answer, answer.status() < 300);
    }

    void no(Visitor.Answer answer) {
        kept(refusals, answer, answer.status() >= 400);
    }

    /** Shows a party what stands there now. */
    void stale(Visitor.Answer answer) {
        kept(allowed, answer, answer.status() == 412);
    }

    private static Visitor.Answer kept(List<Visitor.Answer> among, Visitor.Answer answer, boolean expected) {
        if (!expected) {
            throw new AssertionError(answer.response().request().method() + " " + answer.response().uri().getPath()
                    + ": " + answer.status() + " " + answer.body());
        }
        among.add(answer);
        return answer;
    }
}
