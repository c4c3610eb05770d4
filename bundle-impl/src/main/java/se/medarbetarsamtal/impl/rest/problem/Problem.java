package se.medarbetarsamtal.impl.rest.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.impl.Invalid;

/**
 * A no, before it has words: {@link ProblemWords} gives it those of the reader's language.
 *
 * @param faults what is wrong with which field; empty when no field is to blame
 * @param details what the type adds, by name
 */
public record Problem(ProblemType type, List<Invalid.Fault> faults, Map<String, Object> details) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        faults = List.copyOf(faults);
        details = Map.copyOf(details);
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, List.of(), Map.of());
    }

    static Problem of(ProblemType type, String detail, Object value) {
        return new Problem(type, List.of(), Map.of(detail, value));
    }

    Response.ResponseBuilder response() {
        return Response.status(type.status()).type(MEDIA_TYPE).entity(this);
    }

    @Override
    public String toString() {
        return "Problem[" + type + "]";
    }
}
