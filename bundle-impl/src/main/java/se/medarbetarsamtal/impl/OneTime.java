package se.medarbetarsamtal.impl;

import java.util.Optional;
import java.util.function.Supplier;

/** Lets an act that a client repeats take effect once: the key is stored in the transaction of its effect. */
public interface OneTime {

    /**
     * Runs the work in a transaction; when the request carries a key, the key and the encoded result commit with it.
     * A repetition that arrives meanwhile waits and is then refused by the key's uniqueness.
     *
     * @throws Repeated when the key was used before
     */
    <T> T commit(Request request, Supplier<T> work);

    /**
     * @return what was answered to the same act before; empty when it is new, or when the request has no key
     * @throws Invalid {@code idempotency-key-reused} when the key was used for another act
     */
    Optional<String> earlier(Request request);

    /** The act has taken effect before; {@link #earlier} has its answer. */
    final class Repeated extends Conflict {

        private static final long serialVersionUID = 1L;

        public Repeated() {
            super("in-progress");
        }
    }
}
