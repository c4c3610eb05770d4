package se.medarbetarsamtal.impl.vault;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.Keys;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Unavailable;

/** A host's keys in memory that really wrap, get newer ones and lose old ones; guarded as the host is. */
public class RotatingKeys implements Keys {

    private final Map<KeyScope, Integer> newest = new ConcurrentHashMap<>();
    private final Map<String, byte[]> secrets = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Queue<DataKey> unwrapped = new ConcurrentLinkedQueue<>();

    /** @return all data keys that were unwrapped and handed out, as they are now */
    public List<DataKey> unwrappedKeys() {
        return List.copyOf(unwrapped);
    }

    public Host host() {
        Host host = mock(Host.class, withSettings().stubOnly());
        given(host.keys()).willReturn(this);
        return host;
    }

    public void rotate() {
        newest.replaceAll((scope, version) -> version + 1);
    }

    public void remove(Set<String> ids) {
        ids.forEach(secrets::remove);
    }

    public List<byte[]> secrets() {
        return List.copyOf(secrets.values());
    }

    public Set<String> ids() {
        return Set.copyOf(secrets.keySet());
    }

    @Override
    public Map<KeyScope, String> currentKeyIds(Collection<KeyScope> scopes) {
        return scopes.stream().filter(newest::containsKey).distinct().collect(Collectors.toMap(scope -> scope, this::id));
    }

    @Override
    public List<WrappedKey> wrap(List<DataKey> keys) {
        return keys.stream().map(key -> {
            newest.putIfAbsent(key.scope(), 1);
            String id = id(key.scope());
            byte[] nonce = new byte[12];
            random.nextBytes(nonce);
            byte[] sealed = run(Cipher.ENCRYPT_MODE, secret(id), nonce, key.scope(), key.context(), key.bytes());
            byte[] bytes = Arrays.copyOf(nonce, 12 + sealed.length);
            System.arraycopy(sealed, 0, bytes, 12, sealed.length);
            return new WrappedKey(key.scope(), key.context(), id, bytes);
        }).toList();
    }

    @Override
    public List<DataKey> unwrap(List<WrappedKey> keys) {
        List<DataKey> opened = keys.stream().map(this::unwrapped).toList();
        unwrapped.addAll(opened);
        return opened;
    }

    private DataKey unwrapped(WrappedKey key) {
        byte[] secret = secrets.get(key.keyId());
        byte[] bytes = key.bytes();
        if (secret == null || bytes.length < 12) {
            throw new Unavailable("key");
        }
        return new DataKey(key.scope(), key.context(), run(Cipher.DECRYPT_MODE, secret, Arrays.copyOf(bytes, 12),
                key.scope(), key.context(), Arrays.copyOfRange(bytes, 12, bytes.length)));
    }

    @Override
    public void destroy(KeyScope scope) {
        newest.remove(scope);
        secrets.keySet().removeIf(id -> id.startsWith(prefix(scope)));
    }

    private String id(KeyScope scope) {
        return prefix(scope) + newest.get(scope);
    }

    private static String prefix(KeyScope scope) {
        return scope.tenant().value() + "-" + scope.year() + "-v";
    }

    private byte[] secret(String id) {
        return secrets.computeIfAbsent(id, unknown -> {
            byte[] secret = new byte[32];
            random.nextBytes(secret);
            return secret;
        });
    }

    private static byte[] run(int mode, byte[] secret, byte[] nonce, KeyScope scope, String context, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD((prefix(scope) + context).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException changed) {
            throw new Unavailable("key");
        }
    }
}
