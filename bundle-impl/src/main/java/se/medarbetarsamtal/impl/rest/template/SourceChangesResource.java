package se.medarbetarsamtal.impl.rest.template;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;
import se.medarbetarsamtal.impl.template.TemplateHead;
import se.medarbetarsamtal.impl.template.lineage.LineageService;

/** What has come in the source of a copied template. */
@Path("templates/{id}/source-changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SourceChangesResource {

    private final LineageService lineage;
    private final Repeatable repeatable;

    public SourceChangesResource(LineageService lineage, Repeatable repeatable) {
        this.lineage = lineage;
        this.repeatable = repeatable;
    }

    /**
     * The owner's decision about every change.
     *
     * @param to the version of the source that was compared with
     */
    record DecisionBody(Integer to, List<String> accepted, List<String> kept) {

        private static final int MOST = 1_000;

        LineageService.Decision decision() {
            return new LineageService.Decision(Given.required("to", to), ids("accepted", accepted), ids("kept", kept));
        }

        private static Set<String> ids(String field, List<String> ids) {
            if (Given.required(field, ids).size() > MOST) {
                throw new Invalid(field, "change-unknown");
            }
            return new HashSet<>(ids);
        }
    }

    record TakenOver(int revision) { }

    @GET
    public Response compare(@PathParam("id") String id, @Context ContainerRequestContext context) {
        TemplateId template = Given.reference(TemplateId::new, id);
        return Requests.answer(context, request -> {
            LineageService.Comparison found = lineage.compare(request, template);
            return Tags.ok(found.revision(), SourceChangesView.of(found));
        });
    }

    @POST
    public Response takeOver(@PathParam("id") String id, DecisionBody body, @Context ContainerRequestContext context) {
        int revision = IfMatch.ofPost(context);
        TemplateId template = Given.reference(TemplateId::new, id);
        LineageService.Decision decision = body.decision();
        return repeatable.answer(context, TemplateHead.class,
                request -> lineage.takeOver(request, template, revision, decision), SourceChangesResource::taken);
    }

    private static Repeatable.Outcome taken(TemplateHead head) {
        return Repeatable.Outcome.ok(head.revision(), new TakenOver(head.revision()));
    }
}
