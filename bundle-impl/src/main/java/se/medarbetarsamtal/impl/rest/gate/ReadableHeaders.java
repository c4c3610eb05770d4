package se.medarbetarsamtal.impl.rest.gate;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import se.medarbetarsamtal.impl.rest.problem.ProblemType;
import se.medarbetarsamtal.impl.rest.problem.Refused;

/** Refuses, in our own words, headers that the engine would otherwise refuse without a word when it comes to them. */
@PreMatching
@Priority(Priorities.AUTHENTICATION + 1)
public final class ReadableHeaders implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        try {
            context.getAcceptableMediaTypes();
            context.getMediaType();
        } catch (ProcessingException unreadable) {
            throw new Refused(ProblemType.MALFORMED);
        }
    }
}
