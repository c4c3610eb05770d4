package se.medarbetarsamtal.impl.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What of a talk goes to the personnel system: of what is meant for the notes, only what is ticked for them.
 *
 * @param language of the template, IETF
 * @param title what they are called, in that language
 * @param head who, when and where, the same as on the action plan
 * @param sections in the template's order; one without an answer is absent
 * @param leftOut how many answers are meant for the notes and not ticked
 * @param delivered which delivered version it is; empty while it is being worked on
 * @param code stands in place of a name, in the text and in the file's name
 */
public record PersonnelNotes(
        String language,
        String title,
        PlanHeads.Head head,
        List<Section> sections,
        int leftOut,
        Optional<PlanDocument.Version> delivered,
        String code) {

    /** A heading with the questions that are answered. */
    public record Section(String title, List<Answered> questions) { }

    public record Answered(String question, List<Said> answers) {

        @Override
        public String toString() {
            return "Answered[…]";
        }
    }

    /**
     * One answer.
     *
     * @param by which of the two has given it; empty where both have, together
     * @param text as it was written, in one or more lines; a choice in the template's words
     */
    public record Said(Optional<String> by, String text) {

        @Override
        public String toString() {
            return "Said[…]";
        }
    }

    public PersonnelNotes {
        sections = List.copyOf(sections);
    }

    /** @return how many answers they hold */
    public int answers() {
        return sections.stream().flatMap(section -> section.questions().stream()).mapToInt(one -> one.answers().size()).sum();
    }

    /** @return the number of the delivered version; empty while it is being worked on */
    public OptionalInt delivery() {
        return delivered.map(version -> OptionalInt.of(version.number())).orElseGet(OptionalInt::empty);
    }

    @Override
    public String toString() {
        return "PersonnelNotes[…]";
    }
}
