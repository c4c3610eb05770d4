package se.medarbetarsamtal.impl.notice;

import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** When this node last went through the outbox. It outlives the dispatcher, which comes and goes with the host. */
@Component(service = LastRound.class, immediate = true)
public class LastRound {

    private volatile Instant endedAt;

    void endedAt(Instant moment) {
        endedAt = moment;
    }

    /** @return empty until the first round has ended */
    public Optional<Instant> ended() {
        return Optional.ofNullable(endedAt);
    }
}
