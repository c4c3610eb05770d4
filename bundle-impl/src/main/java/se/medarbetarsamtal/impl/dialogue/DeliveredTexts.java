package se.medarbetarsamtal.impl.dialogue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;

/**
 * What a delivered version holds: all that the chef and both have written, the questions of their own, and the plan; and of the
 * employee's own words what answers a question for the notes that nobody answers together, once it is shown.
 *
 * @param kinds all texts of these
 * @param byTheEmployee the questions whose answer by the employee it holds
 */
public record DeliveredTexts(Set<Field.Kind> kinds, Set<String> byTheEmployee) {

    private static final Set<Field.Kind> KINDS = Set.copyOf(EnumSet.of(Field.Kind.MANAGER, Field.Kind.OWN_NOTE,
            Field.Kind.JOINT, Field.Kind.TO_NOTES, Field.Kind.AGREEMENT, Field.Kind.PLAN, Field.Kind.OWN_QUESTION));

    public DeliveredTexts {
        kinds = Set.copyOf(kinds);
        byTheEmployee = Set.copyOf(byTheEmployee);
    }

    /** @return a part of what it holds */
    public static DeliveredTexts of(Set<Field.Kind> kinds) {
        return new DeliveredTexts(kinds, Set.of());
    }

    /** @param sharing what the parties have shown now */
    public static DeliveredTexts of(TemplateDocument template, Sharing sharing, PersonRef employee) {
        return new DeliveredTexts(KINDS, sharing.isShown(Field.Kind.EMPLOYEE, employee)
                ? template.answeredAloneForNotes().map(Question::id).collect(Collectors.toSet())
                : Set.of());
    }
}
