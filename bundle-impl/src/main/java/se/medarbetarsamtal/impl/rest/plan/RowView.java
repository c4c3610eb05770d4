package se.medarbetarsamtal.impl.rest.plan;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.impl.overview.PlanPage;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.Responsible;

/**
 * One agreement of a plan.
 *
 * @param continues null when it is the first of its line
 * @param continuedIn null when it goes on in no later talk
 * @param cells by column; one in which nobody has written is absent
 * @param text what lists show of it, in that revision; 0 for nothing
 */
record RowView(
        String id,
        AgreementKind kind,
        AgreementStatus status,
        Responsible responsible,
        int position,
        int version,
        String lineId,
        String continues,
        String continuedIn,
        Map<String, Cell> cells,
        String text,
        int revision,
        List<String> curriculum,
        List<Change> history,
        List<Note> followUps) {

    record Cell(String text, int revision) {

        static Cell of(PlanPage.Words words) {
            return new Cell(words.text(), words.revision());
        }

        @Override
        public String toString() {
            return "Cell[…]";
        }
    }

    /** @param displayName empty when the host does not know the person any more */
    record Person(String person, String displayName) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    record Change(AgreementStatus status, boolean byMe, Person by, Instant at) {

        static Change of(PlanPage.Change change) {
            return new Change(change.change().status(), change.byMe(),
                    new Person(change.change().by().value(), change.displayName()), change.change().at());
        }
    }

    record Note(String id, String text, Person by, Instant at) {

        static Note of(PlanPage.Note note) {
            return new Note(note.id(), note.text(), new Person(note.by().value(), note.displayName()), note.at());
        }

        @Override
        public String toString() {
            return "Note[…]";
        }
    }

    static RowView of(PlanPage.Row row) {
        Agreement agreement = row.agreement();
        Map<String, Cell> cells = new LinkedHashMap<>();
        row.cells().forEach((column, words) -> cells.put(column, Cell.of(words)));
        return new RowView(
                agreement.id(),
                agreement.kind(),
                agreement.status(),
                agreement.responsible(),
                agreement.position(),
                agreement.version(),
                agreement.line().id(),
                agreement.line().continues().orElse(null),
                agreement.line().continuedIn().orElse(null),
                cells,
                row.words().text(),
                row.words().revision(),
                row.codes(),
                row.history().stream().map(Change::of).toList(),
                row.followUps().stream().map(Note::of).toList());
    }

    @Override
    public String toString() {
        return "RowView[…]";
    }
}
