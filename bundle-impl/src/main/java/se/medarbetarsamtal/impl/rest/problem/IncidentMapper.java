package se.medarbetarsamtal.impl.rest.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.impl.RandomIds;

/** Everything that nobody foresaw. The client gets an id; the log gets the id and the kind, never a word of the message. */
public final class IncidentMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentMapper.class);

    @Override
    public Response toResponse(Throwable error) {
        String incident = RandomIds.next();
        LOG.error("Incident {}: {}", incident, error.getClass().getName());
        return Problem.of(ProblemType.INTERNAL, "incident", incident).response().build();
    }
}
