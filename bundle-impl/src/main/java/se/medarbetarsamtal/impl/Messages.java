package se.medarbetarsamtal.impl;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import se.medarbetarsamtal.api.text.Wording;

/** The texts of one room: {@code messages_sv.properties} and {@code messages_en.properties} beside its classes, in UTF-8. */
public final class Messages {

    private final Properties swedish;
    private final Properties english;

    /** @param room any class of the room */
    public Messages(Class<?> room) {
        this.swedish = load(room, "messages_sv.properties");
        this.english = load(room, "messages_en.properties");
    }

    /** @throws IllegalArgumentException when either language lacks the text */
    public Wording of(String key) {
        return new Wording(text(swedish, key), text(english, key));
    }

    private static String text(Properties texts, String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        return text;
    }

    private static Properties load(Class<?> room, String file) {
        try (InputStream in = room.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
