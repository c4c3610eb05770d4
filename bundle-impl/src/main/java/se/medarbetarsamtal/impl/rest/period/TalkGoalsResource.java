package se.medarbetarsamtal.impl.rest.period;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.overview.TalkGoalsService;
import se.medarbetarsamtal.impl.overview.TalkGoalsService.TalkGoals;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The goals that a talk starts from. */
@Path("dialogues/{id}/unit-goals")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class TalkGoalsResource {

    private final TalkGoalsService goals;

    public TalkGoalsResource(TalkGoalsService goals) {
        this.goals = goals;
    }

    @GET
    public Object read(@PathParam("id") String id, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            TalkGoals found = goals.of(request, dialogue);
            return UnitGoalsView.of(found.goals(), found.unitsNamed());
        });
    }
}
