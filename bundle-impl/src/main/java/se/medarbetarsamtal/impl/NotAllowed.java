package se.medarbetarsamtal.impl;

import java.util.List;

/** The one who asks may know that it is there, but may not do this. */
public final class NotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<String> missing;

    public NotAllowed(String code) {
        this(code, List.of());
    }

    /** @param missing what would have to be there, in codes */
    public NotAllowed(String code, List<String> missing) {
        super(code);
        this.missing = List.copyOf(missing);
    }

    public List<String> missing() {
        return missing;
    }
}
