package se.medarbetarsamtal.impl.document;

/** How a package is written for other programs: the same values, the same bytes. Implemented by {@code json}. */
public interface RecordFormat {

    byte[] record(PackagedRecord packaged);

    byte[] manifest(PackageManifest manifest);
}
