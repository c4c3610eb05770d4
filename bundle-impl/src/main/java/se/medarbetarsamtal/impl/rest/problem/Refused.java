package se.medarbetarsamtal.impl.rest.problem;

import se.medarbetarsamtal.impl.Refusal;

/** Refused before any service was asked. */
public final class Refused extends Refusal {

    private static final long serialVersionUID = 1L;

    public Refused(ProblemType type) {
        super(type.code());
    }
}
