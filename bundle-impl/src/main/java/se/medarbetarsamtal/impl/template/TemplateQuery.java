package se.medarbetarsamtal.impl.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;

/**
 * Which templates are looked for. What is absent, or blank, does not matter.
 *
 * @param words each must occur somewhere in the template, in any of its forms; order, case and marks do not matter
 * @param publisher whose it is
 * @param language a language that it can be read in
 */
public record TemplateQuery(
        String words, Optional<PublicationLevel> level, Optional<OrganisationRef> publisher, Optional<String> language) {

    private static final int MOST_WORDS = 10;

    public TemplateQuery {
        language = language.map(Languages::primary);
    }

    public static TemplateQuery of(String words) {
        return new TemplateQuery(words, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @return for each word one of these forms must be there */
    public List<Set<String>> forms() {
        return Words.typed(words).stream().limit(MOST_WORDS).toList();
    }

    /** @return whether something was typed that is no word: nothing is found by it */
    public boolean findsNothing() {
        return !words.isBlank() && forms().isEmpty();
    }
}
