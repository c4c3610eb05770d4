package se.medarbetarsamtal.impl.plan;

/** How an överenskommelse fares. */
public enum AgreementStatus {
    /** Förslag: until the talk is held. */
    PROPOSED,
    /** Pågående. */
    ONGOING,
    /** Klar: says who was to do it. */
    DONE,
    /** Uppfylld: says the other party. */
    FULFILLED,
    /** Avbruten: says the responsible chef. */
    CANCELLED;

    /** @return whether something is left to be done or said of it */
    public boolean isOpen() {
        return this == PROPOSED || this == ONGOING || this == DONE;
    }
}
