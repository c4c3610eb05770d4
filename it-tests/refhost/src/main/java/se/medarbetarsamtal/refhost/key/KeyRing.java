package se.medarbetarsamtal.refhost.key;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.KeyUnavailableException;

/**
 * The wrapping keys of a file and a ledger that agree. A new key is made for a new scope only, and only while every key in the
 * ledger is in the file: a lost file is refused by the missing key's id and never replaced. What the ledger calls destroyed is
 * so even while the file still has it, after a crash between the two or from a backup; a scope whose keys are all destroyed
 * never gets another.
 */
class KeyRing {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);
    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 8;

    private final KeyFile file;
    private final KeyLedger ledger;
    private final SecureRandom random = new SecureRandom();

    KeyRing(KeyFile file, KeyLedger ledger) {
        this.file = file;
        this.ledger = ledger;
    }

    /** @return the newest key of each scope that has one */
    Map<KeyScope, WrappingKey> existing() {
        return known();
    }

    /** @return the newest key of each scope, made now where there has never been one */
    Map<KeyScope, WrappingKey> newest(Set<KeyScope> scopes) {
        Map<KeyScope, WrappingKey> found = known();
        return found.keySet().containsAll(scopes) ? found : file.alone(() -> withNew(scopes));
    }

    /** @return every key that was asked for; one that is missing is refused by its id */
    Map<String, WrappingKey> byIds(Set<String> ids) {
        Map<String, WrappingKey> found = usable().stream().collect(Collectors.toMap(WrappingKey::id, Function.identity()));
        ids.stream().filter(id -> !found.containsKey(id)).findFirst().ifPresent(KeyRing::refuse);
        return found;
    }

    void destroy(KeyScope scope) {
        file.alone(() -> {
            ledger.destroyed(scope);
            file.write(usable().stream().filter(key -> !key.scope().equals(scope)).toList());
            return scope;
        });
    }

    /** Makes a newer key for each of these scopes that has one. */
    void rotate(Predicate<KeyScope> which) {
        file.alone(() -> {
            List<WrappingKey> keys = usable();
            List<WrappingKey> made = agreed(keys).keySet().stream().filter(which).map(this::make).toList();
            return added(keys, made);
        });
    }

    /** Removes these keys, none of which may be the newest of its scope. */
    void retire(Set<String> ids) {
        file.alone(() -> {
            List<WrappingKey> keys = usable();
            Set<String> newest = agreed(keys).values().stream().map(WrappingKey::id).collect(Collectors.toSet());
            Set<String> old = keys.stream().map(WrappingKey::id).filter(id -> !newest.contains(id)).collect(Collectors.toSet());
            if (!old.containsAll(ids)) {
                throw new IllegalArgumentException("Only keys that have a newer one are retired");
            }
            ledger.destroyed(ids);
            file.write(keys.stream().filter(key -> !ids.contains(key.id())).toList());
            return ids;
        });
    }

    private List<WrappingKey> usable() {
        List<WrappingKey> keys = file.read();
        Set<String> destroyed = ledger.destroyed();
        return keys.stream().filter(key -> !destroyed.contains(key.id())).toList();
    }

    private Map<KeyScope, WrappingKey> withNew(Set<KeyScope> scopes) {
        List<WrappingKey> keys = usable();
        Set<KeyScope> known = agreed(keys).keySet();
        Map<KeyScope, String> destroyed = ledger.destroyedScopes();
        scopes.stream().map(destroyed::get).filter(Objects::nonNull).findFirst().ifPresent(KeyRing::refuse);
        return added(keys, scopes.stream().filter(scope -> !known.contains(scope)).map(this::make).toList());
    }

    private Map<KeyScope, WrappingKey> added(List<WrappingKey> keys, List<WrappingKey> made) {
        List<WrappingKey> all = new ArrayList<>(keys);
        all.addAll(made);
        file.write(all);
        made.forEach(ledger::add);
        return newestOf(all);
    }

    /** File and ledger are read one after the other: what seems to be missing may have been made or destroyed in between. */
    private Map<KeyScope, WrappingKey> known() {
        List<WrappingKey> keys = usable();
        Set<String> living = ledger.living();
        return idsOf(keys).containsAll(living) ? agreed(keys, living) : file.alone(() -> agreed(usable()));
    }

    private Map<KeyScope, WrappingKey> agreed(List<WrappingKey> keys) {
        return agreed(keys, ledger.living());
    }

    /** Only keys that are in the ledger count as made: one that is not was written before a crash and is recorded now. */
    private Map<KeyScope, WrappingKey> agreed(List<WrappingKey> keys, Set<String> inLedger) {
        Set<String> inFile = idsOf(keys);
        inLedger.stream().filter(id -> !inFile.contains(id)).findFirst().ifPresent(KeyRing::refuse);
        keys.stream().filter(key -> !inLedger.contains(key.id())).forEach(ledger::add);
        return newestOf(keys);
    }

    private static Set<String> idsOf(List<WrappingKey> keys) {
        return keys.stream().map(WrappingKey::id).collect(Collectors.toSet());
    }

    private static Map<KeyScope, WrappingKey> newestOf(List<WrappingKey> keys) {
        Map<KeyScope, WrappingKey> newest = new LinkedHashMap<>();
        keys.forEach(key -> newest.put(key.scope(), key));
        return newest;
    }

    private static void refuse(String id) {
        LOG.error("The wrapping key {} is not there (its file is lost, or it was destroyed on purpose). No new key is made in its place.", id);
        throw new KeyUnavailableException(id);
    }

    private WrappingKey make(KeyScope scope) {
        byte[] id = new byte[ID_BYTES];
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(id);
        random.nextBytes(secret);
        return new WrappingKey(HexFormat.of().formatHex(id), scope, secret);
    }
}
