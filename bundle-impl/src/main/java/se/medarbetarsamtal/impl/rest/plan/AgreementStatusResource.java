package se.medarbetarsamtal.impl.rest.plan;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.overview.PlanService;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.AgreementStatusService;
import se.medarbetarsamtal.impl.plan.CurriculumLinkService;
import se.medarbetarsamtal.impl.plan.FollowUpService;
import se.medarbetarsamtal.impl.plan.Responsible;
import se.medarbetarsamtal.impl.rest.dialogue.TextBody;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** How one agreement fares: status, who does it, what it serves, notes, and its line through the years. */
@Path("dialogues/{id}/agreements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AgreementStatusResource {

    private final AgreementStatusService statuses;
    private final CurriculumLinkService links;
    private final FollowUpService followUps;
    private final PlanService plans;
    private final Repeatable repeatable;

    public AgreementStatusResource(AgreementStatusService statuses, CurriculumLinkService links,
            FollowUpService followUps, PlanService plans, Repeatable repeatable) {
        this.statuses = statuses;
        this.links = links;
        this.followUps = followUps;
        this.plans = plans;
        this.repeatable = repeatable;
    }

    record StatusBody(AgreementStatus status) { }

    record StatusView(String id, AgreementStatus status, int version) { }

    record ResponsibleBody(Responsible responsible) { }

    record ResponsibleView(String id, Responsible responsible, int version) { }

    record CurriculumBody(List<String> codes) { }

    record LinksView(String id, int version) { }

    record NoteView(String id) { }

    record LineView(List<Year> items) {

        /** @param period the name of the round */
        record Year(String dialogue, String period, RowView row) {

            static Year of(PlanService.Year year) {
                return new Year(year.dialogue().id().value(), year.dialogue().period().name(), RowView.of(year.row()));
            }
        }
    }

    @PUT
    @Path("{agreement}/status")
    public Response status(@PathParam("id") String id, @PathParam("agreement") String agreement, StatusBody body,
            @Context ContainerRequestContext context) {
        int base = IfMatch.version(context);
        AgreementStatus wanted = Given.required("status", body.status());
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return changed(context, request -> statuses.set(request, dialogue, agreement, base, wanted),
                version -> new StatusView(agreement, wanted, version));
    }

    @PUT
    @Path("{agreement}/responsible")
    public Response responsible(@PathParam("id") String id, @PathParam("agreement") String agreement,
            ResponsibleBody body, @Context ContainerRequestContext context) {
        int base = IfMatch.version(context);
        Responsible wanted = Given.required("responsible", body.responsible());
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return changed(context, request -> statuses.setResponsible(request, dialogue, agreement, base, wanted),
                version -> new ResponsibleView(agreement, wanted, version));
    }

    @PUT
    @Path("{agreement}/curriculum")
    public Response curriculum(@PathParam("id") String id, @PathParam("agreement") String agreement,
            CurriculumBody body, @Context ContainerRequestContext context) {
        int base = IfMatch.version(context);
        List<String> codes = Given.required("codes", body.codes());
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return changed(context, request -> links.set(request, dialogue, agreement, base, codes),
                version -> new LinksView(agreement, version));
    }

    @POST
    @Path("{agreement}/follow-ups")
    public Response note(@PathParam("id") String id, @PathParam("agreement") String agreement, TextBody body,
            @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return repeatable.answer(context, String.class,
                request -> followUps.note(request, dialogue, agreement, body.freeText()),
                note -> Repeatable.Outcome.created(
                        "dialogues/" + dialogue.value() + "/agreements/" + agreement + "/follow-ups/" + note, null,
                        new NoteView(note)));
    }

    @GET
    @Path("{agreement}/line")
    public Response line(@PathParam("id") String id, @PathParam("agreement") String agreement,
            @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> Response.ok(new LineView(
                plans.line(request, dialogue, agreement).stream().map(LineView.Year::of).toList())).build());
    }

    private static Response changed(
            ContainerRequestContext context, Function<Request, Integer> act, IntFunction<Object> view) {
        return Requests.answer(context, request -> {
            int version = act.apply(request);
            return Tags.ok(version, view.apply(version));
        });
    }
}
