package se.medarbetarsamtal.impl.rest.template;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;
import se.medarbetarsamtal.impl.template.PublicationService;

/** Whether those who find a template are advised to take another one. */
@Path("templates/{id}/deprecation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DeprecationResource {

    private final PublicationService publications;

    public DeprecationResource(PublicationService publications) {
        this.publications = publications;
    }

    record DeprecationBody(Boolean deprecated) { }

    @PUT
    public Response deprecate(@PathParam("id") String id, DeprecationBody body, @Context ContainerRequestContext context) {
        int revision = IfMatch.version(context);
        TemplateId template = Given.reference(TemplateId::new, id);
        boolean deprecated = Given.required("deprecated", body.deprecated());
        return Requests.answer(context,
                request -> PublicationResource.Now.answer(publications.deprecate(request, template, revision, deprecated)));
    }
}
