package se.medarbetarsamtal.impl.rest.gate;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file as an answer. Its name is made by the module and names nobody; here it is written so that every browser reads it alike
 * (RFC 6266) and that nothing in it ends the header. What every answer says besides, {@link AnswerHeaders} says.
 */
public final class Attachment {

    /** What may stand in {@code filename*} as it is (RFC 8187). */
    private static final String PLAIN = "!#$&+-.^_`|~";
    private static final int FIRST_PRINTED = 0x20;
    private static final int DELETE = 0x7F;

    private Attachment() { }

    /** @param name of the file, with its ending */
    public static Response of(Object content, String name) {
        return Response.ok(content).header(HttpHeaders.CONTENT_DISPOSITION, header(name)).build();
    }

    /** @param mediaType what the content is, where the resource alone does not say it */
    public static Response of(Object content, String mediaType, String name) {
        return Response.ok(content, mediaType).header(HttpHeaders.CONTENT_DISPOSITION, header(name)).build();
    }

    static String header(String name) {
        String shown = shown(name);
        String simple = simple(shown);
        return "attachment; filename=\"" + simple + "\"" + (simple.equals(shown) ? "" : "; filename*=UTF-8''" + encoded(shown));
    }

    /** Without what no file system has in a name, and what no header has in it. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .filter(character -> character >= FIRST_PRINTED && character != DELETE && Character.getType(character) != Character.FORMAT
                        && Character.getType(character) != Character.CONTROL && Character.getType(character) != Character.SURROGATE)
                .forEach(character -> shown.appendCodePoint("\"\\/:;*?<>|%".indexOf(character) < 0 ? character : '_'));
        return shown.toString();
    }

    private static String simple(String shown) {
        StringBuilder simple = new StringBuilder();
        shown.codePoints().forEach(character -> simple.appendCodePoint(character < DELETE ? character : '_'));
        return simple.toString();
    }

    private static String encoded(String shown) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : shown.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xFF);
            boolean isPlain = character < DELETE && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0);
            encoded.append(isPlain ? String.valueOf(character) : String.format(Locale.ROOT, "%%%02X", (int) character));
        }
        return encoded.toString();
    }
}
