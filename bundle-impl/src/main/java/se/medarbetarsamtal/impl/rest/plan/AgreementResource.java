package se.medarbetarsamtal.impl.rest.plan;

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
import se.medarbetarsamtal.impl.plan.AgreementService;
import se.medarbetarsamtal.impl.plan.AgreementService.Written;
import se.medarbetarsamtal.impl.rest.dialogue.TextBody;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The agreements of one talk. */
@Path("dialogues/{id}/agreements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AgreementResource {

    private final AgreementService agreements;
    private final Repeatable repeatable;

    public AgreementResource(AgreementService agreements, Repeatable repeatable) {
        this.agreements = agreements;
        this.repeatable = repeatable;
    }

    record WrittenView(String id, int revision) {

        static WrittenView of(Written written) {
            return new WrittenView(written.agreement(), written.revision());
        }
    }

    @POST
    public Response add(@PathParam("id") String id, TextBody body, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return repeatable.answer(
                context,
                Written.class,
                request -> agreements.add(request, dialogue, body.freeText()),
                written -> Repeatable.Outcome.created(
                        "dialogues/" + dialogue.value() + "/agreements/" + written.agreement(),
                        written.revision(),
                        WrittenView.of(written)));
    }

    @PUT
    @Path("{agreement}")
    public Response change(
            @PathParam("id") String id,
            @PathParam("agreement") String agreement,
            TextBody body,
            @Context ContainerRequestContext context) {
        int base = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            Written written = agreements.change(request, dialogue, agreement, base, body.freeText());
            return Tags.ok(written.revision(), WrittenView.of(written));
        });
    }
}
