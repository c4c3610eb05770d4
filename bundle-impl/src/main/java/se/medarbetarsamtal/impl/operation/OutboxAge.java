package se.medarbetarsamtal.impl.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Configuration;
import se.medarbetarsamtal.impl.Gauges;
import se.medarbetarsamtal.impl.HostPresence;

/** How long the outbox has waited. What is for a calendar that the host does not have is no reason to worry. */
@Component(service = OutboxAge.class)
public class OutboxAge {

    private final Gauges gauges;
    private final HostPresence host;
    private final Configuration configuration;
    private final Clock clock;

    @Activate
    public OutboxAge(
            @Reference Gauges gauges, @Reference HostPresence host, @Reference Configuration configuration, @Reference Clock clock) {
        this.gauges = gauges;
        this.host = host;
        this.configuration = configuration;
        this.clock = clock;
    }

    /**
     * @param items how many wait for somebody who is there, or should be
     * @param age of the oldest of them
     * @param forNoCalendar how many wait for a calendar while there is none
     */
    record Reading(long items, Duration age, boolean isOld, long forNoCalendar) { }

    /** One statement. */
    Reading read() {
        boolean hasCalendar = host.services().stream().anyMatch(service -> service.name().equals("calendar") && service.present());
        List<Gauges.Waiting> all = gauges.outbox();
        List<Gauges.Waiting> counted = all.stream().filter(waiting -> hasCalendar || !waiting.forCalendar()).toList();
        Optional<Instant> oldest = counted.stream().map(Gauges.Waiting::oldest).min(Comparator.naturalOrder());
        Duration age = oldest.map(since -> Duration.between(since, clock.now())).orElse(Duration.ZERO);
        return new Reading(sum(counted), age, age.compareTo(configuration.outboxPatience()) > 0, sum(all) - sum(counted));
    }

    private static long sum(List<Gauges.Waiting> waiting) {
        return waiting.stream().collect(Collectors.summingLong(Gauges.Waiting::items));
    }
}
