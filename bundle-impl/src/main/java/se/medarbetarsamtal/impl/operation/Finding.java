package se.medarbetarsamtal.impl.operation;

import se.medarbetarsamtal.api.text.Wording;

/** How one part of the module fares, in words without a name, a reference or somebody else's error text. */
record Finding(Part part, Level level, Wording said) {

    /** What is looked at, in the order in which it is shown. */
    enum Part { HOST, DATABASE, TABLES, KEYS, OUTBOX, JOURNAL }

    /** The worse the later. */
    enum Level {
        WELL,
        /** Everything works, and somebody should look. */
        WARNING,
        /** Requests are answered by 503 until something that is away is back. */
        WAITING,
        /** It will not pass by itself. */
        BROKEN
    }
}
