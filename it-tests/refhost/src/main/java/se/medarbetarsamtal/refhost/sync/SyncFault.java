package se.medarbetarsamtal.refhost.sync;

/** A file that is not applied. Its message is for the administrator, in Swedish, and repeats nothing of the file. */
final class SyncFault extends Exception {

    private static final long serialVersionUID = 1L;

    SyncFault(int line, String why) {
        super("Rad " + line + ": " + why);
    }
}
