package se.medarbetarsamtal.impl.rest.booking;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.medarbetarsamtal.impl.booking.OfferService;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** Showing drafts to those for whom they are. */
@Path("slots/offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SlotOffersResource {

    private final OfferService offers;
    private final Repeatable repeatable;

    public SlotOffersResource(OfferService offers, Repeatable repeatable) {
        this.offers = offers;
        this.repeatable = repeatable;
    }

    record OfferedView(List<SlotView.Plain> slots) { }

    @POST
    public Response offer(SlotIds body, @Context ContainerRequestContext context) {
        return repeatable.answer(
                context,
                OfferService.Shown.class,
                request -> offers.offer(request, body.ids()),
                shown -> Repeatable.Outcome.ok(null, new OfferedView(SlotView.Plain.of(shown.slots()))));
    }
}
