package se.medarbetarsamtal.impl.dialogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Invalid;

/**
 * What a chef asks for: one template for some of the staff.
 *
 * @param persons 1 to 200, each once
 * @param repeat those of them who shall have it once more if they already have it in this period
 */
public record Assignment(TemplateId template, Set<PersonRef> persons, Set<PersonRef> repeat) {

    static final int MOST_PERSONS = 200;

    public Assignment {
        if (persons.isEmpty()) {
            throw new Invalid("persons", "required");
        }
        if (persons.size() > MOST_PERSONS) {
            throw new Invalid("persons", "too-many");
        }
        if (!persons.containsAll(repeat)) {
            throw new Invalid("repeat", "not-among-persons");
        }
        persons = Collections.unmodifiableSet(new LinkedHashSet<>(persons));
        repeat = Set.copyOf(repeat);
    }

    /** What became of one person's assignment. */
    public enum Result { ASSIGNED, ALREADY_ASSIGNED }

    /** @param dialogue the new talk; empty when there is none */
    public record Outcome(PersonRef person, Result result, Optional<DialogueId> dialogue) { }

    /** The report, in the order asked. */
    public record Report(List<Outcome> outcomes) { }
}
