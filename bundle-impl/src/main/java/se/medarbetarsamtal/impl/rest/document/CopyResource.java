package se.medarbetarsamtal.impl.rest.document;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.document.CopyService;
import se.medarbetarsamtal.impl.document.RecordCopy;
import se.medarbetarsamtal.impl.rest.gate.Attachment;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** One talk as a file. */
@Path("dialogues/{id}/copy")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CopyResource {

    private final CopyService copies;

    public CopyResource(CopyService copies) {
        this.copies = copies;
    }

    /** @param masked {@code true} or {@code false}, once; without it nothing is left out */
    @GET
    public Response copy(
            @PathParam("id") String id,
            @QueryParam("masked") List<String> masked,
            @Context ContainerRequestContext context) {
        boolean isMasked = Masked.isTrue(masked);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> file(copies.copy(request, dialogue, isMasked)));
    }

    private static Response file(RecordCopy copy) {
        return Attachment.of(CopyView.of(copy), "medarbetarsamtal-" + copy.dialogue().period().id() + ".json");
    }
}
