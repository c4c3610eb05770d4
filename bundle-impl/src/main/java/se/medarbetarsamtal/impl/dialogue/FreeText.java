package se.medarbetarsamtal.impl.dialogue;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import se.medarbetarsamtal.impl.Invalid;

/**
 * What a person wrote, in normal form C.
 *
 * @param value up to {@link #LONGEST} characters; without U+0000 and lone surrogates, which the databases treat differently
 */
public record FreeText(String value) {

    public static final int LONGEST = 20_000;

    public FreeText {
        value = Normalizer.normalize(requireNonNull(value, "value"), Normalizer.Form.NFC);
        if (value.length() > LONGEST) {
            throw new Invalid("text", "too-long");
        }
        if (!isStorable(value)) {
            throw new Invalid("text", "characters");
        }
    }

    /** @return the text, or the refusal that it must say something */
    public FreeText required() {
        if (value.isBlank()) {
            throw new Invalid("text", "required");
        }
        return this;
    }

    public static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    @Override
    public String toString() {
        return "FreeText[…]";
    }
}
