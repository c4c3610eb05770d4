package se.medarbetarsamtal.impl.rest.booking;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.booking.OutstandingService;
import se.medarbetarsamtal.impl.booking.TimeNotes.Outstanding;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** Why a talk has not been held, for the chef who answers for it. */
@Path("dialogues/{id}/outstanding")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OutstandingResource {

    private final OutstandingService outstanding;

    public OutstandingResource(OutstandingService outstanding) {
        this.outstanding = outstanding;
    }

    /** @param reason null for none any more */
    record OutstandingBody(Outstanding reason) { }

    record OutstandingView(int version, Outstanding reason) { }

    @PUT
    public Response note(@PathParam("id") String id, OutstandingBody body, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            Dialogue now = outstanding.note(request, dialogue, version, Optional.ofNullable(body.reason()));
            return Tags.ok(now.version(), new OutstandingView(now.version(), body.reason()));
        });
    }
}
