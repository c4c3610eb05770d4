package se.medarbetarsamtal.impl.rest.gate;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import se.medarbetarsamtal.impl.Request;

/** The {@link Request} that belongs to an HTTP request. */
public final class Requests {

    private static final String NAME = Request.class.getName();

    private Requests() { }

    /** @throws IllegalStateException when {@link ActorFilter} has not let it in */
    public static Request of(ContainerRequestContext context) {
        return find(context).orElseThrow(() -> new IllegalStateException("A request without an actor"));
    }

    static Optional<Request> find(ContainerRequestContext context) {
        return Optional.ofNullable((Request) context.getProperty(NAME));
    }

    /** Puts it in place of an earlier one, which ends. */
    static void begin(ContainerRequestContext context, Request request) {
        end(context);
        context.setProperty(NAME, request);
    }

    static void end(ContainerRequestContext context) {
        find(context).ifPresent(Request::end);
    }
}
