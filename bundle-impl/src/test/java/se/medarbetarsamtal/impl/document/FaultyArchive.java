package se.medarbetarsamtal.impl.document;

import static se.medarbetarsamtal.impl.People.NOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.archive.Archive;
import se.medarbetarsamtal.api.spi.archive.ArchivePackage;
import se.medarbetarsamtal.api.spi.archive.Receipt;

/** Keeps each id once, as it should, and fails when it is told to. */
final class FaultyArchive implements Archive {

    /** Where it fails. */
    enum Fault { BEFORE_KEEPING, AFTER_KEEPING }

    private final Map<String, ArchivePackage> records = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicReference<Fault> next = new AtomicReference<>();

    static ArchivePackage packed(String id, PersonRef employee) {
        return new ArchivePackage(id, employee, "samtal.zip", "0".repeat(64), new byte[] {1});
    }

    /** Fails once, the next time. */
    void next(Fault fault) {
        next.set(fault);
    }

    Map<String, ArchivePackage> records() {
        return records;
    }

    /** @return the ids by which it was asked, in order */
    List<String> asked() {
        return asked;
    }

    @Override
    public Receipt deposit(TenantRef tenant, ArchivePackage deposited) {
        asked.add(deposited.id());
        Optional<Fault> fault = Optional.ofNullable(next.getAndSet(null));
        if (fault.filter(Fault.BEFORE_KEEPING::equals).isPresent()) {
            throw new IllegalStateException("Nothing is kept");
        }
        ArchivePackage kept = Optional.ofNullable(records.putIfAbsent(deposited.id(), deposited)).orElse(deposited);
        if (fault.isPresent()) {
            throw new IllegalStateException("It is kept, and nobody hears of it");
        }
        return new Receipt(kept.id(), "PS-" + kept.id().substring(0, 8), NOW, kept.recordSha256());
    }
}
