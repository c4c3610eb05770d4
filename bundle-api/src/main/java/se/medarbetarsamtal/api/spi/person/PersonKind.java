package se.medarbetarsamtal.api.spi.person;

/** Staff and pupils stand in the same Min mentorsgrupp and are told apart by this. */
public enum PersonKind {
    /** Has, or had, a tjänst (SS 12000 {@code Duty}). */
    STAFF,
    /** Goes to school (SS 12000 {@code Enrolment}). */
    PUPIL
}
