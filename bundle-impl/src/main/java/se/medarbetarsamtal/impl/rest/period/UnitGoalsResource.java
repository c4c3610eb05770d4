package se.medarbetarsamtal.impl.rest.period;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.medarbetarsamtal.impl.period.GoalText;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.period.UnitGoal;
import se.medarbetarsamtal.impl.period.UnitGoalService;
import se.medarbetarsamtal.impl.period.UnitGoalService.Wanted;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The goals of units. */
@Path("unit-goals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class UnitGoalsResource {

    private final UnitGoalService goals;
    private final Repeatable repeatable;

    public UnitGoalsResource(UnitGoalService goals, Repeatable repeatable) {
        this.goals = goals;
        this.repeatable = repeatable;
    }

    record Written(String id, int version) { }

    @GET
    public Object list(@QueryParam("period") String period, @Context ContainerRequestContext context) {
        Period wanted = period == null ? goals.now() : NewGoalBody.periodOf(period);
        return Requests.answer(context, request -> UnitGoalsView.of(goals.list(request, wanted), true));
    }

    @POST
    public Response add(NewGoalBody body, @Context ContainerRequestContext context) {
        Wanted wanted = body.wanted();
        return repeatable.answer(
                context,
                UnitGoal.class,
                request -> goals.add(request, wanted),
                goal -> Repeatable.Outcome.created("unit-goals/" + goal.id(), goal.version(), written(goal)));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, GoalBody body, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        GoalText words = body.words();
        return Requests.answer(context, request -> {
            UnitGoal changed = goals.change(request, id, version, words);
            return Tags.ok(changed.version(), written(changed));
        });
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        return Requests.answer(context, request -> {
            goals.remove(request, id, version);
            return Response.noContent().build();
        });
    }

    private static Written written(UnitGoal goal) {
        return new Written(goal.id(), goal.version());
    }
}
