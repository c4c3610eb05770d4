package se.medarbetarsamtal.impl.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.overview.PlanPage.Change;
import se.medarbetarsamtal.impl.overview.PlanPage.Note;
import se.medarbetarsamtal.impl.overview.PlanPage.Row;
import se.medarbetarsamtal.impl.overview.PlanPage.Step;
import se.medarbetarsamtal.impl.overview.PlanPage.Words;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.PlanColumn;

/** Puts the opened parts of a plan together, row by row. */
final class PlanRows {

    private final PlanContent content;
    private final Names.Known known;
    private final PersonRef reader;

    PlanRows(PlanContent content, Names.Known known, PersonRef reader) {
        this.content = content;
        this.known = known;
        this.reader = reader;
    }

    List<Row> all() {
        return content.agreements().stream().map(this::row).toList();
    }

    Row row(Agreement agreement) {
        return new Row(agreement, cells(agreement), words(agreement.field()).orElse(Words.NONE),
                content.codes().getOrDefault(agreement.id(), List.of()), history(agreement), notes(agreement));
    }

    List<Step> steps() {
        return content.steps().stream().map(step -> new Step(step, words(step.note()))).toList();
    }

    private Map<String, Words> cells(Agreement agreement) {
        Map<String, Words> cells = new LinkedHashMap<>();
        for (PlanColumn column : PlanColumn.values()) {
            words(agreement.cell(column)).ifPresent(words -> cells.put(column.id(), words));
        }
        return cells;
    }

    private Optional<Words> words(Field field) {
        return Optional.ofNullable(content.texts().get(field)).map(text -> new Words(text.text(), text.revision()));
    }

    private List<Change> history(Agreement agreement) {
        return content.statuses().stream()
                .filter(change -> change.agreement().equals(agreement.id()))
                .map(change -> new Change(change, change.by().equals(reader), known.of(change.by())))
                .toList();
    }

    private List<Note> notes(Agreement agreement) {
        String prefix = agreement.id() + ".";
        return content.texts().values().stream()
                .filter(text -> text.field().kind() == Field.Kind.FOLLOW_UP && text.field().name().startsWith(prefix))
                .sorted(Comparator.comparing(PlanContent.Text::writtenAt).thenComparing(text -> text.field().name()))
                .map(text -> new Note(text.field().name().substring(prefix.length()), text.text(), text.author(),
                        known.of(text.author()), text.writtenAt()))
                .toList();
    }
}
