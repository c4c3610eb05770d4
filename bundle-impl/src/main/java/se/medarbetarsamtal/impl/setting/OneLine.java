package se.medarbetarsamtal.impl.setting;

import java.util.Optional;

/** Words that are shown on one line. */
final class OneLine {

    private OneLine() { }

    /** @return without what stands around it; empty for nothing */
    static Optional<String> given(Optional<String> text) {
        return text.map(String::strip).filter(one -> !one.isEmpty());
    }

    static boolean fits(String text, int longest) {
        return text.length() <= longest && text.codePoints().noneMatch(OneLine::isUnseen);
    }

    /** A line end, a tab, or what turns the direction of the words around it. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
