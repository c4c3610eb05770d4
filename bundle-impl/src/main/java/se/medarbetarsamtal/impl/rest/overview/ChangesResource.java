package se.medarbetarsamtal.impl.rest.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.overview.ChangesService.Changes;
import se.medarbetarsamtal.impl.overview.ChangesService;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** What has changed in a talk that stands open, without a word of it. */
@Path("dialogues/{id}/revisions")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ChangesResource {

    private final ChangesService changes;

    public ChangesResource(ChangesService changes) {
        this.changes = changes;
    }

    record ChangesView(int version, DialogueState state, List<Item> items, List<ChangesService.Part> rows,
            List<ChangesService.Part> steps) {

        record Item(Field.Kind party, String question, int revision) { }

        static ChangesView of(Changes changes) {
            return new ChangesView(changes.dialogue().version(), changes.dialogue().state(), changes.revisions().stream()
                    .map(newest -> new Item(newest.field().kind(), newest.field().name(), newest.revision()))
                    .toList(), changes.rows(), changes.steps());
        }
    }

    @GET
    public Response read(@PathParam("id") String id, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> Response.ok(ChangesView.of(changes.of(request, dialogue))).build());
    }
}
