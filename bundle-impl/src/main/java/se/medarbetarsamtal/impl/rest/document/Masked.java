package se.medarbetarsamtal.impl.rest.document;

import java.util.List;
import se.medarbetarsamtal.impl.Invalid;

/** The parameter that leaves out names and what is sensitive. */
final class Masked {

    private Masked() { }

    /** @param masked {@code true} or {@code false}, once; without it nothing is left out */
    static boolean isTrue(List<String> masked) {
        if (masked.size() > 1 || !List.of("true", "false").containsAll(masked)) {
            throw new Invalid("masked", "format");
        }
        return masked.contains("true");
    }
}
