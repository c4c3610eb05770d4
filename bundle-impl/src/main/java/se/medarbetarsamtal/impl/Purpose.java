package se.medarbetarsamtal.impl;

/**
 * Which of the host's DataSources is for what. A host may offer two: one whose role only reads and writes, and one with the
 * service property {@code medarbetarsamtal.purpose=migration} that makes and changes the module's tables.
 */
public final class Purpose {

    /** Finds the one to work with. */
    public static final String RUN_TIME = "(!(medarbetarsamtal.purpose=migration))";
    /** Finds the one that changes tables. */
    public static final String MIGRATION = "(medarbetarsamtal.purpose=migration)";

    private Purpose() { }
}
