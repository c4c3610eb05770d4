package se.medarbetarsamtal.impl.rest.dialogue;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.OptionalInt;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.HandOverService;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** That a delivered talk has been carried over to the personnel system. */
@Path("dialogues/{id}/hand-over")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class HandOverResource {

    private final HandOverService handOvers;

    public HandOverResource(HandOverService handOvers) {
        this.handOvers = handOvers;
    }

    /** @param delivery which delivered version; null for the newest */
    record HandOverBody(String handedOverOn, Integer delivery) { }

    @PUT
    public Response handOver(@PathParam("id") String id, HandOverBody body, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        LocalDate day = Given.date("handedOverOn", body.handedOverOn());
        OptionalInt delivery = body.delivery() == null ? OptionalInt.empty() : OptionalInt.of(body.delivery());
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> ClosingResource.StateView.answer(
                handOvers.handOver(request, dialogue, version, delivery, day)));
    }

    @DELETE
    public Response takeBack(@PathParam("id") String id, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> ClosingResource.StateView.answer(
                handOvers.takeBack(request, dialogue, version)));
    }
}
