package se.medarbetarsamtal.refhost.day;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in Sweden, wherever the machine stands: employments and links begin and end with it. */
public final class Today {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Clock clock;

    public Today() {
        this(Clock.systemUTC());
    }

    /** @param clock says the moment; its own zone does not count */
    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(Instant.now(clock), SWEDEN);
    }
}
