package se.medarbetarsamtal.impl.rest.template;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.overview.Workshops;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;
import se.medarbetarsamtal.impl.template.Draft;
import se.medarbetarsamtal.impl.template.DraftService;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateHead;

/** What is being written of a template. */
@Path("templates/{id}/draft")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DraftResource {

    private final Workshops workshops;
    private final DraftService drafts;

    public DraftResource(Workshops workshops, DraftService drafts) {
        this.workshops = workshops;
        this.drafts = drafts;
    }

    /**
     * @param negotiatedOn ISO 8601 day; null while it was not dealt with the unions
     * @param staffCategory null for no suggestion
     */
    record DraftBody(TemplateDocument document, String negotiatedOn, String staffCategory) {

        Draft draft() {
            return new Draft(Given.required("document", document),
                    Optional.ofNullable(negotiatedOn).map(day -> Given.date("negotiatedOn", day)),
                    Optional.ofNullable(staffCategory));
        }
    }

    record Saved(int revision) { }

    @GET
    public Response open(@PathParam("id") String id, @Context ContainerRequestContext context) {
        TemplateId template = Given.reference(TemplateId::new, id);
        return Requests.answer(context, request -> {
            Workshops.NamedDraft found = workshops.open(request, template);
            return Tags.ok(found.opened().head().revision(), DraftView.of(found));
        });
    }

    @PUT
    public Response save(@PathParam("id") String id, DraftBody body, @Context ContainerRequestContext context) {
        int revision = IfMatch.version(context);
        TemplateId template = Given.reference(TemplateId::new, id);
        Draft draft = body.draft();
        return Requests.answer(context, request -> {
            TemplateHead saved = drafts.save(request, template, revision, draft);
            return Tags.ok(saved.revision(), new Saved(saved.revision()));
        });
    }

    @DELETE
    public Response discard(@PathParam("id") String id, @Context ContainerRequestContext context) {
        int revision = IfMatch.version(context);
        TemplateId template = Given.reference(TemplateId::new, id);
        return Requests.answer(context, request -> {
            drafts.discard(request, template, revision);
            return Response.noContent().build();
        });
    }
}
