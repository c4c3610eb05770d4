package se.medarbetarsamtal.impl.rest.protection;

import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.impl.journal.JournalState;
import se.medarbetarsamtal.impl.overview.Protection;
import se.medarbetarsamtal.impl.vault.KeyInventory;

/** Which keys are needed, and what a walk through the journal has found. */
record ProtectionView(List<Key> keys, Journal journal) {

    /** @param year in which the talks' period ends; null for the keys of the journal's anchors */
    record Key(Integer year, String keyId, long dataKeys, boolean current) { }

    record Journal(long chains, long lines, long broken, Instant anchoredAt) { }

    static ProtectionView of(Protection protection) {
        JournalState journal = protection.journal();
        return new ProtectionView(
                protection.keys().stream().map(ProtectionView::key).toList(),
                new Journal(journal.chains(), journal.lines(), journal.broken(), journal.anchoredAt().orElse(null)));
    }

    private static Key key(KeyInventory.Line line) {
        int year = line.scope().year();
        return new Key(year == KeyScope.NO_YEAR ? null : year, line.keyId(), line.keys(), line.current());
    }
}
