package se.medarbetarsamtal.impl;

/** Not there, or not for the one who asks: the two are answered alike. */
public final class NotThere extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("not-there");
    }
}
