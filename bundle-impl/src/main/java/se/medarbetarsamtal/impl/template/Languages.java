package se.medarbetarsamtal.impl.template;

import java.util.Locale;

/** Languages as people choose among them: Swedish is Swedish wherever it is spoken. */
final class Languages {

    private Languages() { }

    /** @return the first part of an IETF tag, such as {@code sv} of {@code sv-FI} */
    static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
