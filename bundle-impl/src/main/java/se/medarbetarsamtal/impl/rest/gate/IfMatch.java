package se.medarbetarsamtal.impl.rest.gate;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.medarbetarsamtal.impl.rest.problem.ProblemType;
import se.medarbetarsamtal.impl.rest.problem.Refused;

/** Asks every change of something that is there which version it builds on. */
@Priority(Priorities.ENTITY_CODER + 1)
public final class IfMatch implements ContainerRequestFilter {

    private static final Set<String> CHANGING = Set.of(HttpMethod.PUT, HttpMethod.DELETE);
    private static final Pattern ONE_STRONG_NUMBER = Pattern.compile("\"(0|[1-9][0-9]{0,8})\"");
    private static final String NAME = IfMatch.class.getName();

    @Override
    public void filter(ContainerRequestContext context) {
        if (CHANGING.contains(context.getMethod())) {
            context.setProperty(NAME, ofPost(context));
        }
    }

    /** @return the number, of a POST that changes something that is there */
    public static int ofPost(ContainerRequestContext context) {
        String header = context.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new Refused(ProblemType.PRECONDITION_REQUIRED);
        }
        Matcher number = ONE_STRONG_NUMBER.matcher(header.strip());
        if (!number.matches()) {
            throw new Refused(ProblemType.MALFORMED);
        }
        return Integer.parseInt(number.group(1));
    }

    /** @return the number in {@code If-Match: "7"}; nothing else has been let in */
    public static int version(ContainerRequestContext context) {
        return (Integer) context.getProperty(NAME);
    }
}
