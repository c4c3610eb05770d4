package se.medarbetarsamtal.impl.template;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Words as they are looked for: in small letters, without marks (å and ä are a, ö is o, é is e) and without endings, so that
 * "målen" finds "mål". A word can have two such forms; two words are the same when they share one.
 */
final class Words {

    /** Of a longer word only the beginning counts. */
    static final int LONGEST = 60;

    private static final String SWEDISH = "sv";
    private static final int SHORTEST_DEFINITE = 5;
    private static final String VOWELS = "aeiouy";
    private static final String APOSTROPHES = "'\u2019";

    private Words() { }

    /**
     * @param language an IETF tag; of another language than Swedish and English each word has only the form that it is written in
     * @return the forms of every word of the text
     */
    static Set<String> of(String text, String language) {
        String primary = Languages.primary(language);
        Set<String> forms = new HashSet<>();
        split(text).forEach(word -> forms.addAll(forms(word, primary)));
        return forms;
    }

    /** @return of each word that was typed the forms that it has in any language; empty where no word was typed */
    static List<Set<String>> typed(String words) {
        return split(words).distinct()
                .map(word -> Stream.of(SWEDISH, "en", "").flatMap(language -> forms(word, language).stream())
                        .collect(Collectors.toUnmodifiableSet()))
                .distinct()
                .toList();
    }

    private static Set<String> forms(String word, String language) {
        Supplier<SnowballStemmer> stemmer = switch (language) {
            case SWEDISH -> SwedishStemmer::new;
            case "en" -> EnglishStemmer::new;
            default -> null;
        };
        if (stemmer == null) {
            return Set.of(word);
        }
        Set<String> forms = new HashSet<>(Set.of(stem(stemmer.get(), word)));
        if (language.equals(SWEDISH)) {
            forms.add(stem(stemmer.get(), indefinite(word)));
        }
        return forms;
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /**
     * The stemmer knows "målen", but neither "målet" nor "hälsan" nor "miljön". What only looks like one of these ("paket")
     * keeps its own form beside this one.
     */
    private static String indefinite(String word) {
        String bare = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        int last = bare.length() - 1;
        boolean definite = bare.length() >= SHORTEST_DEFINITE
                && "nt".indexOf(bare.charAt(last)) >= 0 && VOWELS.indexOf(bare.charAt(last - 1)) >= 0;
        return definite ? bare.substring(0, last) : word;
    }

    private static Stream<String> split(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK && APOSTROPHES.indexOf(letter) < 0)
                .forEach(letter -> folded.appendCodePoint(Character.isLetterOrDigit(letter) ? letter : ' '));
        StringTokenizer words = new StringTokenizer(folded.toString());
        return Stream.generate(words::nextToken).limit(words.countTokens())
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word);
    }
}
