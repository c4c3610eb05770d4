package se.medarbetarsamtal.impl.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Everything that a PDF holds, seen or not: its text, every string of it, and every stream unpacked. */
final class PaperBytes {

    private final Map<COSBase, Boolean> seen = new IdentityHashMap<>();
    private final Set<String> held = new HashSet<>();

    private PaperBytes() { }

    /** @return the parts in which a word would be found, in the ways in which a PDF writes it */
    static Set<String> of(byte[] pdf) {
        PaperBytes bytes = new PaperBytes();
        bytes.held.add(new String(pdf, StandardCharsets.ISO_8859_1));
        bytes.held.add(Papers.text(pdf));
        return Papers.open(pdf, document -> {
            bytes.collect(document);
            return bytes.held;
        });
    }

    private void collect(PDDocument document) throws IOException {
        collect(document.getDocument().getTrailer());
    }

    private void collect(COSBase node) throws IOException {
        if (node == null || seen.put(node, true) != null) {
            return;
        }
        if (node instanceof COSObject object) {
            collect(object.getObject());
        } else if (node instanceof COSArray array) {
            for (COSBase one : array) {
                collect(one);
            }
        } else if (node instanceof COSString text) {
            held.add(text.getString());
        } else if (node instanceof COSDictionary dictionary) {
            for (COSBase one : dictionary.getValues()) {
                collect(one);
            }
            if (dictionary instanceof COSStream stream) {
                unpack(stream);
            }
        }
    }

    private void unpack(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            byte[] unpacked = in.readAllBytes();
            held.add(new String(unpacked, StandardCharsets.ISO_8859_1));
            held.add(new String(unpacked, StandardCharsets.UTF_8));
            held.add(new String(unpacked, StandardCharsets.UTF_16BE));
        }
    }
}
