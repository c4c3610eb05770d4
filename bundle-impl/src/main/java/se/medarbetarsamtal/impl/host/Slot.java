package se.medarbetarsamtal.impl.host;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where one service of the host is while it is there; says in one line when it comes and goes. */
final class Slot<S> {

    private static final Logger LOG = LoggerFactory.getLogger("medarbetarsamtal.host");

    private final String name;
    private final AtomicReference<S> service = new AtomicReference<>();

    Slot(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Optional<S> service() {
        return Optional.ofNullable(service.get());
    }

    void bind(S arrived) {
        if (service.getAndSet(arrived) == null) {
            LOG.info("The host's service {} is there", name);
        }
    }

    /** A replacement is bound before its predecessor leaves, so only the one that is in use empties the slot. */
    void unbind(S left) {
        if (service.compareAndSet(left, null)) {
            LOG.warn("The host's service {} has gone: what needs it answers 503 until it is back", name);
        }
    }
}
