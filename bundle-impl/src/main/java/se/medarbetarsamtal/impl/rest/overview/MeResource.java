package se.medarbetarsamtal.impl.rest.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import se.medarbetarsamtal.impl.overview.MyDialoguesService;
import se.medarbetarsamtal.impl.overview.ReadinessService;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The one who asks. */
@Path("me")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MeResource {

    private final MyDialoguesService dialogues;
    private final ReadinessService readiness;

    public MeResource(MyDialoguesService dialogues, ReadinessService readiness) {
        this.dialogues = dialogues;
        this.readiness = readiness;
    }

    record Me(String person, String displayName) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Me[…]";
        }
    }

    @GET
    public Object me(@Context ContainerRequestContext context) {
        return Requests.answer(context, request -> new Me(request.person().value(), dialogues.myName(request)));
    }

    @GET
    @Path("readiness")
    public Object readiness(@Context ContainerRequestContext context) {
        return Requests.answer(context, request -> ReadinessView.of(readiness.mine(request)));
    }
}
