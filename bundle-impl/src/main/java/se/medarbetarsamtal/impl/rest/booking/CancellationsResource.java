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
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.CancellationService;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** Cancelling the time of one talk. */
@Path("dialogues/{id}/booking/cancellations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CancellationsResource {

    private final CancellationService cancellations;
    private final Repeatable repeatable;

    public CancellationsResource(CancellationService cancellations, Repeatable repeatable) {
        this.cancellations = cancellations;
        this.repeatable = repeatable;
    }

    /**
     * @param message to the employee; null for none
     * @param release whether the offered time goes as well; null or false leaves it free for others
     */
    record CancellationBody(String message, Boolean release) {

        @Override
        public String toString() {
            return "CancellationBody[…]";
        }
    }

    /** @param revision of what is no time any more */
    record CancelledView(int revision) { }

    @POST
    public Response cancel(@PathParam("id") String id, CancellationBody body, @Context ContainerRequestContext context) {
        int base = IfMatch.ofPost(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return repeatable.answer(
                context,
                Booking.class,
                request -> cancellations.cancel(request, dialogue, base,
                        new FreeText(body.message() == null ? "" : body.message()), Boolean.TRUE.equals(body.release())),
                cancelled -> Repeatable.Outcome.ok(null, new CancelledView(cancelled.revision())));
    }
}
