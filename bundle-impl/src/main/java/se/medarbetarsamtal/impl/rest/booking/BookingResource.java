package se.medarbetarsamtal.impl.rest.booking;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import se.medarbetarsamtal.impl.booking.BookingService;
import se.medarbetarsamtal.impl.overview.OpenedTime;
import se.medarbetarsamtal.impl.overview.TimeService;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.NoFields;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The time of one talk. */
@Path("dialogues/{id}/booking")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class BookingResource {

    private final BookingService bookings;
    private final TimeService times;
    private final Repeatable repeatable;

    public BookingResource(BookingService bookings, TimeService times, Repeatable repeatable) {
        this.bookings = bookings;
        this.times = times;
        this.repeatable = repeatable;
    }

    /**
     * The time with its words, for the chef who sets it.
     *
     * @param booking null for no time
     */
    record Opened(BookingView booking) {

        @Override
        public String toString() {
            return "Opened[…]";
        }
    }

    @GET
    public Response read(@PathParam("id") String id, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            OpenedTime time = times.read(request, dialogue);
            return Response.ok(new Opened(BookingView.opened(time.booking(), time.place(), time.words()))).build();
        });
    }

    @PUT
    public Response set(@PathParam("id") String id, BookingBody body, @Context ContainerRequestContext context) {
        int base = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            Booking booking = bookings.set(request, dialogue, base, body.wanted());
            return Tags.ok(booking.revision(), BookingView.withoutPlace(booking));
        });
    }

    @POST
    @Path("invitations")
    public Response send(@PathParam("id") String id, NoFields body, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return repeatable.answer(
                context,
                Booking.class,
                request -> bookings.send(request, dialogue),
                booking -> Repeatable.Outcome.ok(booking.revision(), BookingView.withoutPlace(booking)));
    }
}
