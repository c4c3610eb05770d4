package se.medarbetarsamtal.impl.rest.protection;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import se.medarbetarsamtal.impl.overview.ProtectionService;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** By what the huvudman's content is protected. */
@Path("protection")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ProtectionResource {

    private final ProtectionService protection;

    public ProtectionResource(ProtectionService protection) {
        this.protection = protection;
    }

    @GET
    public Object read(@Context ContainerRequestContext context) {
        return Requests.answer(context, request -> ProtectionView.of(protection.read(request)));
    }
}
