package se.medarbetarsamtal.impl.vault;

/** What is stored is not what was sealed. Says no more: every way to get here looks the same. */
public final class TamperedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TamperedException() {
        super("A sealed text does not open", null, false, false);
    }
}
