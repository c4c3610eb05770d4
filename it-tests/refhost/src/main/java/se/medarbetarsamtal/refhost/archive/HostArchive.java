package se.medarbetarsamtal.refhost.archive;

import java.util.Locale;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.archive.Archive;
import se.medarbetarsamtal.api.spi.archive.ArchivePackage;
import se.medarbetarsamtal.api.spi.archive.Receipt;

/** Opens the personnel system to what is plugged in. */
final class HostArchive implements Archive {

    private static final int LENGTH = 10;

    private final PersonnelSystem system;

    HostArchive(PersonnelSystem system) {
        this.system = system;
    }

    @Override
    public Receipt deposit(TenantRef tenant, ArchivePackage deposited) {
        Deposited kept = system.keep(tenant, deposited);
        return new Receipt(kept.id(), "PS-" + kept.id().substring(0, LENGTH).toUpperCase(Locale.ROOT), kept.receivedAt(), kept.recordSha256());
    }
}
