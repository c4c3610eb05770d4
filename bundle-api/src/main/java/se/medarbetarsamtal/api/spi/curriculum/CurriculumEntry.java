package se.medarbetarsamtal.api.spi.curriculum;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One part of a läroplan.
 *
 * @param code names it for ever and among all läroplaner, such as {@code lgr22-2.1}; 1 to 100 characters
 * @param curriculum the läroplan as people call it, such as "Lgr22"; 1 to 100 characters
 * @param heading what the part is called; 1 to 500 characters
 * @param parent the code of the part that it belongs to; empty at the top
 */
public record CurriculumEntry(String code, String curriculum, String heading, Optional<String> parent) {

    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_HEADING = 500;

    public CurriculumEntry {
        requireText("code", code, LONGEST_CODE);
        requireText("curriculum", curriculum, LONGEST_CODE);
        requireText("heading", heading, LONGEST_HEADING);
        requireNonNull(parent, "parent");
    }

    private static void requireText(String what, String text, int longest) {
        if (requireNonNull(text, what).isBlank() || text.length() > longest) {
            throw new IllegalArgumentException("The " + what + " of an entry has 1 to " + longest + " characters");
        }
    }
}
