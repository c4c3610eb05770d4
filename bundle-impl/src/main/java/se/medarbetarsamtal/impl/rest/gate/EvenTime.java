package se.medarbetarsamtal.impl.rest.gate;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import se.medarbetarsamtal.impl.Clock;

/**
 * Lets every "not there" take a whole number of steps: what is there and belongs to others costs a little more to find than
 * what is nowhere, and nobody shall see that in the time.
 */
@PreMatching
@Priority(EvenTime.FIRST_IN_LAST_OUT)
public final class EvenTime implements ContainerRequestFilter, ContainerResponseFilter {

    static final int FIRST_IN_LAST_OUT = 0;
    /** Longer than such an answer takes on an idle machine, and too short for anybody to feel. */
    static final Duration STEP = Duration.ofMillis(6);
    private static final String BEGAN = EvenTime.class.getName();

    private final Clock clock;

    public EvenTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGAN, clock.now());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Response.Status.NOT_FOUND.getStatusCode()
                && request.getProperty(BEGAN) instanceof Instant began) {
            LockSupport.parkNanos(rest(Duration.between(began, clock.now())).toNanos());
        }
    }

    /** @return what is left of the step; never more than one, also when the clock was set back meanwhile */
    static Duration rest(Duration taken) {
        return STEP.minusNanos(Math.floorMod(taken.toNanos(), STEP.toNanos()));
    }
}
