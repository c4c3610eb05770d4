package se.medarbetarsamtal.impl.setting;

import java.util.Optional;
import se.medarbetarsamtal.impl.Invalid;

/**
 * What stands before the day since which a talk's notes are being worked on, and before the day on which they were delivered. A
 * label stands beside a date and says nothing about what the notes are in law.
 *
 * @param working empty for the module's own word, Arbetsmaterial
 * @param finished empty for the module's own word, Färdigställd
 */
public record Labels(Optional<String> working, Optional<String> finished) {

    public static final Labels OWN_WORDS = new Labels(Optional.empty(), Optional.empty());

    static final int LONGEST = 40;

    public Labels {
        working = checked("labels.working", working);
        finished = checked("labels.finished", finished);
    }

    private static Optional<String> checked(String field, Optional<String> label) {
        Optional<String> given = label.map(String::strip).filter(text -> !text.isEmpty());
        if (given.filter(text -> text.length() > LONGEST).isPresent()) {
            throw new Invalid(field, "label-length");
        }
        return given;
    }
}
