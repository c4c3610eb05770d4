package se.medarbetarsamtal.impl.plan;

/** How an överenskommelse fares. */
public enum AgreementStatus {
    /** Förslag: until the talk is held. */
    PROPOSED,
    /** Pågående. */
    ONGOING
}
