package se.medarbetarsamtal.impl.rest.booking;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.impl.booking.OfferService;
import se.medarbetarsamtal.impl.booking.SlotService;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The times that a chef makes. */
@Path("slots")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SlotsResource {

    private final SlotService slots;
    private final OfferService offers;
    private final Repeatable repeatable;

    public SlotsResource(SlotService slots, OfferService offers, Repeatable repeatable) {
        this.slots = slots;
        this.offers = offers;
        this.repeatable = repeatable;
    }

    /** @param series null when nothing was made */
    record MadeView(String series, List<SlotView.Plain> slots, List<LeftOutView> leftOut) {

        static MadeView of(SlotService.Made made) {
            return new MadeView(made.series().orElse(null), SlotView.Plain.of(made.slots()),
                    made.leftOut().stream().map(one -> new LeftOutView(one.start(), one.why())).toList());
        }
    }

    record LeftOutView(Instant start, SlotService.Why why) { }

    @POST
    public Response make(SlotsBody body, @Context ContainerRequestContext context) {
        return repeatable.answer(
                context,
                SlotService.Made.class,
                request -> slots.make(request, body.plan(), body.terms()),
                made -> Repeatable.Outcome.created(null, null, MadeView.of(made)));
    }

    @GET
    public Object list(
            @QueryParam("from") String from, @QueryParam("until") String until, @Context ContainerRequestContext context) {
        return Requests.answer(context, request -> {
            Days days = Days.of(from, until);
            return SlotView.of(offers.list(request, days.first(), days.last()));
        });
    }
}
