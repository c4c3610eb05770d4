package se.medarbetarsamtal.impl.rest.problem;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Refusal;

/** Something that nobody foresaw. The log gets a number and the kind, never a word of the message, and nothing else goes on. */
public final class Incident extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private final String number;

    private Incident(String number) {
        super(null, null, false, false);
        this.number = number;
    }

    static Incident of(Throwable unforeseen) {
        if (unforeseen instanceof Incident known) {
            return known;
        }
        Incident incident = new Incident(RandomIds.next());
        LOG.error("Incident {}: {}", incident.number, unforeseen.getClass().getName());
        return incident;
    }

    /** Runs the work and lets no exception but a refusal out as it is: the engine above writes all of it to its own log. */
    public static <T> T guard(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException | Error unforeseen) {
            throw of(unforeseen);
        }
    }

    String number() {
        return number;
    }
}
