package se.medarbetarsamtal.impl;

/** Something that must be asked does not answer, so nothing is decided and nothing is shown. Passing: try again. */
public final class Unavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String service;
    private final boolean lost;

    /** @param service the name of the extension point, or {@code database} */
    public Unavailable(String service) {
        this(service, false);
    }

    /** @param lost whether the service is there and says that it does not have what it was asked for, and will not by itself */
    public Unavailable(String service, boolean lost) {
        super("unavailable");
        this.service = service;
        this.lost = lost;
    }

    public String service() {
        return service;
    }

    public boolean isLost() {
        return lost;
    }
}
