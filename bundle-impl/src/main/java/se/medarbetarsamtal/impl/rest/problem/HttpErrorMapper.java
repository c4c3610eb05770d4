package se.medarbetarsamtal.impl.rest.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What Jakarta REST itself refuses before any resource of ours is reached. */
public final class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    private static final Map<Integer, ProblemType> TYPES = Map.of(
            405, ProblemType.METHOD_NOT_ALLOWED,
            406, ProblemType.NOT_ACCEPTABLE,
            413, ProblemType.TOO_LARGE,
            415, ProblemType.UNSUPPORTED_MEDIA_TYPE);

    private final IncidentMapper incidents;

    public HttpErrorMapper(IncidentMapper incidents) {
        this.incidents = incidents;
    }

    @Override
    public Response toResponse(WebApplicationException error) {
        if (error instanceof NotFoundException) {
            return Problem.of(ProblemType.NO_ROUTE).response().build();
        }
        int status = error.getResponse().getStatus();
        if (status >= 500 || status < 400) {
            return incidents.toResponse(error);
        }
        Problem problem = Problem.of(TYPES.getOrDefault(status, ProblemType.MALFORMED));
        Response.ResponseBuilder response = problem.response();
        if (error instanceof NotAllowedException) {
            response.header(HttpHeaders.ALLOW, allowed(error.getResponse()));
        }
        return response.build();
    }

    /** What can be read can also be read without its body. */
    private static String allowed(Response refusal) {
        Set<String> methods = new TreeSet<>(refusal.getAllowedMethods());
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return String.join(",", methods);
    }
}
