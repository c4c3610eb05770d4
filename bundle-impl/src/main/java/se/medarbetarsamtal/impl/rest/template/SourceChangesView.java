package se.medarbetarsamtal.impl.rest.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.medarbetarsamtal.impl.template.Translation;
import se.medarbetarsamtal.impl.template.lineage.LineageService;
import se.medarbetarsamtal.impl.template.lineage.Part;
import se.medarbetarsamtal.impl.template.lineage.SourceChange;

/**
 * What has come in the source of a copy.
 *
 * @param revision of the copy's draft
 * @param sections what the sections are called that the changes stand in, by the ids that {@code place} says
 */
record SourceChangesView(int revision, int from, int to, Map<String, String> sections, List<Change> changes) {

    record Change(
            String id, SourceChange.Kind kind, Part.What what, PartView before, PartView mine, PartView after) { }

    /**
     * One part of a template.
     *
     * @param value as the document has it
     * @param translations of its texts, by what follows its id in their keys
     */
    record PartView(String place, Object value, List<Translation> translations) {

        static PartView of(Part part) {
            return part == null ? null : new PartView(part.place(), part.value(), part.translations().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(language -> new Translation(language.getKey(), new TreeMap<>(language.getValue())))
                    .toList());
        }
    }

    static SourceChangesView of(LineageService.Comparison found) {
        Map<String, String> sections = new LinkedHashMap<>();
        found.sections().forEach(section -> sections.putIfAbsent("sections/" + section.id(), section.title()));
        return new SourceChangesView(found.revision(), found.from(), found.to(), sections,
                found.changes().stream().map(SourceChangesView::change).toList());
    }

    private static Change change(SourceChange change) {
        return new Change(change.id(), change.kind(), change.what(), PartView.of(change.before()), PartView.of(change.mine()),
                PartView.of(change.after()));
    }
}
