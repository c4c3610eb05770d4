package se.medarbetarsamtal.impl.host;

import java.time.Duration;
import java.time.Instant;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.archive.Archive;
import se.medarbetarsamtal.api.spi.archive.ArchivePackage;
import se.medarbetarsamtal.api.spi.archive.Receipt;
import se.medarbetarsamtal.impl.Clock;

/** A receipt for another package, for a record that says something else, or of a day to come is no answer. */
final class GuardedArchive implements Archive {

    private static final Duration CLOCKS_APART = Duration.ofDays(1);

    private final Guard<Archive> guard;
    private final Clock clock;

    GuardedArchive(Guard<Archive> guard, Clock clock) {
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public Receipt deposit(TenantRef tenant, ArchivePackage deposited) {
        return guard.ask(host -> checked(host.deposit(tenant, deposited), deposited));
    }

    private Receipt checked(Receipt receipt, ArchivePackage deposited) {
        if (receipt != null && !(receipt.id().equals(deposited.id()) && receipt.recordSha256().equals(deposited.recordSha256()))) {
            throw new IllegalArgumentException("The host kept something else");
        }
        if (receipt != null && (receipt.receivedAt().isAfter(clock.now().plus(CLOCKS_APART)) || receipt.receivedAt().isBefore(Instant.EPOCH))) {
            throw new IllegalArgumentException("The host's receipt is of another time");
        }
        return receipt;
    }
}
