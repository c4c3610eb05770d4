package se.medarbetarsamtal.impl.rest.document;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.Deposit;
import se.medarbetarsamtal.impl.document.DepositService;
import se.medarbetarsamtal.impl.document.DepositService.Deposited;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** What was delivered, handed in to the personnel system. */
@Path("dialogues/{id}/deposits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DepositsResource {

    private final DepositService deposits;
    private final Repeatable repeatable;

    public DepositsResource(DepositService deposits, Repeatable repeatable) {
        this.deposits = deposits;
        this.repeatable = repeatable;
    }

    record DepositBody(Integer delivery) { }

    /**
     * @param id of the package's manifest
     * @param receipt what the archive calls it
     * @param version of the talk
     */
    record View(String id, int delivery, String receipt, Instant receivedAt, String recordSha256, int version) {

        static View of(Deposited done) {
            Deposit deposit = done.deposit();
            Deposit.Kept kept = deposit.kept().orElseThrow();
            return new View(deposit.manifestId(), deposit.delivery(), kept.reference(), kept.receivedAt(), kept.recordSha256(),
                    done.version());
        }
    }

    @POST
    public Response deposit(@PathParam("id") String id, DepositBody body, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        int delivery = Given.required("delivery", body.delivery());
        return repeatable.answer(context, Deposited.class, request -> deposits.deposit(request, dialogue, delivery),
                done -> Repeatable.Outcome.ok(done.version(), View.of(done)));
    }
}
