package se.medarbetarsamtal.impl.rest.period;

import java.util.Optional;
import se.medarbetarsamtal.impl.period.GoalText;
import se.medarbetarsamtal.impl.rest.json.Given;

/**
 * The words of a goal.
 *
 * @param conditions null when nothing is said of them
 */
record GoalBody(String text, String conditions) {

    GoalText words() {
        return new GoalText(Given.required("text", text), Optional.ofNullable(conditions));
    }

    /** Quotes nothing. */
    @Override
    public String toString() {
        return "GoalBody[…]";
    }
}
