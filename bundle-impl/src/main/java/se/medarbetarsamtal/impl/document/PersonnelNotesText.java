package se.medarbetarsamtal.impl.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.document.PersonnelNotes.Answered;
import se.medarbetarsamtal.impl.document.PersonnelNotes.Said;

/** The notes as plain text: what is pasted is exactly this, and what looks like markup in it is what somebody wrote. */
public final class PersonnelNotesText {

    private static final String NOTHING = "–";

    private final PersonnelNotes notes;
    private final PaperWords words;
    private final List<String> lines = new ArrayList<>();

    private PersonnelNotesText(PersonnelNotes notes) {
        this.notes = notes;
        this.words = PaperWords.of(notes.language());
    }

    /** @return lines that end by {@code \n} and in no space; the last one has no end */
    public static String of(PersonnelNotes notes) {
        return new PersonnelNotesText(notes).text();
    }

    private String text() {
        lines.add(notes.title());
        notes.head().lines().forEach(line -> lines.add(line.label() + ": " + (line.text().isBlank() ? NOTHING : line.text())));
        lines.add(words.status(notes.delivered()));
        lines.add(words.text("code", notes.code()));
        if (notes.sections().isEmpty()) {
            lines.add("");
            lines.add(words.text("notes-none"));
        }
        notes.sections().forEach(section -> {
            lines.add("");
            lines.add(section.title());
            section.questions().forEach(this::question);
        });
        return lines.stream().flatMap(PersonnelNotesText::lines).map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private void question(Answered answered) {
        lines.add("");
        lines.add(answered.question());
        answered.answers().forEach(said -> lines.add(said(said)));
    }

    private static String said(Said said) {
        return said.by().map(by -> by + ": " + said.text()).orElse(said.text());
    }

    /** Whatever ends a line. */
    private static Stream<String> lines(String text) {
        return text.isEmpty() ? Stream.of("")
                : text.replace('\u2028', '\n').replace('\u2029', '\n').lines();
    }
}
