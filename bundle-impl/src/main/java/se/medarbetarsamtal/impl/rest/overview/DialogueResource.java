package se.medarbetarsamtal.impl.rest.overview;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.AssignmentService;
import se.medarbetarsamtal.impl.overview.Sheet;
import se.medarbetarsamtal.impl.overview.SheetService;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** One talk. */
@Path("dialogues/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DialogueResource {

    private final SheetService sheets;
    private final AssignmentService assignments;

    public DialogueResource(SheetService sheets, AssignmentService assignments) {
        this.sheets = sheets;
        this.assignments = assignments;
    }

    @GET
    public Response open(@PathParam("id") String id, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            Sheet sheet = sheets.open(request, dialogue);
            return Tags.ok(sheet.dialogue().version(), SheetView.of(sheet));
        });
    }

    @DELETE
    public Response takeBack(@PathParam("id") String id, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            assignments.takeBack(request, dialogue, version);
            return Response.noContent().build();
        });
    }
}
