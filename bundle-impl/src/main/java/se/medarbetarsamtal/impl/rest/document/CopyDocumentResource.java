package se.medarbetarsamtal.impl.rest.document;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.document.CopyDocumentService;
import se.medarbetarsamtal.impl.document.PlanFile;
import se.medarbetarsamtal.impl.rest.gate.AnswerHeaders;
import se.medarbetarsamtal.impl.rest.gate.Attachment;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;
import se.medarbetarsamtal.impl.rest.problem.ProblemTexts;

/** One talk on paper. */
@Path("dialogues/{id}/copy-document")
@Produces({AnswerHeaders.PDF, Problem.MEDIA_TYPE})
public class CopyDocumentResource {

    private final CopyDocumentService documents;

    public CopyDocumentResource(CopyDocumentService documents) {
        this.documents = documents;
    }

    /** @param masked {@code true} or {@code false}, once; without it nothing is left out */
    @GET
    public Response file(
            @PathParam("id") String id,
            @QueryParam("masked") List<String> masked,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context ContainerRequestContext context) {
        boolean isMasked = Masked.isTrue(masked);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> answer(documents.file(request, dialogue, isMasked, ProblemTexts.language(languages))));
    }

    private static Response answer(PlanFile file) {
        return Attachment.of(file.content(), AnswerHeaders.PDF, file.name());
    }
}
