package se.medarbetarsamtal.impl.document;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.OwnQuestion;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.document.RecordCopy.Asked;
import se.medarbetarsamtal.impl.document.RecordCopy.Party;
import se.medarbetarsamtal.impl.document.RecordCopy.Person;
import se.medarbetarsamtal.impl.document.RecordCopy.Written;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
import se.medarbetarsamtal.impl.template.TemplateDocument.Point;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.vault.OpenDialogue;

/** Puts one copy together. What is left out is not even opened. */
final class CopyMaker {

    private static final Set<Field.Kind> ANSWERS =
            EnumSet.of(Field.Kind.EMPLOYEE, Field.Kind.MANAGER, Field.Kind.OWN_NOTE, Field.Kind.JOINT);

    private static final Set<Field.Kind> PLANNED =
            EnumSet.of(Field.Kind.AGREEMENT, Field.Kind.PLAN, Field.Kind.FOLLOW_UP);

    private final Dialogue dialogue;
    private final TemplateDocument template;
    private final KnownNames names;
    private final OpenDialogue open;
    private final boolean masked;
    private final AnswerWords choices;

    CopyMaker(Dialogue dialogue, TemplateDocument template, KnownNames names, OpenDialogue open, boolean masked) {
        this.dialogue = dialogue;
        this.template = template;
        this.names = names;
        this.open = open;
        this.masked = masked;
        this.choices = new AnswerWords(PaperWords.of(template.language()));
    }

    /** Of a protected identity no place is copied, and a masked copy, which is made for others, has no time either. */
    RecordCopy make(CopyReader.Stored stored, Instant now) {
        boolean isProtected = names.isProtected(dialogue.employee());
        CopiedPlan plan = new CopiedPlan(template.plan(), stored.agreements(), opened(stored.texts()), masked);
        return new RecordCopy(dialogue, masked, now, template, person(dialogue.employee()), person(dialogue.responsible()),
                questions(stored), plan.agreements(), plan.plan(), plan.steps(stored.followUps()), stored.booking(),
                masked && isProtected, isProtected || masked ? Optional.empty() : stored.booking().flatMap(time -> place(stored.texts())));
    }

    private List<Asked> questions(CopyReader.Stored stored) {
        Map<String, List<SealedText>> answers = stored.texts().stream()
                .filter(text -> ANSWERS.contains(text.field().kind()))
                .collect(Collectors.groupingBy(text -> text.field().name()));
        Stream<Asked> beforehand = template.preparation().stream().map(question -> new Asked(Optional.empty(),
                Optional.of(question.text()), List.of(), List.of(), false, written(answers.get(question.id()), this::words, false)));
        Stream<Asked> talk = template.sections().stream().flatMap(section -> section.questions().stream()
                .map(question -> asked(section, question, answers.get(question.id()))));
        return Stream.of(beforehand, talk, own(stored, answers)).flatMap(asked -> asked).toList();
    }

    /** Nobody has said whether what a party asks is sensitive, so it counts as that. */
    private Stream<Asked> own(CopyReader.Stored stored, Map<String, List<SealedText>> answers) {
        Map<String, String> words = stored.texts().stream().filter(text -> text.field().kind() == Field.Kind.OWN_QUESTION)
                .collect(Collectors.toMap(text -> text.field().name(), text -> masked ? "" : words(text)));
        return stored.ownQuestions().stream().map(OwnQuestion::id).filter(words::containsKey)
                .map(id -> new Asked(Optional.of(choices.ownQuestions()), masked ? Optional.empty() : Optional.of(words.get(id)),
                        List.of(), List.of(), true, written(answers.get(id), this::words, true)));
    }

    private Asked asked(Section section, Question question, List<SealedText> answers) {
        return new Asked(Optional.of(section.title()), Optional.of(question.text()),
                question.points().stream().map(Point::text).toList(), question.columns().stream().map(Option::text).toList(),
                question.asksForSensitive(), written(answers, text -> said(question, text), question.asksForSensitive()));
    }

    private List<Written> written(List<SealedText> answers, Function<SealedText, String> said, boolean sensitive) {
        return Optional.ofNullable(answers).stream().flatMap(List::stream)
                .map(text -> new Written(text.field().kind(), masked && sensitive ? Optional.empty() : Optional.of(said.apply(text)),
                        text.revision(), text.writtenAt(), person(text.author())))
                .toList();
    }

    private Map<Field, Written> opened(List<SealedText> texts) {
        return texts.stream().filter(text -> PLANNED.contains(text.field().kind()))
                .collect(Collectors.toMap(SealedText::field, text -> new Written(text.field().kind(), Optional.of(words(text)),
                        text.revision(), text.writtenAt(), person(text.author()))));
    }

    private Optional<String> place(List<SealedText> texts) {
        return texts.stream()
                .filter(text -> text.field().kind() == Field.Kind.PLACE)
                .map(this::words)
                .filter(place -> !place.isEmpty())
                .findFirst();
    }

    /** A chef's own note is in words whatever the question offers. */
    private String said(Question question, SealedText text) {
        return text.field().kind() == Field.Kind.OWN_NOTE ? words(text) : choices.of(question, words(text));
    }

    private String words(SealedText text) {
        return open.open(text.field().sealedAs(), text.revision(), text.sealed());
    }

    private Person person(PersonRef person) {
        Party party = person.equals(dialogue.employee()) ? Party.EMPLOYEE : Party.MANAGER;
        return new Person(party, masked ? Optional.empty() : Optional.of(names.of(person)));
    }
}
