package se.medarbetarsamtal.impl.rest.dialogue;

import jakarta.ws.rs.Consumes;
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
import se.medarbetarsamtal.impl.dialogue.ClosingService;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.HoldingService;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.NoFields;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** That a talk begins, is over, is opened again or added to. */
@Path("dialogues/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ClosingResource {

    private final HoldingService holdings;
    private final ClosingService closings;
    private final Repeatable repeatable;

    public ClosingResource(HoldingService holdings, ClosingService closings, Repeatable repeatable) {
        this.holdings = holdings;
        this.closings = closings;
        this.repeatable = repeatable;
    }

    record ReasonBody(String reason) {

        @Override
        public String toString() {
            return "ReasonBody[…]";
        }
    }

    record StateView(int version, DialogueState state) {

        static Response answer(Dialogue dialogue) {
            return Tags.ok(dialogue.version(), new StateView(dialogue.version(), dialogue.state()));
        }
    }

    record AddedView(String id) { }

    /** Both sit down to talk. */
    @PUT
    @Path("beginning")
    public Response start(@PathParam("id") String id, NoFields body, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> StateView.answer(holdings.start(request, dialogue, version)));
    }

    @PUT
    @Path("closing")
    public Response close(@PathParam("id") String id, NoFields body, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> StateView.answer(closings.close(request, dialogue, version)));
    }

    @PUT
    @Path("reopening")
    public Response reopen(@PathParam("id") String id, ReasonBody body, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        FreeText reason = new FreeText(Given.required("reason", body.reason()));
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> StateView.answer(closings.reopen(request, dialogue, version, reason)));
    }

    @POST
    @Path("addenda")
    public Response add(@PathParam("id") String id, TextBody body, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return repeatable.answer(context, String.class,
                request -> closings.add(request, dialogue, body.freeText()),
                added -> Repeatable.Outcome.created(
                        "dialogues/" + dialogue.value() + "/addenda/" + added, null, new AddedView(added)));
    }
}
