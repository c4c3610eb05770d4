package se.medarbetarsamtal.impl;

/** The module's tables as their keeper sees them. Implemented by {@code persistence}. */
public interface Upkeep {

    /** What has become of the tables of the DataSource that is there now. */
    enum Tables {
        /** The next request looks after them. */
        NOT_YET,
        /** Another node is at it, or somebody has locked them; the next request tries again. */
        BUSY,
        FAILED,
        READY,
        /** Ready, but the role that works owns some of them although another one is there to make them. */
        LOOSE
    }

    /**
     * How they are.
     *
     * @param offered whether the host offers a DataSource
     * @param answers whether it gave a connection just now
     * @param tables what has become of them
     * @param known the newest version that this module knows; empty before it has ever looked
     * @param stored the newest version that is in the database; empty while there is none that can be read
     * @param problem why they could not be brought up to date, in words from code; empty unless that FAILED
     */
    record State(boolean offered, boolean answers, Tables tables, String known, String stored, String problem) { }

    /** Looks by one statement at most. Changes nothing, and waits for nobody who does. */
    State look();

    /** Tries at once to bring them up to date, also when a request would not try so soon after a failure. */
    State bringUpToDate();

    /** @return whether that version is newer than the other; an empty one is the oldest */
    boolean isNewer(String version, String other);
}
