package se.medarbetarsamtal.impl.rest.dialogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.dialogue.Assignment;
import se.medarbetarsamtal.impl.rest.json.Given;

/**
 * Who shall have which template.
 *
 * @param repeat null or empty for nobody
 */
record AssignmentBody(String template, List<String> persons, List<String> repeat) {

    Assignment wanted() {
        return new Assignment(
                Given.reference(TemplateId::new, Given.required("template", template)),
                references(Given.required("persons", persons)),
                repeat == null ? Set.of() : references(repeat));
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
