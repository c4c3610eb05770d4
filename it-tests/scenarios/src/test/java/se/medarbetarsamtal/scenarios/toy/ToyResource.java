package se.medarbetarsamtal.scenarios.toy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

@Path("/")
@Produces("text/plain")
public class ToyResource {

    @GET
    @Path("there")
    public String there() {
        return "här";
    }

    @GET
    @Path("refused")
    public Response refused() {
        return Response.status(Response.Status.CONFLICT).entity("leksakens eget svar").build();
    }

    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException("trasig leksak");
    }
}
