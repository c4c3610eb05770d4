package se.medarbetarsamtal.api.contribution;

/** Where on the host's pages an element stands, and what its attribute {@code context} says there. */
public enum Place {
    /** A part of the startsida; no context. */
    START_PAGE,
    /** A page of its own that the startsida leads to by a tab; the context of a {@link PageLink} that led here, else none. */
    START_PAGE_TAB,
    /** The staff tab of Min mentorsgrupp; the context of a {@link PageLink} that led here, else none. */
    MENTOR_GROUP,
    /** A tab beside the list of Skolbanken; the context of a {@link PageLink} that led here, else none. */
    SKOLBANKEN,
    /** The preview of an entry of Skolbanken; the context is the template's id. */
    SKOLBANKEN_PREVIEW,
    /** A part of Kalender; the context of a {@link PageLink} that led here, else none. */
    CALENDAR,
    /** A tab of the page Administration; no context. */
    ADMINISTRATION
}
