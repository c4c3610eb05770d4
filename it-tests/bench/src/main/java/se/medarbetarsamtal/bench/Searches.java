package se.medarbetarsamtal.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches as people may make them: up to three words, sometimes a level or a language, sometimes the next page. */
final class Searches {

    private final List<String> words;
    private final Random random;
    private String nextPage = "";

    /** @param texts in which the words stand; a word that stands there often is often looked for */
    Searches(List<String> texts, Random random) {
        this.words = texts.stream().flatMap(text -> Stream.of(text.split("[^\\p{L}]+"))).filter(word -> word.length() > 1).toList();
        this.random = random;
    }

    String next() {
        if (!nextPage.isEmpty() && random.nextInt(4) == 0) {
            return nextPage;
        }
        String wanted = random.ints(random.nextInt(4), 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
        return "/templates?words=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                + (random.nextInt(5) == 0 ? "&level=" + (random.nextBoolean() ? "ALL" : "PRINCIPAL_ORGANISER") : "")
                + (random.nextInt(5) == 0 ? "&language=sv" : "");
    }

    void answered(String search, String cursor) {
        String first = search.replaceFirst("&cursor=.*", "");
        nextPage = cursor.isEmpty() ? "" : first + "&cursor=" + cursor;
    }
}
