package se.medarbetarsamtal.impl.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.medarbetarsamtal.api.spi.key.DataKey;

/**
 * AES-256-GCM under one data key. Sealed form: {@code 0x01}, the number of the data key (one byte), 12 random bytes,
 * ciphertext, 16 bytes of tag. Inside: the length of the text in UTF-8 (4 bytes), the text, zeros up to the next step, so
 * that the stored size says little.
 */
final class Sealing {

    private static final byte FORM = 1;
    private static final byte KEY_NUMBER = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD = 2 + NONCE;
    private static final int SMALL_STEP = 256;
    private static final int LARGE_STEP = 1024;
    private static final int SMALL_UP_TO = 4096;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    Sealing(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    static Sealing under(DataKey key) {
        byte[] bytes = key.bytes();
        try {
            return new Sealing(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** @return 96 random bits: with at most some hundred thousand texts under one key no two ever meet */
    static byte[] nonce() {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        return nonce;
    }

    byte[] seal(String text, byte[] associated) {
        return seal(text, associated, nonce());
    }

    byte[] seal(String text, byte[] associated, byte[] nonce) {
        byte[] head = ByteBuffer.allocate(HEAD).put(FORM).put(KEY_NUMBER).put(nonce).array();
        byte[] sealed = encrypt(nonce, joined(head, associated), padded(text));
        return ByteBuffer.allocate(HEAD + sealed.length).put(head).put(sealed).array();
    }

    /** @return ciphertext and tag */
    byte[] encrypt(byte[] nonce, byte[] associated, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, nonce, associated).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every JDK", e);
        }
    }

    /** @throws TamperedException when it was not encrypted under this key, with this nonce and this associated data */
    byte[] decrypt(byte[] nonce, byte[] associated, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, associated).doFinal(sealed);
        } catch (GeneralSecurityException | ProviderException e) {
            // ProviderException: what JDK 17 throws for some lengths that no cipher text has.
            throw new TamperedException();
        }
    }

    String open(byte[] stored, byte[] associated) {
        if (stored.length < HEAD + SMALL_STEP + TAG_BITS / 8 || stored[0] != FORM || stored[1] != KEY_NUMBER) {
            throw new TamperedException();
        }
        byte[] head = Arrays.copyOf(stored, HEAD);
        byte[] nonce = Arrays.copyOfRange(head, 2, HEAD);
        return unpadded(decrypt(nonce, joined(head, associated), Arrays.copyOfRange(stored, HEAD, stored.length)));
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] associated) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }

    private static byte[] joined(byte[] head, byte[] associated) {
        return ByteBuffer.allocate(head.length + associated.length).put(head).put(associated).array();
    }

    private static byte[] padded(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int length = Integer.BYTES + utf8.length;
        int step = length <= SMALL_UP_TO ? SMALL_STEP : LARGE_STEP;
        int size = (length + step - 1) / step * step;
        return ByteBuffer.allocate(size).putInt(utf8.length).put(utf8).array();
    }

    private static String unpadded(byte[] padded) {
        ByteBuffer bytes = ByteBuffer.wrap(padded);
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new TamperedException();
        }
        return new String(padded, Integer.BYTES, length, StandardCharsets.UTF_8);
    }
}
