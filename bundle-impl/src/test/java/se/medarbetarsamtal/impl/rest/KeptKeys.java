package se.medarbetarsamtal.impl.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Request;

/** Keeps keys as the database does, in memory. */
final class KeptKeys implements OneTime {

    private record Kept(String bodyHash, String result) { }

    private final Map<String, Kept> kept = new HashMap<>();
    private int acts;

    /** @return how often something was committed */
    int acts() {
        return acts;
    }

    /** @return all that was kept for repetitions */
    List<String> stored() {
        return kept.values().stream().map(Kept::result).toList();
    }

    @Override
    public <T> T commit(Request request, Supplier<T> work) {
        if (request.once().filter(once -> kept.containsKey(once.key())).isPresent()) {
            throw new Repeated();
        }
        acts++;
        T result = work.get();
        request.once().ifPresent(once ->
                kept.put(once.key(), new Kept(once.bodyHash(), once.encode().apply(result))));
        return result;
    }

    @Override
    public Optional<String> earlier(Request request) {
        Optional<Request.Once> once = request.once();
        Optional<Kept> earlier = once.map(key -> kept.get(key.key()));
        if (earlier.isPresent() && !earlier.get().bodyHash().equals(once.get().bodyHash())) {
            throw Invalid.of("idempotency-key-reused");
        }
        return earlier.map(Kept::result);
    }
}
