package se.medarbetarsamtal.impl.template;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import se.medarbetarsamtal.impl.Invalid;

/**
 * What is being written of a template; need not be whole.
 *
 * @param negotiatedOn when it was dealt with the unions (samverkan); empty when it was not, or nobody has said so
 * @param staffCategory for which staff the huvudman suggests it; empty for no suggestion
 */
public record Draft(TemplateDocument document, Optional<LocalDate> negotiatedOn, Optional<String> staffCategory) {

    private static final int LONGEST_CATEGORY = 100;

    public Draft {
        requireNonNull(document, "document");
        requireNonNull(negotiatedOn, "negotiatedOn");
        staffCategory = staffCategory.map(String::strip).filter(category -> !category.isEmpty());
        if (staffCategory.filter(category -> category.length() > LONGEST_CATEGORY).isPresent()) {
            throw new Invalid("staffCategory", "too-long");
        }
    }

    public static Draft of(TemplateDocument document) {
        return new Draft(document, Optional.empty(), Optional.empty());
    }
}
