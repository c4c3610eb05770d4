package se.medarbetarsamtal.impl.rest.dialogue;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.TakeOverService;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.NoFields;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** Who answers for a talk. */
@Path("dialogues/{id}/responsible")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ResponsibleResource {

    private final TakeOverService takeOvers;

    public ResponsibleResource(TakeOverService takeOvers) {
        this.takeOvers = takeOvers;
    }

    record ResponsibleView(int version, String responsible) {

        static Response answer(Dialogue dialogue) {
            return Tags.ok(dialogue.version(), new ResponsibleView(dialogue.version(), dialogue.responsible().value()));
        }
    }

    /** The one who asks takes over. */
    @PUT
    public Response takeOver(@PathParam("id") String id, NoFields body, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context,
                request -> ResponsibleView.answer(takeOvers.takeOver(request, dialogue, version)));
    }
}
