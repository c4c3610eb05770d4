package se.medarbetarsamtal.impl.rest.overview;

/** How far a party's preparation has come; never a word of it. */
enum Preparation {
    NOT_STARTED, STARTED;

    static Preparation of(boolean started) {
        return started ? STARTED : NOT_STARTED;
    }
}
