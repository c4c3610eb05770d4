package se.medarbetarsamtal.impl.rest.dialogue;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import se.medarbetarsamtal.impl.dialogue.OwnQuestionService;
import se.medarbetarsamtal.impl.dialogue.OwnQuestionService.Written;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** What the parties ask besides the template. */
@Path("dialogues/{id}/own-questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OwnQuestionResource {

    private final OwnQuestionService questions;
    private final Repeatable repeatable;

    public OwnQuestionResource(OwnQuestionService questions, Repeatable repeatable) {
        this.questions = questions;
        this.repeatable = repeatable;
    }

    record WrittenView(String id, int revision) {

        static WrittenView of(Written written) {
            return new WrittenView(written.question(), written.revision());
        }
    }

    @POST
    public Response add(@PathParam("id") String id, TextBody body, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return repeatable.answer(
                context,
                Written.class,
                request -> questions.add(request, dialogue, body.freeText()),
                written -> Repeatable.Outcome.created(
                        "dialogues/" + dialogue.value() + "/own-questions/" + written.question(),
                        written.revision(),
                        WrittenView.of(written)));
    }

    @PUT
    @Path("{question}")
    public Response change(@PathParam("id") String id, @PathParam("question") String question, TextBody body,
            @Context ContainerRequestContext context) {
        int base = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            Written written = questions.change(request, dialogue, question, base, body.freeText());
            return Tags.ok(written.revision(), WrittenView.of(written));
        });
    }

    @DELETE
    @Path("{question}")
    public Response remove(
            @PathParam("id") String id, @PathParam("question") String question, @Context ContainerRequestContext context) {
        int base = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            questions.remove(request, dialogue, question, base);
            return Response.noContent().build();
        });
    }
}
