package se.medarbetarsamtal.api.spi.skolbanken;

/** How far a published thing is seen. */
public enum PublicationLevel {
    /** Utkast: only where it is made. */
    DRAFT,
    /** Skola. */
    SCHOOL,
    /** Kommun: every school of the huvudman. */
    PRINCIPAL_ORGANISER,
    /** Alla: every huvudman of the platform. */
    ALL
}
