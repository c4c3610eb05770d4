package se.medarbetarsamtal.impl.operation;

import java.lang.reflect.Array;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** One thing that can be set: its name, its value while nobody has set it, and what is allowed. */
enum Attribute {
    PUBLIC_ORIGIN("public.origin", ""),
    LINKS("links.seconds", 300, 86_400),
    REMINDERS("reminders.seconds", 300, 86_400),
    REWRAPPING("rewrapping.minutes", 10, 1_440),
    OUTBOX("outbox.warning.minutes", 60, 10_080);

    private static final int HIGHEST_PORT = 65_535;

    private final String key;
    private final Object otherwise;
    private final int most;

    Attribute(String key, String otherwise) {
        this.key = key;
        this.otherwise = otherwise;
        this.most = 0;
    }

    Attribute(String key, int otherwise, int most) {
        this.key = key;
        this.otherwise = otherwise;
        this.most = most;
    }

    String key() {
        return key;
    }

    Object otherwise() {
        return otherwise;
    }

    /** @return the greatest number that is allowed; the smallest is 1 */
    int most() {
        return most;
    }

    boolean isNumber() {
        return otherwise instanceof Integer;
    }

    /** @return what is allowed, for the log */
    String allowed() {
        return isNumber() ? "a whole number from 1 to " + most : "nothing, or scheme, host and port alone, such as https://skola.example";
    }

    static Optional<Attribute> of(String key) {
        return Arrays.stream(values()).filter(attribute -> attribute.key.equals(key)).findFirst();
    }

    /**
     * @param given text as File Install's .cfg gives it, a typed value, or an array or list of one
     * @return the value; empty when it is not allowed
     */
    Optional<Object> read(Object given) {
        if (given instanceof Collection<?> many) {
            return many.size() == 1 ? read(many.iterator().next()) : Optional.empty();
        }
        if (given != null && given.getClass().isArray()) {
            return Array.getLength(given) == 1 ? read(Array.get(given, 0)) : Optional.empty();
        }
        return isNumber() ? number(given) : origin(given);
    }

    private Optional<Object> number(Object given) {
        try {
            int number = Integer.parseInt(String.valueOf(given).strip());
            return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<Object> origin(Object given) {
        if (!(given instanceof String text)) {
            return Optional.empty();
        }
        String stripped = text.strip();
        return stripped.isEmpty() || isOrigin(stripped) ? Optional.of(stripped) : Optional.empty();
    }

    /** As browsers write it: a port that goes without saying is not said. */
    private static boolean isOrigin(String text) {
        try {
            URI uri = new URI(text);
            boolean secure = "https".equals(uri.getScheme());
            if (uri.getHost() == null || !secure && !"http".equals(uri.getScheme())) {
                return false;
            }
            int port = uri.getPort();
            String said = port < 0 ? "" : ":" + port;
            return port <= HIGHEST_PORT && port != (secure ? 443 : 80)
                    && text.equals(uri.getScheme() + "://" + uri.getHost().toLowerCase(Locale.ROOT) + said);
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
