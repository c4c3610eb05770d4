package se.medarbetarsamtal.impl.persistence;

/** A race was lost that is not lost a second time. Ends in {@link Database}, which runs the work again. */
public final class TryAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TryAgain() {
        super("Another transaction was first", null, false, false);
    }
}
