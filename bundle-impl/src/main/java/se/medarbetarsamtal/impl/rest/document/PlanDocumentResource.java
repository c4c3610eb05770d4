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
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.document.PlanDocumentService;
import se.medarbetarsamtal.impl.document.PlanFile;
import se.medarbetarsamtal.impl.rest.gate.AnswerHeaders;
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
        OptionalInt wanted = number(version);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> answer(documents.file(request, dialogue, wanted, ProblemTexts.language(languages))));
    }

    private static OptionalInt number(List<String> version) {
        if (version.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            if (version.size() == 1) {
                return OptionalInt.of(Integer.parseInt(version.get(0)));
            }
        } catch (NumberFormatException noNumber) {
            // answered below
        }
        throw new Invalid("version", "format");
    }

    private static Response answer(PlanFile file) {
        return Response.ok(file.content(), AnswerHeaders.PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
