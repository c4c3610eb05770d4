package se.medarbetarsamtal.impl.rest.gate;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.medarbetarsamtal.impl.rest.problem.ProblemType;
import se.medarbetarsamtal.impl.rest.problem.Refused;

/** Which version a change builds on. */
public final class IfMatch {

    private static final Pattern ONE_STRONG_NUMBER = Pattern.compile("\"(0|[1-9][0-9]{0,8})\"");

    private IfMatch() { }

    /** @return the number in {@code If-Match: "7"}; nothing else is taken */
    public static int version(ContainerRequestContext context) {
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
}
