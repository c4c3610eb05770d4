package se.medarbetarsamtal.impl.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a package holds.
 *
 * @param id the same whenever the package of this version is made
 * @param madeAt when this file was
 */
public record PackageManifest(String id, String code, int delivery, Instant deliveredAt, Instant madeAt, List<Part> files) {

    /**
     * One file.
     *
     * @param inside the name of the file that it is attached to; empty for one that lies in the package itself
     * @param size in bytes
     * @param sha256 in base 16
     */
    public record Part(String name, Optional<String> inside, String mediaType, int size, String sha256) { }
}
