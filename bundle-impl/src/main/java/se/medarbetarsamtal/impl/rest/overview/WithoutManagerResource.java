package se.medarbetarsamtal.impl.rest.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import se.medarbetarsamtal.impl.overview.WithoutManagerService;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** How many talks have no chef. */
@Path("without-manager")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class WithoutManagerResource {

    private final WithoutManagerService service;

    public WithoutManagerResource(WithoutManagerService service) {
        this.service = service;
    }

    /** @param dialogues how many; never whose */
    record Count(int dialogues) { }

    @GET
    public Object count(@Context ContainerRequestContext context) {
        return Requests.answer(context, request -> new Count(service.count(request)));
    }
}
