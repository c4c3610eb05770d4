package se.medarbetarsamtal.impl.rest.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Everything that nobody foresaw: the client gets the number to quote. */
public final class IncidentMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable error) {
        return Problem.of(ProblemType.INTERNAL, "incident", Incident.of(error).number()).response().build();
    }
}
