package se.medarbetarsamtal.impl.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import se.medarbetarsamtal.impl.document.RecordCopy.Asked;
import se.medarbetarsamtal.impl.document.RecordCopy.Written;

/** What was asked in a talk, and what was answered. */
final class RecordAnswers {

    private final RecordCopy copy;
    private final RecordParts parts;
    private final PaperWords words;

    RecordAnswers(RecordCopy copy, RecordParts parts) {
        this.copy = copy;
        this.parts = parts;
        this.words = parts.words();
    }

    void lay() {
        Optional<Optional<String>> under = Optional.empty();
        for (Asked asked : copy.questions()) {
            if (!under.equals(Optional.of(asked.section()))) {
                parts.section(asked.section().orElseGet(() -> words.text("beforehand")));
                under = Optional.of(asked.section());
            }
            question(asked);
        }
    }

    private void question(Asked asked) {
        parts.heading(parts.shown(asked.text()));
        if (!asked.points().isEmpty()) {
            Element points = parts.html().add(parts.html().body(), "ul", "");
            asked.points().forEach(point -> parts.html().text(points, "li", "", point));
        }
        if (asked.answers().isEmpty()) {
            parts.html().text(parts.html().body(), "p", "muted", words.text("unanswered"));
        }
        asked.answers().forEach(answer -> answer(asked, answer));
    }

    /** An answer in rows stands under the columns; a chef's note to it is in words. */
    private void answer(Asked asked, Written answer) {
        String label = words.text("box." + answer.box());
        Optional<String> rows = answer.text().filter(text -> !asked.columns().isEmpty() && text.contains("\t"));
        if (rows.isEmpty()) {
            parts.written(label, answer);
            return;
        }
        parts.html().text(parts.html().body(), "p", "by", label + " · " + parts.by(answer.writtenBy(), answer));
        parts.table(asked.columns(), rows.get().lines().map(line -> cells(line, asked.columns().size())).toList());
    }

    private static List<String> cells(String line, int columns) {
        List<String> cells = new ArrayList<>(List.of(line.split("\t", columns)));
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }
}
