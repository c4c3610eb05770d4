package se.medarbetarsamtal.impl;

/** A request that is answered by no. Carries a code, never a value that somebody typed. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    protected Refusal(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /** @return the last part of the problem type, one of the README's table */
    public String code() {
        return code;
    }
}
