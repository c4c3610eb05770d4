package se.medarbetarsamtal.impl.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Unavailable;

/**
 * Seals what the journal says of itself: HMAC-SHA256 under a key of its own, which the host has wrapped. Who has nothing but the
 * database can neither make nor change such a seal.
 */
@Component(service = AnchorSeal.class)
public class AnchorSeal {

    /** What every such key is bound to. */
    static final String CONTEXT = "journal-anchor";

    private static final String ALGORITHM = "HmacSHA256";

    private final Host host;

    @Activate
    public AnchorSeal(@Reference Host host) {
        this.host = host;
    }

    /** A seal and its key, as they may lie in the database. */
    public record Seal(String keyId, byte[] wrapped, byte[] mac) { }

    /** What a seal is said to be of. */
    public record Claim(Seal seal, byte[] content) { }

    /** Outside any transaction. */
    public Seal seal(TenantRef tenant, byte[] content) {
        DataKey key = FreshKeys.next(scope(tenant), CONTEXT);
        try {
            WrappedKey wrapped = host.keys().wrap(List.of(key)).get(0);
            return new Seal(wrapped.keyId(), wrapped.bytes(), mac(key, content));
        } finally {
            key.wipe();
        }
    }

    /**
     * Outside any transaction, in one question to the host while all is well.
     *
     * @return whether each seal is true, in order
     * @throws Unavailable when the host gives no key at all; one that it does not give alone is no seal
     */
    public List<Boolean> areTrue(TenantRef tenant, List<Claim> claims) {
        List<WrappedKey> wrapped = claims.stream()
                .map(claim -> new WrappedKey(scope(tenant), CONTEXT, claim.seal().keyId(), claim.seal().wrapped()))
                .toList();
        List<Optional<DataKey>> keys = unwrapped(wrapped);
        return IntStream.range(0, claims.size())
                .mapToObj(i -> keys.get(i).map(key -> isTrue(claims.get(i), key)).orElse(false))
                .toList();
    }

    private List<Optional<DataKey>> unwrapped(List<WrappedKey> wrapped) {
        if (wrapped.isEmpty()) {
            return List.of();
        }
        try {
            return host.keys().unwrap(wrapped).stream().map(Optional::of).toList();
        } catch (Unavailable some) {
            // When this is answered the host is there, and it is one of the seals that is not.
            host.keys().currentKeyIds(List.of(wrapped.get(0).scope()));
            return wrapped.stream().map(this::alone).toList();
        }
    }

    private Optional<DataKey> alone(WrappedKey wrapped) {
        try {
            return Optional.of(host.keys().unwrap(List.of(wrapped)).get(0));
        } catch (Unavailable none) {
            return Optional.empty();
        }
    }

    private static boolean isTrue(Claim claim, DataKey key) {
        try {
            return MessageDigest.isEqual(mac(key, claim.content()), claim.seal().mac());
        } finally {
            key.wipe();
        }
    }

    private static byte[] mac(DataKey key, byte[] content) {
        byte[] bytes = key.bytes();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is part of every JDK", e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static KeyScope scope(TenantRef tenant) {
        return new KeyScope(tenant, KeyScope.NO_YEAR);
    }
}
