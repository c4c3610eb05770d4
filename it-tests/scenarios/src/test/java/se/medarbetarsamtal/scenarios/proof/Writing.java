package se.medarbetarsamtal.scenarios.proof;

import java.util.Set;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Fills a talk with its marks, as both parties do it. */
final class Writing {

    private final World world;

    Writing(World world) {
        this.world = world;
    }

    Talk talk(Actor employee, Actor chef) {
        Talk talk = new Talk(employee, chef, world.templateOf(employee.tenant()));
        Graph graph = Actor.FOUR.contains(chef) ? Graph.of(new Graph.Link(chef, employee)) : Graph.EMPTY;
        Case asChef = world.at(graph, chef, talk);
        Case asEmployee = world.at(graph, employee, talk);
        Visitor.Answer assigned = done(world.as(chef).post("/assignments", Bodies.assignment(talk)));
        talk.set(Mark.ID, assigned.json().at("/outcomes/0/dialogue").asText());
        talk.set(Mark.TIME, Bodies.moment(talk));
        done(asEmployee.write(Mark.OWN, talk.path() + "/answers/bidrag", Bodies.text(talk, Mark.OWN)));
        done(asChef.write(Mark.CHEF, talk.path() + "/answers/bidrag", Bodies.text(talk, Mark.CHEF)));
        done(asChef.write(Mark.OWN_NOTE, talk.path() + "/own-notes/bidrag", Bodies.text(talk, Mark.OWN_NOTE)));
        done(asChef.write(Mark.JOINT, talk.path() + "/notes/halsa", Bodies.text(talk, Mark.JOINT)));
        done(asChef.write(Mark.PLACE, talk.path() + "/booking", Bodies.booking(talk)));
        Visitor.Answer agreed = done(world.as(chef).post(talk.path() + "/agreements", Bodies.text(talk, Mark.AGREEMENT)));
        talk.set(Mark.AGREEMENT_ID, agreed.json().path("id").asText());
        talk.written(Mark.AGREEMENT, 1);
        Visitor.Answer row = done(world.as(chef).post(talk.path() + "/plan-rows", "{\"kind\":\"GOAL\"}"));
        talk.set(Mark.ROW_ID, row.json().path("id").asText());
        done(asChef.write(Mark.GOAL, Rows.cell(talk), Bodies.text(talk, Mark.GOAL)));
        return talk;
    }

    private static Visitor.Answer done(Visitor.Answer answer) {
        if (!Set.of(200, 201).contains(answer.status())) {
            throw new IllegalStateException("Not written: " + answer.status() + " " + answer.body());
        }
        return answer;
    }
}
