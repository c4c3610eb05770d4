package se.medarbetarsamtal.scenarios.rest;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Looks for words in rows as a dump shows them: as they are, and as the hexadecimal digits of bytes. */
final class Traces {

    private Traces() { }

    /** @return those of the words that stand in the row */
    static List<String> of(List<String> words, String row) {
        return words.stream()
                .filter(word -> row.contains(word)
                        || row.contains(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8))))
                .toList();
    }
}
