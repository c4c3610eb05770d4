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
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.ChoiceService;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** Choosing one of the times that are offered. */
@Path("dialogues/{id}/booking/slot")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class BookingSlotResource {

    private final ChoiceService choices;

    public BookingSlotResource(ChoiceService choices) {
        this.choices = choices;
    }

    record ChoiceBody(String slot) { }

    @PUT
    public Response choose(@PathParam("id") String id, ChoiceBody body, @Context ContainerRequestContext context) {
        int base = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            Booking booking = choices.choose(request, dialogue, base, Given.required("slot", body.slot()));
            return Tags.ok(booking.revision(), BookingView.withoutPlace(booking));
        });
    }
}
