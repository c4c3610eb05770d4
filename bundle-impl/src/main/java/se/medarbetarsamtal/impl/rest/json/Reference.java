package se.medarbetarsamtal.impl.rest.json;

/** Reads a reference of the host, which is opaque: as it came. */
public final class Reference extends StorableText {

    private static final long serialVersionUID = 1L;

    @Override
    String normal(String reference) {
        return reference;
    }
}
