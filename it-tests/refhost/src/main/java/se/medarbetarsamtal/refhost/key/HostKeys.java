package se.medarbetarsamtal.refhost.key;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.Keys;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.refhost.db.Database;

/**
 * Keys in the folder {@code keys} of the framework property {@code data}, or in the one that the property {@code keys} names
 * (several nodes share it).
 */
@Component(name = "refhost.key", service = {Keys.class, HostKeys.class})
public class HostKeys implements Keys {

    private final KeyRing ring;

    @Activate
    public HostKeys(@Reference Database database, BundleContext context) {
        this(new KeyRing(new KeyFile(folder(context)), new KeyLedger(database.sql())));
    }

    HostKeys(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public List<WrappedKey> wrap(List<DataKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<KeyScope, WrappingKey> newest = ring.newest(keys.stream().map(DataKey::scope).collect(Collectors.toSet()));
        return keys.stream().map(key -> Wrap.wrap(newest.get(key.scope()), key)).toList();
    }

    @Override
    public List<DataKey> unwrap(List<WrappedKey> keys) {
        Map<String, WrappingKey> byId = ring.byIds(keys.stream().map(WrappedKey::keyId).collect(Collectors.toSet()));
        return keys.stream().map(key -> Wrap.unwrap(byId.get(key.keyId()), key)).toList();
    }

    @Override
    public Map<KeyScope, String> currentKeyIds(Collection<KeyScope> scopes) {
        Map<KeyScope, WrappingKey> newest = ring.existing();
        return scopes.stream().distinct().filter(newest::containsKey)
                .collect(Collectors.toMap(Function.identity(), scope -> newest.get(scope).id()));
    }

    @Override
    public void destroy(KeyScope scope) {
        ring.destroy(scope);
    }

    /** Gives every scope of the huvudman a newer key. The older ones stay readable until they are retired. */
    public void rotate(TenantRef tenant) {
        ring.rotate(scope -> scope.tenant().equals(tenant));
    }

    /**
     * Throws old keys away for good, once the module says that nothing is wrapped by them any more.
     *
     * @throws IllegalArgumentException when one of them is the newest of its scope, or unknown
     */
    public void retire(Set<String> ids) {
        ring.retire(ids);
    }

    private static Path folder(BundleContext context) {
        String keys = context.getProperty("keys");
        String data = context.getProperty("data");
        return keys != null && !keys.isBlank() ? Path.of(keys) : Path.of(data == null || data.isBlank() ? ".data" : data, "keys");
    }
}
