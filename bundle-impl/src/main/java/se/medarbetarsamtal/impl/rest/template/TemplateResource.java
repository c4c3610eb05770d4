package se.medarbetarsamtal.impl.rest.template;

import jakarta.ws.rs.BeanParam;
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
import java.util.Optional;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.overview.NamedTemplate;
import se.medarbetarsamtal.impl.overview.TemplateListing;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateCursor;
import se.medarbetarsamtal.impl.template.TemplateQuery;
import se.medarbetarsamtal.impl.template.TemplateService;
import se.medarbetarsamtal.impl.template.Templates;

/** The published templates. */
@Path("templates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class TemplateResource {

    private final TemplateListing listing;
    private final TemplateService templates;
    private final Repeatable repeatable;

    public TemplateResource(TemplateListing listing, TemplateService templates, Repeatable repeatable) {
        this.listing = listing;
        this.templates = templates;
        this.repeatable = repeatable;
    }

    record Published(String id, int version) { }

    @GET
    public Object search(@BeanParam TemplateFilter filter, @Context ContainerRequestContext context) {
        TemplateQuery query = filter.query();
        Optional<TemplateCursor> after = filter.after();
        return Requests.answer(context, request -> TemplateList.of(listing.search(request, query, after)));
    }

    @GET
    @Path("{id}")
    public TemplateView newest(@PathParam("id") String id, @Context ContainerRequestContext context) {
        TemplateId template = Given.reference(TemplateId::new, id);
        return Requests.answer(context, request -> {
            NamedTemplate named = listing.newest(request, template);
            return TemplateView.of(named.template(), named.publisher());
        });
    }

    @GET
    @Path("{id}/versions/{version}")
    public TemplateView version(
            @PathParam("id") String id, @PathParam("version") String version, @Context ContainerRequestContext context) {
        TemplateId template = Given.reference(TemplateId::new, id);
        Templates.VersionKey key = new Templates.VersionKey(template, Given.reference(Integer::valueOf, version));
        return Requests.answer(context, request -> {
            NamedTemplate named = listing.version(request, key);
            return TemplateView.of(named.template(), named.publisher());
        });
    }

    @POST
    public Response publish(NewTemplate body, @Context ContainerRequestContext context) {
        return repeatable.answer(
                context,
                PublishedTemplate.class,
                request -> templates.publish(request, body.wantedLevel(), body.wantedDocument()),
                TemplateResource::published);
    }

    private static Repeatable.Outcome published(PublishedTemplate template) {
        String id = template.template().value();
        return Repeatable.Outcome.created("templates/" + id, null, new Published(id, template.version()));
    }
}
