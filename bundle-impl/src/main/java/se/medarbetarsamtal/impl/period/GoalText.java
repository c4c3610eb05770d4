package se.medarbetarsamtal.impl.period;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.medarbetarsamtal.impl.Invalid;

/**
 * The words of a goal. They are about the operation and never about a person.
 *
 * @param goal what is to be reached
 * @param conditions under which conditions (villkor och förutsättningar); empty when nothing is said of them
 */
public record GoalText(String goal, Optional<String> conditions) {

    static final int LONGEST = 2_000;

    public GoalText {
        goal = requireNonNull(goal, "goal").strip();
        conditions = conditions.map(String::strip).filter(said -> !said.isEmpty());
        if (goal.isEmpty()) {
            throw new Invalid("text", "required");
        }
        if (goal.length() > LONGEST) {
            throw new Invalid("text", "too-long");
        }
        if (conditions.filter(said -> said.length() > LONGEST).isPresent()) {
            throw new Invalid("conditions", "too-long");
        }
    }

    /** Quotes nothing. */
    @Override
    public String toString() {
        return "GoalText[…]";
    }
}
