package se.medarbetarsamtal.api.contribution;

/** Whom the host offers a page. */
public enum Audience {
    /** Everyone with a tjänst. */
    STAFF,
    /** Whoever has a group in Min mentorsgrupp with at least one medarbetare. */
    MENTORS_OF_STAFF,
    /** Skoladmin of at least one school. */
    SCHOOL_ADMINS,
    /** Kommunadmin. */
    PRINCIPAL_ORGANISER_ADMINS
}
