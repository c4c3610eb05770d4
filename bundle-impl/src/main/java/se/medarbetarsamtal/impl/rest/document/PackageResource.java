package se.medarbetarsamtal.impl.rest.document;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.OptionalInt;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.document.PackageFile;
import se.medarbetarsamtal.impl.document.PackageService;
import se.medarbetarsamtal.impl.rest.gate.AnswerHeaders;
import se.medarbetarsamtal.impl.rest.gate.Attachment;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** A delivered version as a package for a personnel system. */
@Path("dialogues/{id}/package")
@Produces({AnswerHeaders.ZIP, Problem.MEDIA_TYPE})
public class PackageResource {

    private final PackageService packages;

    public PackageResource(PackageService packages) {
        this.packages = packages;
    }

    /** @param version the number of a delivered version, once; without it the newest */
    @GET
    public Response file(
            @PathParam("id") String id, @QueryParam("version") List<String> version, @Context ContainerRequestContext context) {
        OptionalInt wanted = VersionParam.of(version);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> answer(packages.file(request, dialogue, wanted)));
    }

    private static Response answer(PackageFile file) {
        StreamingOutput written = file::writeTo;
        return Attachment.of(written, AnswerHeaders.ZIP, file.name());
    }
}
