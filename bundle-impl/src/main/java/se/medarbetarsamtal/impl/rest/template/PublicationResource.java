package se.medarbetarsamtal.impl.rest.template;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;
import se.medarbetarsamtal.impl.template.PersonalData;
import se.medarbetarsamtal.impl.template.PublicationService;
import se.medarbetarsamtal.impl.template.TemplateHead;
import se.medarbetarsamtal.impl.template.TemplateState;

/** How far a template is seen. */
@Path("templates/{id}/publication")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PublicationResource {

    private final PublicationService publications;

    public PublicationResource(PublicationService publications) {
        this.publications = publications;
    }

    record LevelBody(PublicationLevel level) { }

    /**
     * What stands there now.
     *
     * @param negotiationMissing nobody has said that it was dealt with the unions
     */
    record Now(
            int version,
            PublicationLevel level,
            TemplateState state,
            List<PersonalData.Warning> warnings,
            boolean negotiationMissing) {

        static Response answer(TemplateHead head) {
            return Tags.ok(head.revision(), new Now(head.version(), head.level(), head.state(),
                    PersonalData.in(head.draft().document()), head.draft().negotiatedOn().isEmpty()));
        }
    }

    @PUT
    public Response publish(@PathParam("id") String id, LevelBody body, @Context ContainerRequestContext context) {
        int revision = IfMatch.version(context);
        TemplateId template = Given.reference(TemplateId::new, id);
        PublicationLevel level = Given.required("level", body.level());
        return Requests.answer(context, request -> Now.answer(publications.publish(request, template, revision, level)));
    }

    @DELETE
    public Response withdraw(@PathParam("id") String id, @Context ContainerRequestContext context) {
        int revision = IfMatch.version(context);
        TemplateId template = Given.reference(TemplateId::new, id);
        return Requests.answer(context, request -> {
            publications.withdraw(request, template, revision);
            return Response.noContent().build();
        });
    }
}
