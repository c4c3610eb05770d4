package se.medarbetarsamtal.impl.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.text.Wording;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Gauges;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.notice.LastRound;
import se.medarbetarsamtal.impl.operation.Finding.Level;
import se.medarbetarsamtal.impl.operation.Finding.Part;

/** How what is stored fares; one statement each, and for the keys two questions to the host besides. */
@Component(service = StoredThings.class)
public class StoredThings {

    private final Gauges gauges;
    private final KeysInUse keys;
    private final OutboxAge outbox;
    private final LastRound lastRound;
    private final Clock clock;
    private final Words words = new Words();

    @Activate
    public StoredThings(
            @Reference Gauges gauges, @Reference Host host, @Reference OutboxAge outbox, @Reference LastRound lastRound,
            @Reference Clock clock) {
        this.gauges = gauges;
        this.keys = new KeysInUse(gauges, host);
        this.outbox = outbox;
        this.lastRound = lastRound;
        this.clock = clock;
    }

    Finding keys() {
        return keys.look();
    }

    Finding outbox() {
        OutboxAge.Reading reading = outbox.read();
        Wording said = words.of("outbox.empty");
        if (reading.items() > 0) {
            said = words.of(reading.isOld() ? "outbox.old" : "outbox.waits", reading.items(), words.span(reading.age()));
        }
        Wording round = lastRound.ended().map(ended -> words.of("outbox.round", words.span(since(ended)))).orElseGet(() -> words.of("outbox.idle"));
        Wording both = joined(said, round);
        return new Finding(Part.OUTBOX, reading.isOld() ? Level.WARNING : Level.WELL, reading.forNoCalendar() == 0
                ? both : joined(both, words.of("outbox.calendar", reading.forNoCalendar())));
    }

    Finding journal() {
        Optional<Instant> anchored = gauges.anchored();
        return new Finding(Part.JOURNAL, Level.WELL,
                anchored.map(at -> words.of("journal.sealed", words.span(since(at)))).orElseGet(() -> words.of("journal.unsealed")));
    }

    private Duration since(Instant moment) {
        return Duration.between(moment, clock.now());
    }

    private static Wording joined(Wording one, Wording other) {
        return new Wording(one.swedish() + " " + other.swedish(), one.english() + " " + other.english());
    }
}
