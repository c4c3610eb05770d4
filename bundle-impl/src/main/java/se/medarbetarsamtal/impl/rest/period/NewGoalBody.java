package se.medarbetarsamtal.impl.rest.period;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.period.UnitGoalService.Wanted;
import se.medarbetarsamtal.impl.policy.GoalLevel;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Reference;

/**
 * A goal to be added.
 *
 * @param unit whose it is, by the host's reference
 * @param period such as {@code 2026-2027}
 */
record NewGoalBody(
        GoalLevel level,
        @JsonDeserialize(using = Reference.class) String unit,
        String period,
        String text,
        String conditions) {

    Wanted wanted() {
        return new Wanted(
                Given.required("level", level),
                organisation(),
                periodOf(Given.required("period", period)),
                new GoalBody(text, conditions).words());
    }

    static Period periodOf(String given) {
        return Period.parse(given).orElseThrow(() -> new Invalid("period", "format"));
    }

    private OrganisationRef organisation() {
        try {
            return Given.reference(OrganisationRef::new, Given.required("unit", unit));
        } catch (NotThere malformed) {
            throw new Invalid("unit", "format");
        }
    }

    /** Quotes nothing. */
    @Override
    public String toString() {
        return "NewGoalBody[…]";
    }
}
