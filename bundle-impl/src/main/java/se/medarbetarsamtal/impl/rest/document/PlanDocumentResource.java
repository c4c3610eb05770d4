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
import java.util.OptionalInt;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.document.PlanDocumentService;
import se.medarbetarsamtal.impl.document.PlanFile;
import se.medarbetarsamtal.impl.rest.gate.AnswerHeaders;
import se.medarbetarsamtal.impl.rest.gate.Attachment;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;
import se.medarbetarsamtal.impl.rest.problem.ProblemTexts;

/** The action plan of a talk on paper. */
@Path("dialogues/{id}/plan-document")
@Produces({AnswerHeaders.PDF, Problem.MEDIA_TYPE})
public class PlanDocumentResource {

    private final PlanDocumentService documents;

    public PlanDocumentResource(PlanDocumentService documents) {
        this.documents = documents;
    }

    /** @param version the number of a delivered version, once; without it what stands there now */
    @GET
    public Response file(
            @PathParam("id") String id,
            @QueryParam("version") List<String> version,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context ContainerRequestContext context) {
        OptionalInt wanted = VersionParam.of(version);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> answer(documents.file(request, dialogue, wanted, ProblemTexts.language(languages))));
    }

    private static Response answer(PlanFile file) {
        return Attachment.of(file.content(), AnswerHeaders.PDF, file.name());
    }
}
