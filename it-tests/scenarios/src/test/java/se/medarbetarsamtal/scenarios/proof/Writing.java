package se.medarbetarsamtal.scenarios.proof;

import java.util.Set;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Fills a talk with its marks, as both parties do it, and the one before it. */
final class Writing {

    private final World world;

    Writing(World world) {
        this.world = world;
    }

    /** @return a talk that is prepared, behind one that was held, delivered and followed up */
    Talk talk(Actor employee, Actor chef) {
        Talk last = new Talk(employee, chef, world.templateOf(employee.tenant()), null);
        Graph graph = Actor.FOUR.contains(chef) ? Graph.of(new Graph.Link(chef, employee)) : Graph.EMPTY;
        prepare(world.at(graph, chef, last), world.at(graph, employee, last));
        deliver(world.at(graph, chef, last), world.at(graph, employee, last));
        Talk talk = new Talk(employee, chef, last.template(), last);
        prepare(world.at(graph, chef, talk), world.at(graph, employee, talk));
        return talk;
    }

    private static void prepare(Case asChef, Case asEmployee) {
        Talk talk = asChef.talk();
        Visitor.Answer assigned = done(asChef.visitor().post("/assignments", Bodies.another(talk)));
        talk.set(Mark.ID, assigned.json().at("/outcomes/0/dialogue").asText());
        talk.set(Mark.TIME, Bodies.moment(talk));
        talk.set(Mark.QUESTION_ID, id(asEmployee.visitor().post(talk.path() + "/own-questions", Bodies.text(talk, Mark.QUESTION))));
        talk.written(Mark.QUESTION, 1);
        done(asEmployee.write(Mark.OWN, talk.path() + "/answers/bidrag", Bodies.text(talk, Mark.OWN)));
        done(asChef.write(Mark.CHEF, talk.path() + "/answers/bidrag", Bodies.text(talk, Mark.CHEF)));
        done(asChef.write(Mark.OWN_NOTE, talk.path() + "/own-notes/bidrag", Bodies.text(talk, Mark.OWN_NOTE)));
        done(asChef.write(Mark.JOINT, talk.path() + "/notes/halsa", Bodies.text(talk, Mark.JOINT)));
        done(asChef.write(Mark.PLACE, talk.path() + "/booking", Bodies.booking(talk)));
        talk.set(Mark.AGREEMENT_ID, id(asChef.visitor().post(talk.path() + "/agreements", Bodies.text(talk, Mark.AGREEMENT))));
        talk.written(Mark.AGREEMENT, 1);
        talk.set(Mark.ROW_ID, id(asChef.visitor().post(talk.path() + "/plan-rows", "{\"kind\":\"GOAL\"}")));
        done(asChef.write(Mark.GOAL, Rows.cell(talk), Bodies.text(talk, Mark.GOAL)));
    }

    /** The chef shows all there is to show; the employee's preparation stays unshown. */
    private static void deliver(Case asChef, Case asEmployee) {
        Visitor chef = asChef.visitor();
        Talk talk = asChef.talk();
        done(asChef.invite());
        String agreement = talk.path() + "/agreements/" + talk.of(Mark.AGREEMENT_ID);
        done(chef.put(agreement + "/responsible", 1, "{\"responsible\":\"BOTH\"}"));
        for (String what : Set.of("preparation", "own-notes")) {
            done(chef.put(talk.path() + "/releases/" + what, version(asChef), Bodies.readers(talk)));
        }
        done(chef.put(talk.path() + "/notes/halsa/recording", 0, "{\"included\":true}"));
        done(chef.put(talk.path() + "/holding", version(asChef), Bodies.heldOn(Days.today())));
        talk.set(Mark.STEP_ID, id(chef.post(talk.path() + "/follow-ups", Bodies.STEP)));
        done(asChef.write(Mark.STEP_NOTE, Rows.step(talk) + "/note", Bodies.text(talk, Mark.STEP_NOTE)));
        done(asEmployee.visitor().post(agreement + "/follow-ups", Bodies.text(talk, Mark.FOLLOW_UP)));
        done(chef.post(talk.path() + "/deliveries", Bodies.delivery(version(asChef))));
        done(asEmployee.visitor().post(talk.path() + "/acknowledgements", Bodies.comment(talk)));
    }

    private static int version(Case it) {
        return done(it.get(it.talk().path())).json().path("version").asInt();
    }

    private static String id(Visitor.Answer created) {
        return done(created).json().path("id").asText();
    }

    private static Visitor.Answer done(Visitor.Answer answer) {
        if (!Set.of(200, 201, 204).contains(answer.status())) {
            throw new IllegalStateException("Not written: " + answer.status() + " " + answer.body());
        }
        return answer;
    }
}
