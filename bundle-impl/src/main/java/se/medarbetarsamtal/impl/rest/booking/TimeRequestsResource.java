package se.medarbetarsamtal.impl.rest.booking;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.booking.TimeNotes;
import se.medarbetarsamtal.impl.booking.TimeRequestService;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** Asking for another time. */
@Path("dialogues/{id}/booking/requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class TimeRequestsResource {

    private final TimeRequestService requests;
    private final Repeatable repeatable;

    public TimeRequestsResource(TimeRequestService requests, Repeatable repeatable) {
        this.requests = requests;
        this.repeatable = repeatable;
    }

    /** @param message to the chef; null for none */
    record RequestBody(String message) {

        @Override
        public String toString() {
            return "RequestBody[…]";
        }
    }

    record AskedView(Instant at) { }

    @POST
    public Response ask(@PathParam("id") String id, RequestBody body, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return repeatable.answer(
                context,
                TimeNotes.Asked.class,
                request -> requests.ask(request, dialogue, new FreeText(body.message() == null ? "" : body.message())),
                asked -> Repeatable.Outcome.created(null, null, new AskedView(asked.at())));
    }
}
