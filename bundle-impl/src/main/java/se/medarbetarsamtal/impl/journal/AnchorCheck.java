package se.medarbetarsamtal.impl.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.vault.AnchorSeal;

/**
 * Walks a huvudman's anchors from the first and keeps the marks of those whose seal is true. They are held in memory: some
 * hundred bytes for each chain and day on which it grew.
 */
final class AnchorCheck {

    private static final int AT_ONCE = 100;

    private final Map<String, NavigableMap<Long, String>> marks = new HashMap<>();
    private long number;
    private String mac = "";
    private long broken;
    private Instant madeAt;

    private AnchorCheck() { }

    static AnchorCheck of(TenantRef tenant, AnchorStore store, AnchorSeal seal) {
        AnchorCheck check = new AnchorCheck();
        List<Anchor> some;
        do {
            some = store.after(tenant, check.number, AT_ONCE);
            List<Boolean> sealed = seal.areTrue(
                    tenant, some.stream().map(anchor -> new AnchorSeal.Claim(anchor.seal(), anchor.content())).toList());
            for (int i = 0; i < some.size(); i++) {
                check.add(some.get(i), sealed.get(i));
            }
        } while (some.size() == AT_ONCE);
        return check;
    }

    private void add(Anchor anchor, boolean sealed) {
        Optional<List<Anchor.Mark>> covered = anchor.marks();
        boolean follows = anchor.number() == number + 1 && anchor.previous().equals(mac);
        if (!follows || !sealed || covered.isEmpty()) {
            broken++;
        }
        if (sealed) {
            covered.orElse(List.of()).forEach(mark ->
                    marks.computeIfAbsent(mark.chain(), chain -> new TreeMap<>()).put(mark.number(), mark.hash()));
            madeAt = anchor.madeAt();
        }
        number = anchor.number();
        mac = anchor.mac();
    }

    /** @return how many anchors are missing, changed or out of order */
    long broken() {
        return broken;
    }

    /** @return when the newest true one was made */
    Optional<Instant> madeAt() {
        return Optional.ofNullable(madeAt);
    }

    /** @return what must stand in each chain, by the number of the line */
    Map<String, NavigableMap<Long, String>> marks() {
        return marks;
    }

    /** @return whether the chain has not moved since it was last covered */
    boolean covers(ChainReader.Head head) {
        NavigableMap<Long, String> known = marks.get(head.chain());
        return known != null && known.lastKey() == head.number() && known.lastEntry().getValue().equals(head.hash());
    }
}
