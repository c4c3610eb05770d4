package se.medarbetarsamtal.minimalhost;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.KeyUnavailableException;
import se.medarbetarsamtal.api.spi.key.Keys;
import se.medarbetarsamtal.api.spi.key.WrappedKey;

/** Wrapping keys that are gone with the process, like the database beside them. A real host keeps them, and apart from it. */
final class TrialKeys implements Keys {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String ID = "trial";
    /** Stays, so that no new secret is made for the scope. */
    private static final byte[] DESTROYED = {};
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<KeyScope, byte[]> secrets = new ConcurrentHashMap<>();

    @Override
    public List<WrappedKey> wrap(List<DataKey> keys) {
        return keys.stream().map(key -> {
            byte[] nonce = random(NONCE);
            byte[] secret = secrets.computeIfAbsent(key.scope(), any -> random(32));
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, secret, key.context(), nonce, key.bytes());
            byte[] bytes = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
            return new WrappedKey(key.scope(), key.context(), ID, bytes);
        }).toList();
    }

    @Override
    public List<DataKey> unwrap(List<WrappedKey> keys) {
        return keys.stream().map(key -> new DataKey(key.scope(), key.context(), cipher(Cipher.DECRYPT_MODE,
                secrets.getOrDefault(key.scope(), DESTROYED), key.context(),
                Arrays.copyOf(key.bytes(), NONCE), Arrays.copyOfRange(key.bytes(), NONCE, key.bytes().length)))).toList();
    }

    @Override
    public Map<KeyScope, String> currentKeyIds(Collection<KeyScope> scopes) {
        return scopes.stream().filter(scope -> secrets.getOrDefault(scope, DESTROYED).length > 0).distinct()
                .collect(Collectors.toMap(Function.identity(), scope -> ID));
    }

    @Override
    public void destroy(KeyScope scope) {
        secrets.put(scope, DESTROYED);
    }

    private static byte[] cipher(int mode, byte[] secret, String context, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException | IllegalArgumentException unknownDestroyedOrChanged) {
            throw new KeyUnavailableException(ID);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
