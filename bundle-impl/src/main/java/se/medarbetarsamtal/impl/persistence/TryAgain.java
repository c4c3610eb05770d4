package se.medarbetarsamtal.impl.persistence;

/** The transaction lost a race that it would not lose a second time. Ends in {@link Database}, which runs the work again. */
public final class TryAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TryAgain() {
        super("Another transaction was first", null, false, false);
    }
}
