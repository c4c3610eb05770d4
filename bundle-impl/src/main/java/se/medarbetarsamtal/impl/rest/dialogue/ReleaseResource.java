package se.medarbetarsamtal.impl.rest.dialogue;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.ReleaseService.What;
import se.medarbetarsamtal.impl.dialogue.ReleaseService;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.NoFields;
import se.medarbetarsamtal.impl.rest.json.Reference;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** What a party has shown of its own, and erases unshown. */
@Path("dialogues/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ReleaseResource {

    private static final int MOST_READERS = 100;

    private final ReleaseService releases;

    public ReleaseResource(ReleaseService releases) {
        this.releases = releases;
    }

    /** @param readers to whom, as the actor was told */
    record ReleaseBody(@JsonDeserialize(contentUsing = Reference.class) List<String> readers) {

        Set<PersonRef> people() {
            List<String> given = Given.required("readers", readers);
            if (given.size() > MOST_READERS || given.contains(null)) {
                throw new Invalid("readers", "format");
            }
            return given.stream().map(value -> Given.reference(PersonRef::new, value)).collect(Collectors.toSet());
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "ReleaseBody[…]";
        }
    }

    private interface Change {

        Dialogue make(Request request, DialogueId dialogue, int version, What what);
    }

    @PUT
    @Path("releases/{what}")
    public Response show(@PathParam("id") String id, @PathParam("what") String what, ReleaseBody body,
            @Context ContainerRequestContext context) {
        Set<PersonRef> readers = body.people();
        return change(id, what, context, (request, dialogue, version, part) ->
                releases.show(request, dialogue, version, part, readers));
    }

    @DELETE
    @Path("releases/{what}")
    public Response takeBack(@PathParam("id") String id, @PathParam("what") String what,
            @Context ContainerRequestContext context) {
        return change(id, what, context, releases::takeBack);
    }

    @DELETE
    @Path("unshown/{what}")
    public Response erase(@PathParam("id") String id, @PathParam("what") String what,
            @Context ContainerRequestContext context) {
        return change(id, what, context, releases::erase);
    }

    private static Response change(String id, String what, ContainerRequestContext context, Change change) {
        int version = IfMatch.version(context);
        What part = partOf(what);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> {
            Dialogue now = change.make(request, dialogue, version, part);
            return Tags.ok(now.version(), new NoFields());
        });
    }

    private static What partOf(String what) {
        return switch (what) {
            case "preparation" -> What.PREPARATION;
            case "own-notes" -> What.OWN_NOTES;
            default -> throw new NotThere();
        };
    }
}
