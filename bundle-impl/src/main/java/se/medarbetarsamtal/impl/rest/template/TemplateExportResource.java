package se.medarbetarsamtal.impl.rest.template;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.rest.gate.AnswerHeaders;
import se.medarbetarsamtal.impl.rest.gate.Attachment;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;
import se.medarbetarsamtal.impl.template.TemplateFile;
import se.medarbetarsamtal.impl.template.TemplateFileService;
import se.medarbetarsamtal.impl.template.Templates.VersionKey;

/** A published version as a file that another installation can read. */
@Path("templates/{id}/versions/{version}/file")
@Produces({AnswerHeaders.TEMPLATE_FILE, Problem.MEDIA_TYPE})
public class TemplateExportResource {

    private final TemplateFileService files;

    public TemplateExportResource(TemplateFileService files) {
        this.files = files;
    }

    @GET
    public Response export(
            @PathParam("id") String id, @PathParam("version") String version, @Context ContainerRequestContext context) {
        TemplateId template = Given.reference(TemplateId::new, id);
        int number = Given.reference(Integer::valueOf, version);
        return Requests.answer(context, request -> file(files.export(request, new VersionKey(template, number))));
    }

    private static Response file(TemplateFile file) {
        return Attachment.of(TemplateFileBody.of(file), "samtalsmall.json");
    }
}
