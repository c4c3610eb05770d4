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
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.plan.FollowUp;
import se.medarbetarsamtal.impl.plan.FollowUpService;
import se.medarbetarsamtal.impl.plan.PlanHistoryService;
import se.medarbetarsamtal.impl.rest.dialogue.RevisionsView;
import se.medarbetarsamtal.impl.rest.dialogue.TextBody;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The steps that follow a talk up. */
@Path("dialogues/{id}/follow-ups")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class FollowUpResource {

    private final FollowUpService followUps;
    private final PlanHistoryService history;
    private final Repeatable repeatable;

    public FollowUpResource(FollowUpService followUps, PlanHistoryService history, Repeatable repeatable) {
        this.followUps = followUps;
        this.history = history;
        this.repeatable = repeatable;
    }

    record NewStepBody(FollowUp.Kind kind, String dueOn) { }

    /** @param heldOn null until it is held */
    record StepBody(FollowUp.Kind kind, String dueOn, String heldOn) {

        FollowUp step(String id, int version) {
            Optional<LocalDate> held = Optional.ofNullable(heldOn).map(day -> day("heldOn", day));
            return new FollowUp(id, Given.required("kind", kind), day("dueOn", dueOn), held, version);
        }
    }

    record StepView(String id) { }

    record VersionView(String id, int version) { }

    @POST
    public Response add(@PathParam("id") String id, NewStepBody body, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        FollowUp.Kind kind = Given.required("kind", body.kind());
        LocalDate dueOn = day("dueOn", body.dueOn());
        return repeatable.answer(context, String.class,
                request -> followUps.add(request, dialogue, kind, dueOn),
                step -> Repeatable.Outcome.created(
                        "dialogues/" + dialogue.value() + "/follow-ups/" + step, null, new StepView(step)));
    }

    @PUT
    @Path("{step}")
    public Response change(@PathParam("id") String id, @PathParam("step") String step, StepBody body,
            @Context ContainerRequestContext context) {
        FollowUp wanted = body.step(step, IfMatch.version(context));
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            int version = followUps.change(request, dialogue, wanted);
            return Tags.ok(version, new VersionView(step, version));
        });
    }

    @DELETE
    @Path("{step}")
    public Response remove(
            @PathParam("id") String id, @PathParam("step") String step, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            followUps.remove(request, dialogue, step, version);
            return Response.noContent().build();
        });
    }

    @PUT
    @Path("{step}/note")
    public Response write(@PathParam("id") String id, @PathParam("step") String step, TextBody body,
            @Context ContainerRequestContext context) {
        int base = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context,
                request -> CellView.answer(followUps.write(request, dialogue, step, base, body.freeText())));
    }

    @GET
    @Path("{step}/note/revisions")
    public Response earlier(
            @PathParam("id") String id, @PathParam("step") String step, @QueryParam("cursor") String cursor,
            @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        OptionalInt before = Given.smallCursor("cursor", cursor);
        return Requests.answer(context,
                request -> RevisionsView.answer(history.ofStep(request, dialogue, step, before)));
    }

    /** Year 0 is none that both databases have. */
    private static LocalDate day(String field, String value) {
        LocalDate day = Given.date(field, value);
        return day.getYear() == 0 ? Given.date(field, "") : day;
    }
}
