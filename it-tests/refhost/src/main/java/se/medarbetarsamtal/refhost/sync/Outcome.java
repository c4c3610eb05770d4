package se.medarbetarsamtal.refhost.sync;

import java.time.Instant;

/**
 * What came of reading a file.
 *
 * @param applied whether it is now as the file says
 * @param said the same in words, for the administrator
 */
public record Outcome(Instant at, boolean applied, String said) { }
