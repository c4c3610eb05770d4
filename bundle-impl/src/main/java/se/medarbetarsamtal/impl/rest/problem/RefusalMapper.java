package se.medarbetarsamtal.impl.rest.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.Refusal;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Unavailable;

/** A refusal of the domain, by its code. */
public final class RefusalMapper implements ExceptionMapper<Refusal> {

    private static final int RETRY_AFTER_SECONDS = 2;

    private final IncidentMapper incidents;

    public RefusalMapper(IncidentMapper incidents) {
        this.incidents = incidents;
    }

    /** What stands there now. */
    record Current(String text, int revision) {

        @Override
        public String toString() {
            return "Current[…]";
        }
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return ProblemType.ofCode(refusal.code())
                .map(type -> response(type, refusal))
                .orElseGet(() -> incidents.toResponse(refusal));
    }

    private static Response response(ProblemType type, Refusal refusal) {
        Response.ResponseBuilder response = problem(type, refusal).response();
        if (refusal instanceof Unavailable) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.build();
    }

    private static Problem problem(ProblemType type, Refusal refusal) {
        if (refusal instanceof Unavailable unavailable) {
            return Problem.of(type, "service", unavailable.service());
        }
        if (refusal instanceof Invalid invalid) {
            return new Problem(type, invalid.faults(), Map.of());
        }
        if (refusal instanceof Conflict conflict) {
            return new Problem(type, conflict.faults(), Map.of());
        }
        if (refusal instanceof NotAllowed notAllowed && !notAllowed.missing().isEmpty()) {
            return Problem.of(type, "missing", List.copyOf(notAllowed.missing()));
        }
        if (refusal instanceof Stale stale && stale.hasText()) {
            return Problem.of(type, "current", new Current(stale.text(), stale.revision()));
        }
        return Problem.of(type);
    }
}
