package se.medarbetarsamtal.api.spi.archive;

import static java.util.Objects.requireNonNull;

import se.medarbetarsamtal.api.ref.PersonRef;

/**
 * One delivered version of a talk, to be kept.
 *
 * @param id of its manifest: 32 figures of base 16, the same whenever the package of this version is made
 * @param employee into whose personnel file it goes
 * @param name a file name that names nobody
 * @param recordSha256 the SHA-256 of the record in it, in base 16: the same whenever the package of this version is made
 * @param content a ZIP with the record on paper (PDF/A-3a, the record itself attached as JSON) and a manifest
 */
public record ArchivePackage(String id, PersonRef employee, String name, String recordSha256, byte[] content) {

    public ArchivePackage {
        requireNonNull(id, "id");
        requireNonNull(employee, "employee");
        requireNonNull(name, "name");
        requireNonNull(recordSha256, "recordSha256");
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Keeps the content out of every log. */
    @Override
    public String toString() {
        return "ArchivePackage[" + id + "]";
    }
}
