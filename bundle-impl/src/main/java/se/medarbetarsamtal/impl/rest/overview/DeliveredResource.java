package se.medarbetarsamtal.impl.rest.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.overview.DeliveredService.DeliveredVersion;
import se.medarbetarsamtal.impl.overview.DeliveredService;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** A delivered version, as it was delivered. */
@Path("dialogues/{id}/deliveries/{number}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DeliveredResource {

    private final DeliveredService delivered;

    public DeliveredResource(DeliveredService delivered) {
        this.delivered = delivered;
    }

    /** @param onPaperOn null when the employee reads it here */
    record DeliveredView(int number, Instant deliveredAt, LocalDate onPaperOn, List<Agreed> agreements,
            List<Text> texts) {

        /** How an agreement stood then; its words are among the texts. */
        record Agreed(String id, AgreementKind kind, AgreementStatus status, int position) { }

        record Text(Field.Kind party, String question, String text, int revision, Instant writtenAt) {

            @Override
            public String toString() {
                return "Text[…]";
            }
        }

        static DeliveredView of(DeliveredVersion version) {
            return new DeliveredView(version.delivery().number(), version.delivery().deliveredAt(),
                    version.delivery().onPaperOn().orElse(null),
                    version.agreements().stream()
                            .map(agreed -> new Agreed(agreed.id(), agreed.kind(), agreed.status(), agreed.position()))
                            .toList(),
                    version.texts().stream()
                            .map(text -> new Text(text.field().kind(), text.field().name(), text.text(), text.revision(),
                                    text.writtenAt()))
                            .toList());
        }
    }

    @GET
    public Response open(
            @PathParam("id") String id, @PathParam("number") String number, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        int wanted = Given.reference(Integer::valueOf, number);
        return Requests.answer(context,
                request -> Response.ok(DeliveredView.of(delivered.open(request, dialogue, wanted))).build());
    }
}
