package se.medarbetarsamtal.impl.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * What a walk through the whole journal of a huvudman has found.
 *
 * @param broken how many chains and anchors are not as they were written
 * @param anchoredAt when the newest true anchor was made
 */
public record JournalState(long chains, long lines, long broken, Optional<Instant> anchoredAt) { }
