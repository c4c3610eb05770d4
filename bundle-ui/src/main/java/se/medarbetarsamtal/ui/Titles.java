package se.medarbetarsamtal.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import se.medarbetarsamtal.api.text.Wording;

/** The pages' titles, from titles_sv.properties and titles_en.properties beside this class. */
final class Titles {

    private Titles() { }

    /** @throws IllegalArgumentException when a language has no title for this page */
    static Wording of(String page) {
        return new Wording(read("sv").getProperty(page, ""), read("en").getProperty(page, ""));
    }

    static Properties read(String language) {
        Properties titles = new Properties();
        try (Reader file = new InputStreamReader(
                Titles.class.getResourceAsStream("titles_" + language + ".properties"), StandardCharsets.UTF_8)) {
            titles.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return titles;
    }
}
