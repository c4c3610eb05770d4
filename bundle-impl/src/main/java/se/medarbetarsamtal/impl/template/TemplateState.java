package se.medarbetarsamtal.impl.template;

/** How far a template has come. */
public enum TemplateState {
    /** Never published. */
    DRAFT,
    /** Found, assigned and previewed. */
    PUBLISHED,
    /** The same, with the advice to take another one. */
    DEPRECATED,
    /** Withdrawn: nobody finds or assigns it, and talks that have it keep it. */
    ARCHIVED
}
