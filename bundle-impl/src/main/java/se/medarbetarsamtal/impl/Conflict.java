package se.medarbetarsamtal.impl;

/** Understood and allowed, but not in the state that the thing is in. */
public class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    public Conflict(String code) {
        super(code);
    }
}
