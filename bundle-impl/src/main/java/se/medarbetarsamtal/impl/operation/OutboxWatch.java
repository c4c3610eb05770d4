package se.medarbetarsamtal.impl.operation;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.impl.HostReady;
import se.medarbetarsamtal.impl.Rounds;
import se.medarbetarsamtal.impl.Unavailable;

/** Says once when the outbox has waited too long, and once when it is well again. */
@Component(service = OutboxWatch.class, immediate = true)
public class OutboxWatch {

    private static final Logger LOG = LoggerFactory.getLogger("medarbetarsamtal.notice");
    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);

    private final OutboxAge outbox;
    private final Rounds rounds = new Rounds("outbox-watch", LOOKS_EVERY, this::round);
    private boolean said;

    /** @param ready without the host it is the host that is missed */
    @Activate
    public OutboxWatch(@Reference HostReady ready, @Reference OutboxAge outbox) {
        this(outbox);
    }

    OutboxWatch(OutboxAge outbox) {
        this.outbox = outbox;
    }

    @Activate
    void start() {
        rounds.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        rounds.stop();
    }

    void round() {
        try {
            say(outbox.read());
        } catch (Unavailable database) {
            // Who found that out has said it.
        }
    }

    private void say(OutboxAge.Reading reading) {
        if (reading.isOld() && !said) {
            LOG.warn("The outbox has waited for {} minutes: {} items", reading.age().toMinutes(), reading.items());
        } else if (!reading.isOld() && said) {
            LOG.info("The outbox is well again");
        }
        said = reading.isOld();
    }
}
