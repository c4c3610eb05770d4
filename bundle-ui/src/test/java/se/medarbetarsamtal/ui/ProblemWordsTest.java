package se.medarbetarsamtal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every refusal that the README names has a sentence of its own, so that none reads as if something had gone wrong. */
class ProblemWordsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| 4\\d\\d \\|");
    private static final Pattern SENTENCE = Pattern.compile("'([a-z-]+)': '(?:problem|login)\\.");

    /** What only a page with a fault could meet: nobody can do anything about it but ask for help. */
    private static final List<String> FAULTS_OF_THE_PAGE = List.of("cross-site", "malformed", "unsupported-media-type",
            "method-not-allowed", "not-acceptable", "precondition-required", "idempotency-key-missing", "idempotency-key-reused",
            "in-progress");

    @Test
    void everyRefusalHasASentence() throws IOException {
        List<String> refusals = found(ROW, Path.of("..", "README.md"));
        List<String> sentences = found(SENTENCE, Path.of("src", "main", "web", "core", "problem.ts"));

        assertThat(refusals).hasSizeGreaterThan(40).containsAll(FAULTS_OF_THE_PAGE);
        assertThat(refusals).filteredOn(code -> !FAULTS_OF_THE_PAGE.contains(code)).isSubsetOf(sentences);
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results().map((MatchResult row) -> row.group(1)).toList();
    }
}
