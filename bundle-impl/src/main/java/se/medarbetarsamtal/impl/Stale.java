package se.medarbetarsamtal.impl;

/** Somebody else was first: what was sent builds on a version that is no longer the newest. */
public final class Stale extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final int revision;

    /** Of something without a text to show beside the one that was sent. */
    public Stale() {
        this(null, 0);
    }

    /** @param text what stands there now, for the one who may read it */
    public Stale(String text, int revision) {
        super("stale");
        this.text = text;
        this.revision = revision;
    }

    public boolean hasText() {
        return text != null;
    }

    public String text() {
        return text;
    }

    public int revision() {
        return revision;
    }
}
