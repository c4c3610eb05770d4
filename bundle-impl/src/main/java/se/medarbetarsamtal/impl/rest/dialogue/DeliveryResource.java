package se.medarbetarsamtal.impl.rest.dialogue;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.DeliveryService.Delivered;
import se.medarbetarsamtal.impl.dialogue.DeliveryService;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.NoFields;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** What was delivered to the employee. */
@Path("dialogues/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DeliveryResource {

    private final DeliveryService deliveries;
    private final Repeatable repeatable;

    public DeliveryResource(DeliveryService deliveries, Repeatable repeatable) {
        this.deliveries = deliveries;
        this.repeatable = repeatable;
    }

    /**
     * @param version of the talk, as the chef sees it
     * @param onPaperOn null when the employee reads it here
     */
    record DeliveryBody(Integer version, String onPaperOn) { }

    /**
     * @param delivery the number of what the employee has taken part of
     * @param comment null for none
     */
    record AcknowledgementBody(Integer delivery, String comment) {

        @Override
        public String toString() {
            return "AcknowledgementBody[…]";
        }
    }

    @POST
    @Path("deliveries")
    public Response deliver(@PathParam("id") String id, DeliveryBody body, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        int version = Given.required("version", body.version());
        Optional<LocalDate> onPaperOn = Optional.ofNullable(body.onPaperOn()).map(day -> Given.date("onPaperOn", day));
        return repeatable.answer(context, Delivered.class,
                request -> deliveries.deliver(request, dialogue, version, onPaperOn),
                delivered -> Repeatable.Outcome.created(
                        "dialogues/" + dialogue.value() + "/deliveries/" + delivered.number(), delivered.version(), delivered));
    }

    @POST
    @Path("acknowledgements")
    public Response acknowledge(
            @PathParam("id") String id, AcknowledgementBody body, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        int number = Given.required("delivery", body.delivery());
        FreeText comment = new FreeText(Objects.requireNonNullElse(body.comment(), ""));
        return repeatable.answer(context, NoFields.class,
                request -> {
                    deliveries.acknowledge(request, dialogue, number, comment);
                    return new NoFields();
                },
                done -> Repeatable.Outcome.ok(null, done));
    }
}
