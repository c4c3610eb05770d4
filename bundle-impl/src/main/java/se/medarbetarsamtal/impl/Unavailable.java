package se.medarbetarsamtal.impl;

/** Something that must be asked does not answer, so nothing is decided and nothing is shown. Passing: try again. */
public final class Unavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String service;

    /** @param service the name of the extension point, or {@code database} */
    public Unavailable(String service) {
        super("unavailable");
        this.service = service;
    }

    public String service() {
        return service;
    }
}
