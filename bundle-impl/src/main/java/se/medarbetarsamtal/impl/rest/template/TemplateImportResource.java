package se.medarbetarsamtal.impl.rest.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.impl.rest.gate.AnswerHeaders;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;
import se.medarbetarsamtal.impl.template.TemplateFile;
import se.medarbetarsamtal.impl.template.TemplateFileService;
import se.medarbetarsamtal.impl.template.TemplateHead;

/** Drafts made of files. Nothing that a file names is ever fetched. */
@Path("own-templates/files")
@Consumes(AnswerHeaders.TEMPLATE_FILE)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class TemplateImportResource {

    private final TemplateFileService files;
    private final Repeatable repeatable;
    private final ObjectMapper json;

    public TemplateImportResource(TemplateFileService files, Repeatable repeatable, ObjectMapper json) {
        this.files = files;
        this.repeatable = repeatable;
        this.json = json;
    }

    /** @param organisation for whom the draft is made */
    @POST
    public Response bring(
            @QueryParam("organisation") String organisation, JsonNode body, @Context ContainerRequestContext context) {
        OrganisationRef owner = Given.reference(OrganisationRef::new, Given.required("organisation", organisation));
        TemplateFile file = TemplateFileBody.read(json, body).file();
        return repeatable.answer(
                context, TemplateHead.class, request -> files.bring(request, owner, file), OwnTemplatesResource::made);
    }
}
