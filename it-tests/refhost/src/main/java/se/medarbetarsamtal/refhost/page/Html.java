package se.medarbetarsamtal.refhost.page;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A piece of a page. Only {@link #of} makes one, and it escapes everything that is not a piece of a page itself.
 *
 * @param markup safe to write
 */
public record Html(String markup) {

    public static final Html NOTHING = new Html("");

    private static final String GAP = "{}";

    /** @param template markup of this program's own, with {@code {}} for each value, between tags or inside double quotes */
    public static Html of(String template, Object... values) {
        StringBuilder page = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int gap = template.indexOf(GAP, from);
            if (gap < 0) {
                throw new IllegalArgumentException("More values than gaps");
            }
            page.append(template, from, gap).append(markup(value));
            from = gap + GAP.length();
        }
        if (template.indexOf(GAP, from) >= 0) {
            throw new IllegalArgumentException("More gaps than values");
        }
        return new Html(page.append(template.substring(from)).toString());
    }

    /** @return the piece when it shall be there, else nothing */
    public static Html when(boolean shown, String template, Object... values) {
        return shown ? of(template, values) : NOTHING;
    }

    private static String markup(Object value) {
        if (value instanceof Html html) {
            return html.markup();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Html::markup).collect(Collectors.joining());
        }
        return escape(String.valueOf(value));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
