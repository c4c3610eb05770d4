package se.medarbetarsamtal.impl.rest.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import se.medarbetarsamtal.impl.overview.MyDialoguesService;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The employee's own talks. */
@Path("dialogues")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MyDialoguesResource {

    private final MyDialoguesService dialogues;

    public MyDialoguesResource(MyDialoguesService dialogues) {
        this.dialogues = dialogues;
    }

    @GET
    public Object mine(@Context ContainerRequestContext context) {
        return Requests.answer(context, request -> MyDialoguesView.of(dialogues.mine(request)));
    }
}
