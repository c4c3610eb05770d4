package se.medarbetarsamtal.impl.rest.dialogue;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.medarbetarsamtal.impl.dialogue.Assignment;
import se.medarbetarsamtal.impl.dialogue.AssignmentService;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** Giving templates to staff. */
@Path("assignments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AssignmentResource {

    private final AssignmentService assignments;
    private final Repeatable repeatable;

    public AssignmentResource(AssignmentService assignments, Repeatable repeatable) {
        this.assignments = assignments;
        this.repeatable = repeatable;
    }

    @POST
    public Response assign(AssignmentBody body, @Context ContainerRequestContext context) {
        return repeatable.answer(
                context,
                Assignment.Report.class,
                request -> assignments.assign(request, body.wanted()),
                report -> Repeatable.Outcome.ok(null, AssignmentReport.of(report)));
    }
}
