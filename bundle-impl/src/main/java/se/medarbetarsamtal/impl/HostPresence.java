package se.medarbetarsamtal.impl;

import java.util.List;

/** Which of the host's services are there, without asking them anything. Implemented by {@code host}. */
public interface HostPresence {

    /** What stands still without it. */
    enum Need {
        /** Requests that need it are answered by 503. */
        NEEDED,
        /** What it would carry waits. */
        WAITS,
        /** Nothing but what it is for. */
        OPTIONAL
    }

    /** One extension point, by its name in {@code spi}. */
    record Service(String name, Need need, boolean present) { }

    List<Service> services();
}
