package se.medarbetarsamtal.impl.rest.template;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.medarbetarsamtal.impl.overview.Workshops;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.problem.Problem;
import se.medarbetarsamtal.impl.template.DraftService;
import se.medarbetarsamtal.impl.template.TemplateHead;

/** The templates that the actor makes. */
@Path("own-templates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OwnTemplatesResource {

    private final Workshops workshops;
    private final DraftService drafts;
    private final Repeatable repeatable;

    public OwnTemplatesResource(Workshops workshops, DraftService drafts, Repeatable repeatable) {
        this.workshops = workshops;
        this.drafts = drafts;
        this.repeatable = repeatable;
    }

    record Made(String id, int revision) { }

    @GET
    public Object list(@Context ContainerRequestContext context) {
        return Requests.answer(context, request -> OwnTemplatesView.of(workshops.list(request)));
    }

    @POST
    public Response make(OwnTemplateBody body, @Context ContainerRequestContext context) {
        OwnTemplateBody.Wanted wanted = body.wanted();
        return repeatable.answer(context, TemplateHead.class, request -> wanted.source()
                .map(source -> drafts.copy(request, wanted.owner(), source))
                .orElseGet(() -> drafts.make(request, wanted.owner(), wanted.document())), OwnTemplatesResource::made);
    }

    static Repeatable.Outcome made(TemplateHead head) {
        String id = head.template().value();
        return Repeatable.Outcome.created("templates/" + id + "/draft", head.revision(), new Made(id, head.revision()));
    }
}
