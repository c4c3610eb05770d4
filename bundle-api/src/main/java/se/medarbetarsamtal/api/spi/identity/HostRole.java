package se.medarbetarsamtal.api.spi.identity;

/** The host's roles that the module knows of. None of them opens the content of a talk. */
public enum HostRole {
    /** Works at the organisation (SS 12000 {@code Duty}). */
    STAFF,
    /** Goes to school there. */
    PUPIL,
    /** Observatör: sees the unit without teaching there; what the guide asks of a chef. */
    OBSERVER,
    /** Skoladmin of one school. */
    SCHOOL_ADMIN,
    /** Kommunadmin: administrator of the whole huvudman. */
    PRINCIPAL_ORGANISER_ADMIN
}
