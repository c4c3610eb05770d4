package se.medarbetarsamtal.api.spi.key;

/** A data key cannot be unwrapped: its wrapping key is missing or destroyed, or what was stored has been changed. */
public class KeyUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String keyId;

    /** @param keyId the id of the wrapping key that was asked for; an id is no secret */
    public KeyUnavailableException(String keyId) {
        super("The wrapping key " + keyId + " does not open this data key");
        this.keyId = keyId;
    }

    public String keyId() {
        return keyId;
    }
}
