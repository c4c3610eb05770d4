package se.medarbetarsamtal.impl;

import java.util.List;

/** What was sent cannot be taken; nothing was changed. */
public final class Invalid extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * What is wrong with one field.
     *
     * @param field the name in the JSON body
     * @param code which sentence says it
     */
    public record Fault(String field, String code) { }

    private final transient List<Fault> faults;

    public Invalid(String field, String code) {
        this("invalid", List.of(new Fault(field, code)));
    }

    public Invalid(List<Fault> faults) {
        this("invalid", faults);
    }

    private Invalid(String code, List<Fault> faults) {
        super(code);
        this.faults = List.copyOf(faults);
    }

    /** A refusal with a problem type of its own, such as {@code pupil-target}. */
    public static Invalid of(String code) {
        return new Invalid(code, List.of());
    }

    public List<Fault> faults() {
        return faults;
    }
}
