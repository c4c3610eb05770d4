package se.medarbetarsamtal.impl.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.AnchorLog;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.HostReady;
import se.medarbetarsamtal.impl.Rounds;
import se.medarbetarsamtal.impl.Tenants;
import se.medarbetarsamtal.impl.vault.AnchorSeal;

/** Seals the journal of each huvudman once a day, and at the first start that finds lines without a seal. */
@Component(service = Anchoring.class, immediate = true)
public class Anchoring {

    private static final Duration LOOKS_EVERY = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int CHAINS_AT_ONCE = 1_000;

    private final Tenants tenants;
    private final ChainReader reader;
    private final AnchorStore anchors;
    private final AnchorSeal seal;
    private final Clock clock;
    private final Rounds rounds = new Rounds("anchoring", LOOKS_EVERY, this::round);

    /** @param ready a seal needs a key of the host */
    @Activate
    public Anchoring(
            @Reference HostReady ready,
            @Reference Tenants tenants,
            @Reference ChainReader reader,
            @Reference AnchorStore anchors,
            @Reference AnchorSeal seal,
            @Reference Clock clock) {
        this(tenants, reader, anchors, seal, clock);
    }

    Anchoring(Tenants tenants, ChainReader reader, AnchorStore anchors, AnchorSeal seal, Clock clock) {
        this.tenants = tenants;
        this.reader = reader;
        this.anchors = anchors;
        this.seal = seal;
        this.clock = clock;
    }

    @Activate
    void start() {
        rounds.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        rounds.stop();
    }

    void round() {
        rounds.forEach(tenants.known(), this::look);
    }

    private void look(TenantRef tenant) {
        Optional<Anchor> last = anchors.last(tenant);
        boolean isDue = last.map(anchor -> !anchor.madeAt().plus(A_DAY).isAfter(clock.now())).orElse(true);
        if (isDue) {
            anchor(tenant, last);
        }
    }

    private void anchor(TenantRef tenant, Optional<Anchor> last) {
        AnchorCheck known = AnchorCheck.of(tenant, anchors, seal);
        List<ChainReader.Head> moved = moved(tenant, known);
        if (moved.isEmpty()) {
            return;
        }
        long number = last.map(Anchor::number).orElse(0L) + 1;
        Instant now = clock.now();
        Anchor unsealed = new Anchor(tenant, number, now, last.map(Anchor::mac).orElse(""), Anchor.covered(moved), null);
        Anchor sealed = unsealed.sealed(seal.seal(tenant, unsealed.content()));
        if (anchors.insert(sealed)) {
            AnchorLog.made(sealed.number(), sealed.mac());
        }
    }

    private List<ChainReader.Head> moved(TenantRef tenant, AnchorCheck known) {
        List<ChainReader.Head> moved = new ArrayList<>();
        String after = "";
        List<ChainReader.Head> some;
        do {
            some = reader.heads(tenant, new ChainReader.Range(after, ""), CHAINS_AT_ONCE);
            some.stream().filter(head -> head.number() > 0 && !known.covers(head)).forEach(moved::add);
            after = some.isEmpty() ? "" : some.get(some.size() - 1).chain();
        } while (some.size() == CHAINS_AT_ONCE);
        return moved;
    }
}
