package se.medarbetarsamtal.impl.host;

import java.util.List;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.Keys;
import se.medarbetarsamtal.api.spi.key.WrappedKey;

/** An answer that is not one for each key, in order, is no answer. */
final class GuardedKeys implements Keys {

    private final Guard<Keys> guard;

    GuardedKeys(Guard<Keys> guard) {
        this.guard = guard;
    }

    @Override
    public List<WrappedKey> wrap(List<DataKey> keys) {
        List<WrappedKey> wrapped = guard.ask(host -> host.wrap(keys));
        requireAnswerToEach(keys.stream().map(DataKey::context).toList(),
                wrapped.stream().map(WrappedKey::context).toList());
        return wrapped;
    }

    @Override
    public List<DataKey> unwrap(List<WrappedKey> keys) {
        List<DataKey> unwrapped = guard.ask(host -> host.unwrap(keys));
        requireAnswerToEach(keys.stream().map(WrappedKey::context).toList(),
                unwrapped.stream().map(DataKey::context).toList());
        return unwrapped;
    }

    @Override
    public void destroy(KeyScope scope) {
        guard.ask(host -> {
            host.destroy(scope);
            return scope;
        });
    }

    private void requireAnswerToEach(List<String> asked, List<String> answered) {
        if (!asked.equals(answered)) {
            throw guard.unavailable();
        }
    }
}
