package se.medarbetarsamtal.api.spi.person;

/** SS 12000 {@code securityMarking}. */
public enum SecurityMarking {
    /** Ingen. */
    NONE,
    /** Sekretessmarkering. */
    CONFIDENTIAL,
    /** Skyddad folkbokföring. */
    PROTECTED_REGISTRATION
}
