package se.medarbetarsamtal.impl;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.identity.Actor;

/** One request of one actor. What was decided for it is worth nothing after {@link #end()}. */
public final class Request {

    /**
     * The client's promise that a repetition is the same act.
     *
     * @param key chosen by the client
     * @param bodyHash tells a repetition from another act under the same key
     * @param encode writes a result as it will be answered again: references and codes, never a name or a text
     */
    public record Once(String key, String bodyHash, Function<Object, String> encode) { }

    private final Actor actor;
    private final Optional<Once> once;
    private final AtomicBoolean open = new AtomicBoolean(true);

    public Request(Actor actor, Optional<Once> once) {
        this.actor = requireNonNull(actor, "actor");
        this.once = requireNonNull(once, "once");
    }

    /** @return the next part of a long answer to the same actor: a request of its own, with decisions of its own */
    public Request part() {
        return new Request(actor, Optional.empty());
    }

    public Actor actor() {
        return actor;
    }

    public PersonRef person() {
        return actor.person();
    }

    public TenantRef tenant() {
        return actor.tenant();
    }

    public Optional<Once> once() {
        return once;
    }

    public boolean isOpen() {
        return open.get();
    }

    /** The answer is on its way: every decision taken for this request has ended. */
    public void end() {
        open.set(false);
    }
}
