package se.medarbetarsamtal.impl.rest.gate;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.rest.problem.Incident;
import se.medarbetarsamtal.impl.rest.problem.ProblemType;
import se.medarbetarsamtal.impl.rest.problem.Refused;

/** Asks the host who stands behind the request, anew each time, before anything else is looked at. */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public final class ActorFilter implements ContainerRequestFilter {

    private final Host host;

    @Context
    private HttpServletRequest servletRequest;

    public ActorFilter(Host host) {
        this.host = host;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        Actor actor = Optional.ofNullable(servletRequest.getRemoteUser())
                .filter(user -> !user.isEmpty())
                .flatMap(user -> Incident.guard(() -> host.identity().actor(user)))
                .orElseThrow(() -> new Refused(ProblemType.NOT_SIGNED_IN));
        Requests.begin(context, new Request(actor, Optional.empty()));
    }
}
