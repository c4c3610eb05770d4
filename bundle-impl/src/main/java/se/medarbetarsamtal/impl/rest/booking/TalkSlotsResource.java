package se.medarbetarsamtal.impl.rest.booking;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.booking.ChoiceService;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The times from which an employee chooses. */
@Path("dialogues/{id}/slots")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class TalkSlotsResource {

    private final ChoiceService choices;

    public TalkSlotsResource(ChoiceService choices) {
        this.choices = choices;
    }

    /** @param place null for none */
    record Free(String id, Instant start, String zone, int minutes, String place) { }

    record AskedAt(Instant at) { }

    /** @param asked null unless one has asked for another time */
    record OfferedView(List<Free> slots, AskedAt asked) {

        static OfferedView of(ChoiceService.Offered offered) {
            return new OfferedView(offered.slots().stream()
                    .map(slot -> new Free(slot.id(), slot.start(), slot.zone().getId(), slot.minutes(), slot.place().orElse(null)))
                    .toList(), offered.asked().map(asked -> new AskedAt(asked.at())).orElse(null));
        }
    }

    @GET
    public Object offered(@PathParam("id") String id, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> OfferedView.of(choices.offered(request, dialogue)));
    }
}
