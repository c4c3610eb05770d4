package se.medarbetarsamtal.impl.rest.dialogue;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.HoldingService;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** That a talk has been held. */
@Path("dialogues/{id}/holding")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class HoldingResource {

    private final HoldingService holdings;

    public HoldingResource(HoldingService holdings) {
        this.holdings = holdings;
    }

    record HoldingBody(String heldOn) { }

    record HeldView(int version, DialogueState state) {

        static Response answer(Dialogue held) {
            return Tags.ok(held.version(), new HeldView(held.version(), held.state()));
        }
    }

    @PUT
    public Response hold(@PathParam("id") String id, HoldingBody body, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        LocalDate heldOn = Given.date("heldOn", body.heldOn());
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> HeldView.answer(holdings.hold(request, dialogue, version, heldOn)));
    }
}
