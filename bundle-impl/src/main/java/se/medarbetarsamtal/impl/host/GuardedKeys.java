package se.medarbetarsamtal.impl.host;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.Keys;
import se.medarbetarsamtal.api.spi.key.WrappedKey;

/** An answer that is not one for each key, in order, is no answer; nor is a current key without a name. */
final class GuardedKeys implements Keys {

    private static final int KEY_BYTES = 32;

    private final Guard<Keys> guard;

    /** What an answer must belong to. */
    private record Question(KeyScope scope, String context) { }

    GuardedKeys(Guard<Keys> guard) {
        this.guard = guard;
    }

    @Override
    public List<WrappedKey> wrap(List<DataKey> keys) {
        return guard.ask(host -> {
            List<WrappedKey> wrapped = List.copyOf(host.wrap(keys));
            requireAnswerToEach(
                    keys.stream().map(key -> new Question(key.scope(), key.context())).toList(),
                    wrapped.stream().map(key -> new Question(key.scope(), key.context())).toList());
            return wrapped;
        });
    }

    @Override
    public List<DataKey> unwrap(List<WrappedKey> keys) {
        return guard.ask(host -> {
            List<DataKey> unwrapped = List.copyOf(host.unwrap(keys));
            requireAnswerToEach(
                    keys.stream().map(key -> new Question(key.scope(), key.context())).toList(),
                    unwrapped.stream().map(key -> new Question(key.scope(), key.context())).toList());
            if (unwrapped.stream().anyMatch(key -> key.bytes().length != KEY_BYTES)) {
                throw new IllegalArgumentException("A data key has another length");
            }
            return unwrapped;
        });
    }

    /** Keeps only scopes that were asked for. */
    @Override
    public Map<KeyScope, String> currentKeyIds(Collection<KeyScope> scopes) {
        List<KeyScope> asked = List.copyOf(scopes);
        return guard.ask(host -> {
            Map<KeyScope, String> answered = host.currentKeyIds(asked);
            Map<KeyScope, String> kept = new HashMap<>();
            for (KeyScope scope : asked) {
                if (answered.containsKey(scope)) {
                    kept.put(scope, requireName(answered.get(scope)));
                }
            }
            return kept;
        });
    }

    @Override
    public void destroy(KeyScope scope) {
        guard.ask(host -> {
            host.destroy(scope);
            return scope;
        });
    }

    private static String requireName(String keyId) {
        if (keyId == null || keyId.isBlank()) {
            throw new IllegalArgumentException("A current key has no id");
        }
        return keyId;
    }

    private static void requireAnswerToEach(List<Question> asked, List<Question> answered) {
        if (!asked.equals(answered)) {
            throw new IllegalArgumentException("The host answered other questions");
        }
    }
}
