package se.medarbetarsamtal.impl.template.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.Footnote;
import se.medarbetarsamtal.impl.template.TemplateDocument.Point;
import se.medarbetarsamtal.impl.template.TemplateDocument.PreparationQuestion;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;

/** What must hold of a copy that took some changes over and kept its own against the others, told without the merge's own means. */
record MergeLaws(TemplateDocument from, TemplateDocument mine, TemplateDocument to, Set<String> accepted) {

    /** @return what is broken; empty when nothing is */
    List<String> brokenBy(TemplateDocument merged) {
        List<String> broken = new ArrayList<>();
        to.questions().filter(this::isTakenOver).filter(question -> !holds(merged, question))
                .forEach(question -> broken.add("lost though accepted: " + question.id()));
        from.questions().filter(question -> accepted.contains(id(question)) && find(to, question.id()) == null)
                .filter(question -> find(merged, question.id()) != null)
                .forEach(question -> broken.add("still there: " + question.id()));
        mine.questions().filter(question -> !accepted.contains(id(question))).filter(question -> !isUntouched(merged, question))
                .forEach(question -> broken.add("changed though kept: " + question.id()));
        mine.preparation().stream().filter(question -> !accepted.contains("preparation/" + question.id()))
                .filter(question -> !merged.preparation().contains(question))
                .forEach(question -> broken.add("changed though kept: " + question.id()));
        mine.sections().stream().filter(section -> !accepted.contains("sections/" + section.id()))
                .filter(section -> merged.sections().stream().noneMatch(one -> words(one).equals(words(section))))
                .forEach(section -> broken.add("changed though kept: " + section.id()));
        if (!merged.title().equals(accepted.contains("title") ? to.title() : mine.title())
                || !merged.intro().equals(accepted.contains("intro") ? to.intro() : mine.intro())) {
            broken.add("another text");
        }
        if (merged.questionCount() != expectedCount()) {
            broken.add("as many questions as nobody asked for");
        }
        if (!order(mine, id -> inBoth(id, merged)).equals(order(merged, id -> inBoth(id, mine)))) {
            broken.add("another order of what was kept");
        }
        return broken;
    }

    private boolean isTakenOver(Question question) {
        Question earlier = find(from, question.id());
        boolean sameWords = earlier != null && earlier.equals(question) && english(from, question.id()).equals(english(to, question.id()));
        return accepted.contains(id(question)) && !sameWords;
    }

    /** By its own id, or by another when the copy uses that for something else. */
    private boolean holds(TemplateDocument merged, Question wanted) {
        boolean taken = mine.questions().noneMatch(one -> one.id().equals(wanted.id()))
                && Stream.concat(mine.preparation().stream().map(PreparationQuestion::id), mine.sections().stream().map(Section::id))
                        .anyMatch(wanted.id()::equals);
        return merged.questions()
                .filter(one -> taken ? one.id().startsWith(wanted.id()) : one.id().equals(wanted.id()))
                .anyMatch(one -> words(one).equals(words(wanted)) && english(merged, one.id()).equals(english(to, wanted.id()))
                        && newNotes(merged, one, wanted));
    }

    /** What the source has put under the question as a new footnote stands under it. */
    private boolean newNotes(TemplateDocument merged, Question one, Question wanted) {
        for (int at = 0; at < wanted.points().size(); at++) {
            Integer number = wanted.points().get(at).footnote();
            if (number != null && note(from, number) == null
                    && !note(to, number).equals(note(merged, one.points().get(at).footnote()))) {
                return false;
            }
        }
        return true;
    }

    private boolean isUntouched(TemplateDocument merged, Question own) {
        boolean sameNotes = own.points().stream().map(Point::footnote)
                .filter(number -> number != null && !accepted.contains("footnotes/" + number))
                .allMatch(number -> note(mine, number).equals(note(merged, number)));
        boolean sameSection = sectionOf(merged).getOrDefault(own.id(), "").equals(sectionOf(mine).get(own.id()));
        return own.equals(find(merged, own.id())) && english(mine, own.id()).equals(english(merged, own.id()))
                && sameNotes && sameSection;
    }

    private int expectedCount() {
        Set<String> mineIds = ids(mine).collect(Collectors.toSet());
        Set<String> toIds = ids(to).collect(Collectors.toSet());
        long gone = mineIds.stream().filter(id -> accepted.contains(id) && !toIds.contains(id)).count();
        long come = toIds.stream().filter(id -> accepted.contains(id) && !mineIds.contains(id)).count();
        return (int) (mineIds.size() - gone + come);
    }

    private boolean inBoth(String id, TemplateDocument other) {
        return !accepted.contains(id) && ids(other).anyMatch(id::equals);
    }

    private static List<String> order(TemplateDocument document, Predicate<String> which) {
        Map<String, List<String>> sections = new TreeMap<>();
        document.sections().forEach(section ->
                sections.put(section.id(), section.questions().stream().map(MergeLaws::id).filter(which).toList()));
        sections.values().removeIf(List::isEmpty);
        List<String> preparation = document.preparation().stream().map(one -> "preparation/" + one.id()).filter(which).toList();
        return List.of(sections.toString(), preparation.toString());
    }

    private static Stream<String> ids(TemplateDocument document) {
        return Stream.concat(document.questions().map(MergeLaws::id),
                document.preparation().stream().map(one -> "preparation/" + one.id()));
    }

    private static String id(Question question) {
        return "questions/" + question.id();
    }

    private static Question find(TemplateDocument document, String id) {
        return document.question(id).orElse(null);
    }

    private static Map<String, String> sectionOf(TemplateDocument document) {
        Map<String, String> places = new HashMap<>();
        document.sections().forEach(section -> section.questions().forEach(one -> places.put(one.id(), section.id())));
        return places;
    }

    private static List<Object> words(Question question) {
        return List.of(question.text(), question.sensitive(), question.points().stream().map(Point::text).toList());
    }

    private static List<Object> words(Section section) {
        return List.of(section.id(), section.title(), String.valueOf(section.guidance()));
    }

    private static String english(TemplateDocument document, String question) {
        return document.translations().stream()
                .map(translation -> translation.texts().get("questions/" + question + "/text"))
                .filter(text -> text != null).findFirst().orElse("");
    }

    private static String note(TemplateDocument document, Integer number) {
        return document.footnotes().stream().filter(note -> Integer.valueOf(note.number()).equals(number))
                .map(Footnote::text).findFirst().orElse(null);
    }
}
