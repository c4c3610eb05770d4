package se.medarbetarsamtal.impl.operation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.Gauges;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.operation.Finding.Level;
import se.medarbetarsamtal.impl.operation.Finding.Part;

/**
 * Whether the host opens what is stored: one statement, and two questions to its key service. That names no key for a scope whose
 * keys were destroyed on purpose, and a host that has lost them may do the same; only when it names none at all it is known which.
 */
final class KeysInUse {

    private static final int MOST_NAMED = 20;
    /** As many as are asked for at once when keys are wrapped anew. */
    private static final int MOST_OPENED = 100;

    private final Gauges gauges;
    private final Host host;
    private final Words words = new Words();

    KeysInUse(Gauges gauges, Host host) {
        this.gauges = gauges;
        this.host = host;
    }

    Finding look() {
        List<WrappedKey> stored = gauges.keys();
        if (stored.isEmpty()) {
            return new Finding(Part.KEYS, Level.WELL, words.of("keys.none"));
        }
        try {
            return opened(stored);
        } catch (Unavailable no) {
            return no.isLost()
                    ? new Finding(Part.KEYS, Level.BROKEN, words.of("keys.lost", ids(stored)))
                    : new Finding(Part.KEYS, Level.WAITING, words.of("keys.silent", ids(stored)));
        }
    }

    private Finding opened(List<WrappedKey> stored) {
        Set<KeyScope> there = host.keys().currentKeyIds(stored.stream().map(WrappedKey::scope).collect(Collectors.toSet())).keySet();
        List<WrappedKey> left = stored.stream().filter(key -> there.contains(key.scope())).toList();
        if (left.isEmpty()) {
            return new Finding(Part.KEYS, Level.BROKEN, words.of("keys.lost", ids(stored)));
        }
        host.keys().unwrap(left.stream().limit(MOST_OPENED).toList()).forEach(DataKey::wipe);
        List<WrappedKey> gone = stored.stream().filter(key -> !there.contains(key.scope())).toList();
        return gone.isEmpty()
                ? new Finding(Part.KEYS, Level.WELL, words.of("keys.well", ids(stored)))
                : new Finding(Part.KEYS, Level.WARNING, words.of("keys.gone", ids(gone)));
    }

    private static String ids(Collection<WrappedKey> keys) {
        return keys.stream().map(WrappedKey::keyId).distinct().limit(MOST_NAMED).collect(Collectors.joining(", "));
    }
}
