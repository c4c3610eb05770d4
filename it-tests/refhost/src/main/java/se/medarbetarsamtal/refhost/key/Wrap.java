package se.medarbetarsamtal.refhost.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.KeyUnavailableException;
import se.medarbetarsamtal.api.spi.key.WrappedKey;

/** AES-256-GCM: a fresh nonce before the sealed key; tenant, context and year are bound to it. */
final class Wrap {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Wrap() { }

    static WrappedKey wrap(WrappingKey with, DataKey key) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, with, nonce, key.scope(), key.context()).doFinal(key.bytes());
            byte[] bytes = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
            return new WrappedKey(key.scope(), key.context(), with.id(), bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + CIPHER, impossible);
        }
    }

    static DataKey unwrap(WrappingKey with, WrappedKey key) {
        byte[] bytes = key.bytes();
        if (bytes.length <= NONCE_BYTES) {
            throw new KeyUnavailableException(key.keyId());
        }
        try {
            byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
            byte[] secret = cipher(Cipher.DECRYPT_MODE, with, nonce, key.scope(), key.context())
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return new DataKey(key.scope(), key.context(), secret);
        } catch (GeneralSecurityException changed) {
            throw new KeyUnavailableException(key.keyId());
        }
    }

    private static Cipher cipher(int mode, WrappingKey with, byte[] nonce, KeyScope scope, String context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(with.secret(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((scope.tenant().value() + '|' + context + '|' + scope.year()).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
