package se.medarbetarsamtal.api.spi.key;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Wraps data keys by keys that never lie in the database. One wrapping key counts for a {@link KeyScope}; it may be
 * replaced by a newer one, and what the older one wrapped stays readable until it is destroyed.
 *
 * <p>Both directions take many keys at once and answer in the same order. A call that cannot serve every key serves none.
 */
@ConsumerType
public interface Keys {

    /** @return the keys wrapped by the newest key of each scope */
    List<WrappedKey> wrap(List<DataKey> keys);

    /**
     * @return the data keys
     * @throws KeyUnavailableException when a wrapping key is missing or the wrapped key was changed
     */
    List<DataKey> unwrap(List<WrappedKey> keys);

    /** Destroys every wrapping key of the scope: what they wrapped is unreadable from now on, in old backups too. */
    void destroy(KeyScope scope);
}
