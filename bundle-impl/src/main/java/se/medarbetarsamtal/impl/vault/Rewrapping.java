package se.medarbetarsamtal.impl.vault;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.Configuration;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.HostReady;
import se.medarbetarsamtal.impl.Rounds;
import se.medarbetarsamtal.impl.Tenants;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.Unavailable;

/**
 * Wraps anew, by the host's newest key, what an older one has wrapped. Readers are never in its way nor it in theirs: a key is
 * unwrapped and wrapped outside any transaction, and stored only where the old form still stands. No text is opened.
 */
@Component(service = Rewrapping.class, immediate = true)
public class Rewrapping {

    private static final int AT_ONCE = 100;

    private final Host host;
    private final Tenants tenants;
    private final KeyInventory inventory;
    private final KeyStock stock;
    private final Transactions transactions;
    private final Rounds rounds;

    /** @param ready there is no newer key before the host is there */
    @Activate
    public Rewrapping(
            @Reference HostReady ready,
            @Reference Host host,
            @Reference Tenants tenants,
            @Reference KeyInventory inventory,
            @Reference KeyStock stock,
            @Reference Transactions transactions,
            @Reference Configuration configuration) {
        this(host, tenants, inventory, stock, transactions, configuration::rewrapping);
    }

    Rewrapping(
            Host host, Tenants tenants, KeyInventory inventory, KeyStock stock, Transactions transactions, Supplier<Duration> period) {
        this.host = host;
        this.tenants = tenants;
        this.inventory = inventory;
        this.stock = stock;
        this.transactions = transactions;
        this.rounds = new Rounds("rewrapping", period, this::round);
    }

    @Activate
    void start() {
        rounds.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        rounds.stop();
    }

    /** @return how many keys were wrapped anew */
    int round() {
        AtomicInteger rewrapped = new AtomicInteger();
        rounds.forEach(tenants.known(), tenant -> inventory.of(tenant).stream()
                .filter(KeyInventory.Line::replaceable)
                .forEach(line -> rewrapped.addAndGet(rewrap(line))));
        return rewrapped.get();
    }

    private int rewrap(KeyInventory.Line old) {
        int rewrapped = 0;
        String after = "";
        List<KeyStock.Held> some;
        do {
            some = stock.wrappedBy(old.scope(), old.keyId(), after, AT_ONCE);
            if (!some.isEmpty()) {
                rewrapped += rewrap(some);
                after = some.get(some.size() - 1).owner();
            }
        } while (some.size() == AT_ONCE && !rounds.isStopping());
        return rewrapped;
    }

    /** One key that does not open must not keep the others from being wrapped anew; a host that is away ends the round. */
    private int rewrap(List<KeyStock.Held> some) {
        try {
            return store(some, wrappedAnew(some));
        } catch (Unavailable one) {
            host.keys().currentKeyIds(List.of(some.get(0).key().scope()));
            if (some.size() == 1) {
                return 0;
            }
            int half = some.size() / 2;
            return rewrap(some.subList(0, half)) + rewrap(some.subList(half, some.size()));
        }
    }

    private List<WrappedKey> wrappedAnew(List<KeyStock.Held> some) {
        List<DataKey> keys = host.keys().unwrap(some.stream().map(KeyStock.Held::key).toList());
        try {
            List<WrappedKey> fresh = host.keys().wrap(keys);
            requireThatTheyOpen(keys, fresh);
            return fresh;
        } finally {
            keys.forEach(DataKey::wipe);
        }
    }

    /** The old wrapping is the only one there is: it is given up for nothing that does not open to the same key. */
    private void requireThatTheyOpen(List<DataKey> keys, List<WrappedKey> fresh) {
        List<DataKey> opened = host.keys().unwrap(fresh);
        try {
            for (int i = 0; i < keys.size(); i++) {
                if (!MessageDigest.isEqual(keys.get(i).bytes(), opened.get(i).bytes())) {
                    throw new Unavailable("key");
                }
            }
        } finally {
            opened.forEach(DataKey::wipe);
        }
    }

    private int store(List<KeyStock.Held> some, List<WrappedKey> fresh) {
        return transactions.run(() -> {
            int stored = 0;
            for (int i = 0; i < some.size(); i++) {
                stored += stock.replace(some.get(i), fresh.get(i)) ? 1 : 0;
            }
            return stored;
        });
    }
}
