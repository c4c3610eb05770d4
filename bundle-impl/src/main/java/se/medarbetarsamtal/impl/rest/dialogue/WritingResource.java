package se.medarbetarsamtal.impl.rest.dialogue;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.AnswerService;
import se.medarbetarsamtal.impl.dialogue.RevisionService.Revision;
import se.medarbetarsamtal.impl.dialogue.RevisionService;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** What the parties write at one question, each text by itself. */
@Path("dialogues/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class WritingResource {

    private final AnswerService answers;
    private final RevisionService revisions;

    public WritingResource(AnswerService answers, RevisionService revisions) {
        this.answers = answers;
        this.revisions = revisions;
    }

    record RecordingBody(Boolean included) { }

    private interface Reading {

        RevisionService.Page read(Request request, DialogueId dialogue, OptionalInt before);
    }

    private interface Writing {

        SealedText write(Request request, DialogueId dialogue, int base);
    }

    /** The actor's own preparation. */
    @PUT
    @Path("answers/{question}")
    public Response writeOwn(@PathParam("id") String id, @PathParam("question") String question, TextBody body,
            @Context ContainerRequestContext context) {
        return write(id, context, (request, dialogue, base) ->
                answers.writeOwn(request, dialogue, question, base, body.freeText()));
    }

    /** The chef's own note. */
    @PUT
    @Path("own-notes/{question}")
    public Response writeOwnNote(@PathParam("id") String id, @PathParam("question") String question, TextBody body,
            @Context ContainerRequestContext context) {
        return write(id, context, (request, dialogue, base) ->
                answers.writeOwnNote(request, dialogue, question, base, body.freeText()));
    }

    /** The note that both write. */
    @PUT
    @Path("notes/{question}")
    public Response writeJoint(@PathParam("id") String id, @PathParam("question") String question, TextBody body,
            @Context ContainerRequestContext context) {
        return write(id, context, (request, dialogue, base) ->
                answers.writeJoint(request, dialogue, question, base, body.freeText()));
    }

    /** Whether that note goes to the notes. */
    @PUT
    @Path("notes/{question}/recording")
    public Response record(@PathParam("id") String id, @PathParam("question") String question, RecordingBody body,
            @Context ContainerRequestContext context) {
        boolean included = Given.required("included", body.included());
        return write(id, context, (request, dialogue, base) ->
                answers.toNotes(request, dialogue, question, base, included));
    }

    @GET
    @Path("notes/{question}")
    public Response joint(@PathParam("id") String id, @PathParam("question") String question,
            @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            Revision newest = revisions.newestJoint(request, dialogue, question);
            return Tags.ok(newest.revision(), newest);
        });
    }

    @GET
    @Path("answers/{question}/revisions")
    public Response ownRevisions(@PathParam("id") String id, @PathParam("question") String question,
            @QueryParam("cursor") String cursor, @Context ContainerRequestContext context) {
        return list(id, cursor, context, (request, dialogue, before) -> revisions.own(request, dialogue, question, before));
    }

    @GET
    @Path("own-notes/{question}/revisions")
    public Response ownNoteRevisions(@PathParam("id") String id, @PathParam("question") String question,
            @QueryParam("cursor") String cursor, @Context ContainerRequestContext context) {
        return list(id, cursor, context, (request, dialogue, before) -> revisions.ownNote(request, dialogue, question, before));
    }

    @GET
    @Path("notes/{question}/revisions")
    public Response jointRevisions(@PathParam("id") String id, @PathParam("question") String question,
            @QueryParam("cursor") String cursor, @Context ContainerRequestContext context) {
        return list(id, cursor, context, (request, dialogue, before) -> revisions.joint(request, dialogue, question, before));
    }

    private static Response write(String id, ContainerRequestContext context, Writing writing) {
        int base = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> RevisionView.answer(writing.write(request, dialogue, base)));
    }

    private static Response list(String id, String cursor, ContainerRequestContext context, Reading reading) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        OptionalInt before = Given.smallCursor("cursor", cursor);
        return Requests.answer(context, request -> RevisionsView.answer(reading.read(request, dialogue, before)));
    }
}
