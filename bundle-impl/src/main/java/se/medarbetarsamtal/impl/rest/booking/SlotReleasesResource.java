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
import se.medarbetarsamtal.impl.booking.SlotService;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** Taking times away that nobody has. */
@Path("slots/releases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SlotReleasesResource {

    private final SlotService slots;
    private final Repeatable repeatable;

    public SlotReleasesResource(SlotService slots, Repeatable repeatable) {
        this.slots = slots;
        this.repeatable = repeatable;
    }

    record ReleasedView(List<String> released, List<String> booked) { }

    @POST
    public Response release(SlotIds body, @Context ContainerRequestContext context) {
        return repeatable.answer(
                context,
                SlotService.Released.class,
                request -> slots.release(request, body.ids()),
                done -> Repeatable.Outcome.ok(null, new ReleasedView(done.released(), done.booked())));
    }
}
