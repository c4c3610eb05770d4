package se.medarbetarsamtal.impl.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.vault.AnchorSeal;

/**
 * Finds out whether the journal is as it was written: every line follows from the one before, every chain ends where it is said
 * to, and what an anchor has covered still stands there. Reads all of it, some hundred chains and a thousand lines at a time;
 * nobody has to stop writing. What was added after the last anchor rests on hashes without a key: who rewrites all of it, heads
 * included, is not noticed.
 */
@Component(service = JournalVerification.class)
public class JournalVerification {

    private static final int CHAINS_AT_ONCE = 200;
    private static final int LINES_AT_ONCE = 1_000;

    private final ChainReader reader;
    private final AnchorStore anchors;
    private final AnchorSeal seal;

    @Activate
    public JournalVerification(
            @Reference ChainReader reader, @Reference AnchorStore anchors, @Reference AnchorSeal seal) {
        this.reader = reader;
        this.anchors = anchors;
        this.seal = seal;
    }

    /** Outside any transaction: the host is asked for the anchors' keys. */
    public JournalState of(TenantRef tenant) {
        AnchorCheck anchored = AnchorCheck.of(tenant, anchors, seal);
        Walk walk = new Walk(tenant, anchored);
        walk.all();
        return new JournalState(walk.chains, walk.lines, anchored.broken() + walk.broken, anchored.madeAt());
    }

    /** One walk through all chains. */
    private final class Walk {

        private final TenantRef tenant;
        private final AnchorCheck anchored;
        private final Set<String> unseen;
        private long chains;
        private long lines;
        private long broken;

        private Walk(TenantRef tenant, AnchorCheck anchored) {
            this.tenant = tenant;
            this.anchored = anchored;
            this.unseen = new HashSet<>(anchored.marks().keySet());
        }

        private void all() {
            String after = "";
            List<ChainReader.Head> heads;
            do {
                heads = reader.heads(tenant, new ChainReader.Range(after, ""), CHAINS_AT_ONCE);
                boolean full = heads.size() == CHAINS_AT_ONCE;
                String last = full ? heads.get(heads.size() - 1).chain() : "";
                some(heads, new ChainReader.Range(after, last));
                after = last;
            } while (heads.size() == CHAINS_AT_ONCE);
            broken += unseen.size();
        }

        private void some(List<ChainReader.Head> heads, ChainReader.Range range) {
            Map<String, ChainReader.Head> first = byChain(heads);
            Map<String, ChainCheck> checks = new LinkedHashMap<>();
            first.forEach((chain, head) -> checks.put(chain, check(chain, head)));
            readLines(range, checks);
            Map<String, ChainReader.Head> last = byChain(reader.heads(tenant, range, Integer.MAX_VALUE));
            checks.forEach((chain, check) -> broken += check.holds(first.get(chain), last.get(chain)) ? 0 : 1);
            chains += checks.size();
            unseen.removeAll(checks.keySet());
        }

        private void readLines(ChainReader.Range range, Map<String, ChainCheck> checks) {
            String chain = range.after();
            long number = Long.MAX_VALUE;
            List<ChainReader.Line> some;
            do {
                some = reader.lines(tenant, chain, number, range, LINES_AT_ONCE);
                for (ChainReader.Line line : some) {
                    checks.computeIfAbsent(line.chain(), unknown -> check(unknown, null)).add(line);
                    chain = line.chain();
                    number = line.number();
                }
                lines += some.size();
            } while (some.size() == LINES_AT_ONCE);
        }

        private ChainCheck check(String chain, ChainReader.Head first) {
            return new ChainCheck(first == null ? 0 : first.number(), anchored.marks().getOrDefault(chain, new TreeMap<>()));
        }
    }

    private static Map<String, ChainReader.Head> byChain(List<ChainReader.Head> heads) {
        return heads.stream().collect(Collectors.toMap(
                ChainReader.Head::chain, Function.identity(), (one, other) -> other, HashMap::new));
    }
}
