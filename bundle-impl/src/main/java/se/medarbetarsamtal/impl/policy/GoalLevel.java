package se.medarbetarsamtal.impl.policy;

/** Whose goals they are; decides who sets them. */
public enum GoalLevel {
    /** Verksamhet: the huvudman, or a part of it above the schools. Set by Kommunadmin or by the skolchef. */
    OPERATION,
    /** Enhet. Set by the chef who works there. */
    UNIT,
    /** Arbetsplats. Set by the chef who works there. */
    WORKPLACE
}
