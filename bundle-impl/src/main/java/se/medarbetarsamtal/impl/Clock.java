package se.medarbetarsamtal.impl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only source of time, so that a test can live through a year. */
public interface Clock {

    /** Where the schools are; a day begins there. */
    ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    Instant now();

    default LocalDate today() {
        return LocalDate.ofInstant(now(), SWEDEN);
    }
}
