package se.medarbetarsamtal.impl.rest.gate;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.rest.problem.Incident;
import se.medarbetarsamtal.impl.rest.problem.ProblemType;
import se.medarbetarsamtal.impl.rest.problem.Refused;

/**
 * Asks the host who stands behind the request, anew each time, before anything else is looked at. A page that says for whom it was
 * opened changes nothing for whoever has logged in since in the same browser.
 */
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
        String opener = context.getHeaderString("X-Medarbetarsamtal-Person");
        if (opener != null && !names(opener, actor.person())) {
            throw new Refused(ProblemType.ANOTHER_PERSON);
        }
        Requests.begin(context, new Request(actor, Optional.empty()));
    }

    /** @param encoded percent-encoded UTF-8; what cannot be decoded names nobody */
    private static boolean names(String encoded, PersonRef person) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8).equals(person.value());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
