package se.medarbetarsamtal.impl.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.medarbetarsamtal.impl.Conflict;

/**
 * Random texts of what the fonts have. They are compared after NFKC, without anything that is only distance and without the soft
 * hyphen: where a line ends is the paper's own, two letters may be drawn as one, and a tab is a distance.
 */
final class PrintableText {

    private static final List<String> WITH_MARKS = List.of("a\u030A", "e\u0301", "O\u0308", "n\u0303", "u\u0308", "C\u0327");
    private static final List<String> BETWEEN = List.of(" ", "  ", "\t", "\n", "\r\n", "\u00A0", " – ", " — ", "\u2028");
    private static final int LONG_WORD = 180;

    private final Random random;
    private final List<Integer> characters;

    PrintableText(Random random) {
        this.random = random;
        this.characters = characters();
    }

    /** Letters, figures and signs that are no mark upon another, and have a shape of their own. */
    static List<Integer> characters() {
        return IntStream.rangeClosed(0x21, 0xFFFF)
                .filter(character -> Character.isLetterOrDigit(character) || character < 0x2E80 && isSign(character))
                .filter(PrintableText::isPrinted)
                .boxed().toList();
    }

    /** @param words how many; one of them is so long that it has to be broken */
    String of(int words) {
        int broken = random.nextInt(words);
        return IntStream.range(0, words)
                .mapToObj(at -> word(at == broken ? LONG_WORD : 1 + random.nextInt(12)) + BETWEEN.get(random.nextInt(BETWEEN.size())))
                .collect(Collectors.joining("", "”Citat” <b>&amp; ", "x"));
    }

    private String word(int length) {
        StringBuilder word = new StringBuilder("x");
        for (int i = 0; i < length; i++) {
            if (random.nextInt(8) == 0) {
                word.append(WITH_MARKS.get(random.nextInt(WITH_MARKS.size())));
            } else {
                word.appendCodePoint(characters.get(random.nextInt(characters.size())));
            }
        }
        return word.append('x').toString();
    }

    /** @return the text as it is compared */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0\\u00AD\\u2028\\u2029]", "");
    }

    private static boolean isSign(int character) {
        return List.of((int) Character.DASH_PUNCTUATION, (int) Character.START_PUNCTUATION, (int) Character.END_PUNCTUATION,
                (int) Character.INITIAL_QUOTE_PUNCTUATION, (int) Character.FINAL_QUOTE_PUNCTUATION,
                (int) Character.OTHER_PUNCTUATION, (int) Character.MATH_SYMBOL, (int) Character.CURRENCY_SYMBOL)
                .contains(Character.getType(character));
    }

    private static boolean isPrinted(int character) {
        try {
            String written = Character.toString(character);
            return Typeface.printable(written).equals(written);
        } catch (Conflict refused) {
            return false;
        }
    }
}
