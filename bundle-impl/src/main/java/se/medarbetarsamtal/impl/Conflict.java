package se.medarbetarsamtal.impl;

import java.util.List;

/** Understood and allowed, but not in the state that the thing is in. */
public class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Invalid.Fault> faults;

    public Conflict(String code) {
        this(code, List.of());
    }

    /** @param faults which parts of what was asked for it is about */
    public Conflict(String code, List<Invalid.Fault> faults) {
        super(code);
        this.faults = List.copyOf(faults);
    }

    public List<Invalid.Fault> faults() {
        return faults;
    }
}
