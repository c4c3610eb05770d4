package se.medarbetarsamtal.impl.overview;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.FollowUp;
import se.medarbetarsamtal.impl.plan.StatusChange;

/**
 * The plan of one talk, opened.
 *
 * @param orderVersion what a new order of the rows builds on
 * @param codes of läroplaner, by agreement
 * @param texts the newest revision of each text of the plan
 */
record PlanContent(
        Dialogue dialogue,
        int orderVersion,
        List<Agreement> agreements,
        List<StatusChange> statuses,
        Map<String, List<String>> codes,
        List<FollowUp> steps,
        Map<Field, Text> texts) {

    /** One opened text. */
    record Text(Field field, int revision, PersonRef author, Instant writtenAt, String text) {

        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    static Map<Field, Text> byField(List<Text> texts) {
        return texts.stream().collect(Collectors.toMap(Text::field, Function.identity()));
    }

    /** @return who has said how something fares */
    Set<PersonRef> people() {
        Set<PersonRef> people = new LinkedHashSet<>();
        statuses.forEach(change -> people.add(change.by()));
        texts.values().stream().filter(text -> text.field().kind() == Field.Kind.FOLLOW_UP)
                .forEach(text -> people.add(text.author()));
        return people;
    }

    Map<Field, String> words() {
        return texts.values().stream().collect(Collectors.toMap(Text::field, Text::text));
    }

    @Override
    public String toString() {
        return "PlanContent[…]";
    }
}
