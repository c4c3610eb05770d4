package se.medarbetarsamtal.scenarios.proof;

import java.net.http.HttpRequest;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Somebody before somebody's talk, with these links. */
record Case(World world, Graph graph, Actor actor, Talk talk) {

    static final String API = "/medarbetarsamtal/api/v1";

    Visitor visitor() {
        return world.as(actor);
    }

    Model model() {
        return new Model(this);
    }

    Visitor.Answer get(String path) {
        return visitor().get(path);
    }

    Visitor.Answer head(String path) {
        return visitor().answer(visitor().to(API + path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    /** @return what opening the talk shows */
    Seen seen() {
        Visitor.Answer answer = get(talk.path());
        return new Seen(answer.status(), world.found(answer.response().headers().map() + answer.body()));
    }

    /** Writes the text anew on top of its newest revision. */
    Visitor.Answer write(Mark text, String path, String body) {
        return write(talk, text, path, body);
    }

    /** Writes a text of that talk anew. */
    Visitor.Answer write(Talk of, Mark text, String path, String body) {
        Visitor.Answer answer = visitor().put(path, of.revision(text), body);
        if (answer.status() == 200) {
            of.written(text, Integer.parseInt(answer.header("ETag").replace("\"", "")));
            if (text == Mark.PLACE) {
                of.tellOfTheTime(false);
            }
        }
        return answer;
    }

    /** Sends the time as it stands now to the employee. */
    Visitor.Answer invite() {
        Visitor.Answer answer = visitor().post(talk.path() + "/booking/invitations", "{}");
        if (answer.status() == 200) {
            talk.tellOfTheTime(true);
        }
        return answer;
    }

    /** Posts to the talk. */
    Visitor.Answer once(String path, String body) {
        return post(talk.path() + path, body);
    }

    /** Posts under a key that is the same each time, so that a repetition adds nothing. */
    Visitor.Answer post(String path, String body) {
        return visitor().answer(visitor().changing(path)
                .header("Idempotency-Key", "proof-" + Integer.toHexString(path.hashCode()))
                .POST(Visitor.body(body)));
    }

    /** @return the preparation that is the actor's own box in this talk */
    Mark box() {
        return actor == talk.employee() ? Mark.OWN : Mark.CHEF;
    }

    @Override
    public String toString() {
        return actor + " on the talk of " + talk + " with the links " + graph;
    }
}
