package se.medarbetarsamtal.api.spi.key;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Wraps data keys by keys that never lie in the database. One wrapping key counts for a {@link KeyScope}; it may be
 * replaced by a newer one, and what the older one wrapped stays readable until it is destroyed.
 *
 * <p>Both directions take many keys at once and answer in the same order. A call that cannot serve every key serves none.
 */
@ConsumerType
public interface Keys {

    /**
     * @return the keys wrapped by the newest key of each scope, which is made where there has never been one
     * @throws KeyUnavailableException when a wrapping key is missing, or the scope's were destroyed
     */
    List<WrappedKey> wrap(List<DataKey> keys);

    /**
     * @return the data keys, which the caller may wipe
     * @throws KeyUnavailableException when a wrapping key is missing or the wrapped key was changed
     */
    List<DataKey> unwrap(List<WrappedKey> keys);

    /**
     * Tells which key would wrap now. What an older one wrapped is wrapped anew by the module, a little at a time; an older key
     * may go once nothing is left that it wrapped.
     *
     * @return the id of the newest key of each scope; a scope that never had a key, or whose keys were destroyed, is absent
     */
    Map<KeyScope, String> currentKeyIds(Collection<KeyScope> scopes);

    /**
     * Destroys every wrapping key of the scope: what they wrapped is unreadable from now on, in old backups too. The scope gets
     * no new key: {@link #wrap} refuses it by the id of one that was destroyed.
     */
    void destroy(KeyScope scope);
}
