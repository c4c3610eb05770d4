package se.medarbetarsamtal.impl.rest.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalLong;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.overview.ReadingLogService;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** Who has read a talk. */
@Path("dialogues/{id}/reads")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ReadsResource {

    private final ReadingLogService logs;

    public ReadsResource(ReadingLogService logs) {
        this.logs = logs;
    }

    @GET
    public Object read(
            @PathParam("id") String id, @QueryParam("cursor") String cursor, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        OptionalLong before = Given.cursor("cursor", cursor);
        return Requests.answer(context, request -> ReadsView.of(logs.read(request, dialogue, before)));
    }
}
