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
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.AnswerService;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The note that both parties write on one question. */
@Path("dialogues/{id}/notes/{question}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class NoteResource {

    private final AnswerService answers;

    public NoteResource(AnswerService answers) {
        this.answers = answers;
    }

    @PUT
    public Response write(
            @PathParam("id") String id,
            @PathParam("question") String question,
            TextBody body,
            @Context ContainerRequestContext context) {
        int base = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request ->
                RevisionView.answer(answers.writeJoint(request, dialogue, question, base, body.freeText())));
    }
}
