package se.medarbetarsamtal.impl.rest.dialogue;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.dialogue.Assignment;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Reference;

/**
 * Who shall have which template.
 *
 * @param repeat null or empty for nobody
 */
record AssignmentBody(
        String template,
        @JsonDeserialize(contentUsing = Reference.class) List<String> persons,
        @JsonDeserialize(contentUsing = Reference.class) List<String> repeat) {

    Assignment wanted() {
        return new Assignment(
                templateReference(),
                references(Given.required("persons", persons)),
                repeat == null ? Set.of() : references(repeat));
    }

    /** What cannot be a template is refused like one that nobody has published. */
    private TemplateId templateReference() {
        String given = Given.required("template", template);
        try {
            return Given.reference(TemplateId::new, given);
        } catch (NotThere malformed) {
            throw Invalid.of("wrong-school-form");
        }
    }

    private static Set<PersonRef> references(List<String> persons) {
        Set<PersonRef> references = new LinkedHashSet<>();
        persons.forEach(person -> references.add(Given.reference(PersonRef::new, person)));
        return references;
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "AssignmentBody[…]";
    }
}
