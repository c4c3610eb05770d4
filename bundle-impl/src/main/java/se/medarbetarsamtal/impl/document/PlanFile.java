package se.medarbetarsamtal.impl.document;

/**
 * A paper as a file: an action plan, or notes.
 *
 * @param name names nobody
 * @param content PDF/A-2a and PDF/UA-1
 */
public record PlanFile(String name, byte[] content) {

    public PlanFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "PlanFile[…]";
    }
}
