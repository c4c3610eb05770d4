package se.medarbetarsamtal.impl.document;

import java.time.Instant;

/**
 * A file inside a PDF: the same as what the pages show, for programs.
 *
 * @param description what a reader is told of it
 * @param madeAt the moment of which it tells
 */
record Attached(String name, String mediaType, String description, Instant madeAt, byte[] content) {

    @Override
    public String toString() {
        return "Attached[" + name + "]";
    }
}
