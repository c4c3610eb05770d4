package se.medarbetarsamtal.impl.rest.plan;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalInt;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.overview.PlanService;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.CarryOverService;
import se.medarbetarsamtal.impl.plan.PlanHistoryService;
import se.medarbetarsamtal.impl.plan.PlanRowService;
import se.medarbetarsamtal.impl.rest.dialogue.RevisionsView;
import se.medarbetarsamtal.impl.rest.dialogue.TextBody;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The plan of one talk: its rows, their cells and their order, and what is carried into it. */
@Path("dialogues/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PlanResource {

    private static final int MOST = 50;

    private final PlanService plans;
    private final PlanRowService rows;
    private final PlanHistoryService history;
    private final CarryOverService carryOver;
    private final Repeatable repeatable;

    public PlanResource(PlanService plans, PlanRowService rows, PlanHistoryService history, CarryOverService carryOver,
            Repeatable repeatable) {
        this.plans = plans;
        this.rows = rows;
        this.history = history;
        this.carryOver = carryOver;
        this.repeatable = repeatable;
    }

    record KindBody(AgreementKind kind) { }

    record AddedView(String id) { }

    record OrderView(int orderVersion) { }

    record AgreementsBody(List<String> agreements) {

        List<String> ids() {
            List<String> ids = Given.required("agreements", agreements);
            if (ids.size() > MOST) {
                throw new Invalid("agreements", "format");
            }
            return ids;
        }
    }

    record CarriedView(List<CarryOverService.Carried> agreements) { }

    @GET
    @Path("plan")
    public Response open(@PathParam("id") String id, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> Response.ok(PlanView.of(plans.open(request, dialogue))).build());
    }

    @POST
    @Path("plan-rows")
    public Response add(@PathParam("id") String id, KindBody body, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        AgreementKind kind = Given.required("kind", body.kind());
        return repeatable.answer(context, String.class,
                request -> rows.add(request, dialogue, kind),
                row -> Repeatable.Outcome.created(
                        "dialogues/" + dialogue.value() + "/plan-rows/" + row, null, new AddedView(row)));
    }

    @PUT
    @Path("plan-rows/{row}/cells/{column}")
    public Response write(@PathParam("id") String id, @PathParam("row") String row, @PathParam("column") String column,
            TextBody body, @Context ContainerRequestContext context) {
        int base = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context,
                request -> CellView.answer(rows.write(request, dialogue, row, column, base, body.freeText())));
    }

    @GET
    @Path("plan-rows/{row}/cells/{column}/revisions")
    public Response earlier(@PathParam("id") String id, @PathParam("row") String row, @PathParam("column") String column,
            @QueryParam("cursor") String cursor, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        OptionalInt before = Given.smallCursor("cursor", cursor);
        return Requests.answer(context,
                request -> RevisionsView.answer(history.ofCell(request, dialogue, row, column, before)));
    }

    @DELETE
    @Path("plan-rows/{row}")
    public Response remove(
            @PathParam("id") String id, @PathParam("row") String row, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            rows.remove(request, dialogue, row, version);
            return Response.noContent().build();
        });
    }

    @PUT
    @Path("plan-order")
    public Response order(@PathParam("id") String id, AgreementsBody body, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        List<String> wanted = body.ids();
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            int now = rows.order(request, dialogue, version, wanted);
            return Tags.ok(now, new OrderView(now));
        });
    }

    @POST
    @Path("carried")
    public Response carry(@PathParam("id") String id, AgreementsBody body, @Context ContainerRequestContext context) {
        List<String> wanted = body.ids();
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return repeatable.answer(context, CarryOverService.Result.class,
                request -> carryOver.carry(request, dialogue, wanted),
                result -> Repeatable.Outcome.created(
                        "dialogues/" + dialogue.value() + "/plan", null, new CarriedView(result.carried())));
    }
}
