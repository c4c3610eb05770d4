package se.medarbetarsamtal.refhost.calendar;

import java.time.Instant;
import java.util.Optional;
import se.medarbetarsamtal.api.contribution.PageLink;
import se.medarbetarsamtal.api.spi.calendar.Busy.Kind;

/**
 * Something in one person's calendar.
 *
 * @param link where it leads; empty for what is the host's own
 */
public record Entry(Instant start, Instant end, Kind kind, String title, Optional<PageLink> link) { }
