package se.medarbetarsamtal.impl.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import se.medarbetarsamtal.impl.Conflict;

/** Liberation Sans: Latin, Greek and Cyrillic, upright and bold. */
final class Typeface {

    static final String FAMILY = "Liberation Sans";
    static final List<Cut> CUTS = List.of(
            new Cut("/liberation/LiberationSans-Regular.ttf", 400), new Cut("/liberation/LiberationSans-Bold.ttf", 700));
    /** What ends a line somewhere: a soft line break that was pasted too. */
    private static final String LINE_ENDS = "\r\u000B\f\u0085";
    private static final BitSet CHARACTERS = inBoth();

    private Typeface() { }

    /** @param weight as in CSS */
    record Cut(String file, int weight) {

        InputStream open() {
            return Typeface.class.getResourceAsStream(file);
        }
    }

    /**
     * The text as it is printed: composed, without what has no picture, with spaces for tabs.
     *
     * @throws Conflict {@code unprintable} when a character is in no font, or is written from the right to the left
     */
    static String printable(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC).codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.FORMAT -> { }
                case Character.CONTROL -> printed.append(control(character));
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> printed.append('\n');
                default -> printed.appendCodePoint(required(character));
            }
        });
        return printed.toString();
    }

    private static String control(int character) {
        return character == '\n' || LINE_ENDS.indexOf(character) >= 0 ? "\n" : character == '\t' ? " " : "";
    }

    private static int required(int character) {
        byte direction = Character.getDirectionality(character);
        boolean isRightToLeft = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        if (isRightToLeft || !CHARACTERS.get(character)) {
            throw new Conflict("unprintable");
        }
        return character;
    }

    private static BitSet inBoth() {
        BitSet both = new BitSet();
        both.set(0, Character.MAX_CODE_POINT + 1);
        CUTS.forEach(cut -> both.and(characters(cut)));
        return both;
    }

    private static BitSet characters(Cut cut) {
        try (InputStream in = cut.open(); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet characters = new BitSet();
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                characters.set(character, glyphs.getGlyphId(character) != 0);
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
