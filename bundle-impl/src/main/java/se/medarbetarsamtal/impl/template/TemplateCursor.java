package se.medarbetarsamtal.impl.template;

import java.util.HexFormat;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Invalid;

/**
 * The place behind one template in a list by title.
 *
 * @param key where its title stands in Swedish order, in hexadecimal digits
 */
public record TemplateCursor(String key, TemplateId template) {

    private static final char BETWEEN = '-';

    /** @throws Invalid when it is not one that {@link #toString} has made */
    public static TemplateCursor of(String text) {
        try {
            int between = text.indexOf(BETWEEN);
            String key = text.substring(0, Math.max(between, 0));
            HexFormat.of().parseHex(key);
            TemplateId template = new TemplateId(text.substring(between + 1));
            if (between > 0) {
                return new TemplateCursor(key, template);
            }
        } catch (IllegalArgumentException malformed) {
            // answered below
        }
        throw new Invalid("cursor", "format");
    }

    @Override
    public String toString() {
        return key + BETWEEN + template.value();
    }
}
