package se.medarbetarsamtal.impl;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Component;

/** The machine's clock, in microseconds: what both databases keep. */
@Component(service = Clock.class)
public class SystemClock implements Clock {

    @Override
    public Instant now() {
        return java.time.Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
