package se.medarbetarsamtal.refhost.archive;

import java.time.Instant;

/**
 * What the personnel system says of a package that it keeps, without a word of it.
 *
 * @param id of the package's manifest
 * @param name its file name
 * @param recordSha256 of the record in it, in base 16
 */
public record Deposited(String id, String name, String recordSha256, Instant receivedAt) { }
