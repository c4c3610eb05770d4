package se.medarbetarsamtal.impl.template.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.Footnote;
import se.medarbetarsamtal.impl.template.TemplateDocument.Point;
import se.medarbetarsamtal.impl.template.TemplateDocument.PreparationQuestion;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;
import se.medarbetarsamtal.impl.template.TemplateDocument.Target;
import se.medarbetarsamtal.impl.template.Translation;

/** A template in somebody's hands, who edits it at random and gives no id twice. Two that edit apart
 * now and then give the same id or number. */
final class Edited {

    private static final int SHARED_IDS = 6;

    private final Random random;
    private final String hand;
    private final List<PreparationQuestion> preparation = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();
    private final SortedMap<String, String> english = new TreeMap<>();
    private final Set<String> given = new HashSet<>();
    private String title = "Medarbetarsamtal";
    private List<String> intro = List.of("Syfte");
    private int words;

    private Edited(Random random, String hand) {
        this.random = random;
        this.hand = hand;
    }

    static Edited anew(Random random) {
        Edited edited = new Edited(random, "först");
        IntStream.range(0, 3).forEach(any -> edited.addSection());
        return edited.edit(30);
    }

    Edited inTheHandsOf(String other) {
        Edited edited = new Edited(random, other);
        edited.preparation.addAll(preparation);
        edited.sections.addAll(sections);
        edited.footnotes.addAll(footnotes);
        edited.english.putAll(english);
        edited.given.addAll(given);
        edited.title = title;
        edited.intro = intro;
        return edited;
    }

    Edited edit(int steps) {
        List<Runnable> edits = List.of(this::addQuestion, this::addQuestion, this::addQuestion, this::removeQuestion,
                this::rewordQuestion, this::rewordQuestion, this::moveQuestion, this::addSection, this::removeSection,
                this::rewordSection, this::moveSection, this::addFootnote, this::rewordFootnote, this::addPreparation,
                this::removePreparation, this::movePreparation, () -> title = word(), () -> intro = List.of(word(), word()),
                this::translate);
        IntStream.range(0, steps).forEach(step -> edits.get(random.nextInt(edits.size())).run());
        return this;
    }

    TemplateDocument document() {
        return new TemplateDocument(TemplateDocument.SCHOOL_FORM, title, "sv", null, null, intro, preparation, sections, null,
                footnotes, null, List.of(), null, List.of(new Translation("en", english)));
    }

    private void addQuestion() {
        String id = freeId();
        inSomeSection(questions -> questions.add(random.nextInt(questions.size() + 1), question(id)));
    }

    private void removeQuestion() {
        inSomeSection(questions -> questions.remove(random.nextInt(questions.size())));
    }

    private void rewordQuestion() {
        inSomeSection(questions -> questions.replaceAll(one -> random.nextInt(3) == 0 ? question(one.id()) : one));
    }

    private void moveQuestion() {
        List<Question> moving = new ArrayList<>();
        inSomeSection(questions -> moving.add(questions.remove(random.nextInt(questions.size()))));
        moving.forEach(one -> inSection(random.nextInt(sections.size()),
                questions -> questions.add(random.nextInt(questions.size() + 1), one)));
    }

    private void addSection() {
        sections.add(random.nextInt(sections.size() + 1),
                new Section(freeId(), word(), Target.NOTES, null, null, null, List.of()));
    }

    private void removeSection() {
        if (sections.size() > 2 && random.nextInt(3) == 0) {
            sections.remove(random.nextInt(sections.size()));
        }
    }

    private void rewordSection() {
        int at = random.nextInt(sections.size());
        sections.set(at, new Section(sections.get(at).id(), word(), Target.NOTES, null, word(), null, sections.get(at).questions()));
    }

    private void moveSection() {
        Collections.swap(sections, random.nextInt(sections.size()), random.nextInt(sections.size()));
    }

    private void addFootnote() {
        footnotes.add(new Footnote(1 + footnotes.stream().mapToInt(Footnote::number).max().orElse(0), word()));
    }

    private void rewordFootnote() {
        footnotes.replaceAll(note -> random.nextInt(3) == 0 ? new Footnote(note.number(), word()) : note);
    }

    private void addPreparation() {
        preparation.add(random.nextInt(preparation.size() + 1), new PreparationQuestion(freeId(), word()));
    }

    private void removePreparation() {
        if (!preparation.isEmpty()) {
            preparation.remove(random.nextInt(preparation.size()));
        }
    }

    private void movePreparation() {
        Collections.shuffle(preparation, random);
    }

    private void translate() {
        inSomeSection(questions -> english.put("questions/" + questions.get(random.nextInt(questions.size())).id() + "/text", word()));
        english.put("title", word());
    }

    private Question question(String id) {
        Integer note = footnotes.isEmpty() || random.nextBoolean() ? null : footnotes.get(random.nextInt(footnotes.size())).number();
        return new Question(id, word(), random.nextInt(5) == 0, false, null, List.of(new Point(word(), note, false, null)));
    }

    private void inSomeSection(Consumer<List<Question>> change) {
        IntStream.range(0, sections.size()).filter(at -> !sections.get(at).questions().isEmpty()).boxed()
                .skip(random.nextInt(sections.size())).findFirst().ifPresent(at -> inSection(at, change));
        if (sections.stream().allMatch(section -> section.questions().isEmpty())) {
            String id = ownId();
            inSection(0, questions -> questions.add(question(id)));
        }
    }

    private void inSection(int at, Consumer<List<Question>> change) {
        Section section = sections.get(at);
        List<Question> questions = new ArrayList<>(section.questions());
        change.accept(questions);
        sections.set(at, new Section(section.id(), section.title(), section.target(), section.label(), section.guidance(),
                section.recordingRule(), questions));
    }

    private String freeId() {
        String shared = "delad-" + random.nextInt(SHARED_IDS);
        return random.nextInt(4) == 0 && given.add(shared) ? shared : ownId();
    }

    private String ownId() {
        return "id-" + Long.toHexString(random.nextLong());
    }

    private String word() {
        words++;
        return hand + " " + words;
    }
}
