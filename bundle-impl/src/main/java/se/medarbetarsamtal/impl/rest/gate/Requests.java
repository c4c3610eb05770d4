package se.medarbetarsamtal.impl.rest.gate;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.function.Function;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.rest.problem.Incident;

/** The {@link Request} that belongs to an HTTP request. */
public final class Requests {

    private static final String NAME = Request.class.getName();

    private Requests() { }

    /** Answers it. There is no other way to the request, so that nothing unforeseen gets past {@link Incident}. */
    public static <T> T answer(ContainerRequestContext context, Function<Request, T> act) {
        return Incident.guard(() -> act.apply(of(context)));
    }

    /** @throws IllegalStateException when {@link ActorFilter} has not let it in */
    static Request of(ContainerRequestContext context) {
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
