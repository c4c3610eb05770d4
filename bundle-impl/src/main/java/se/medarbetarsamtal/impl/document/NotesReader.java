package se.medarbetarsamtal.impl.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.impl.dialogue.DeliveredTexts;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.OwnQuestion;
import se.medarbetarsamtal.impl.dialogue.OwnQuestions;
import se.medarbetarsamtal.impl.dialogue.ReadableTexts;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** Reads the sealed texts from which notes are made, in the running transaction and after its line in the journal. */
final class NotesReader {

    private static final Set<Field.Kind> TOGETHER =
            EnumSet.of(Field.Kind.JOINT, Field.Kind.TO_NOTES, Field.Kind.OWN_QUESTION);
    private static final Set<Field.Kind> ALL = EnumSet.of(
            Field.Kind.JOINT, Field.Kind.TO_NOTES, Field.Kind.OWN_QUESTION, Field.Kind.EMPLOYEE, Field.Kind.MANAGER);

    private final OwnQuestions ownQuestions;
    private final Deliveries deliveries;
    private final Texts texts;
    private final ReadableTexts readable;

    NotesReader(OwnQuestions ownQuestions, Deliveries deliveries, Texts texts, ReadableTexts readable) {
        this.ownQuestions = ownQuestions;
        this.deliveries = deliveries;
        this.texts = texts;
        this.readable = readable;
    }

    /** @param delivered which delivered version it is; empty when something has changed since the last one */
    record Stored(List<OwnQuestion> ownQuestions, List<SealedText> texts, Optional<Delivery> delivered) { }

    /** @param wanted which delivered version; empty for what stands there now */
    Stored read(Granted granted, TemplateDocument template, Optional<Delivery> wanted) {
        Dialogue dialogue = granted.dialogue();
        List<OwnQuestion> asked = ownQuestions.ofDialogue(dialogue.tenant(), dialogue.id());
        if (wanted.isPresent()) {
            return new Stored(asked, deliveries.texts(dialogue.tenant(), dialogue.id(), wanted.get().number()).stream()
                    .filter(text -> ALL.contains(text.field().kind())).toList(), wanted);
        }
        Set<String> alone = template.answeredAloneForNotes().map(Question::id).collect(Collectors.toSet());
        return alone.isEmpty()
                ? stored(dialogue, asked, texts.newest(dialogue.tenant(), dialogue.id(), TOGETHER), DeliveredTexts.of(TOGETHER))
                : withWhatIsShown(granted, template, asked, alone);
    }

    /** What each has answered alone, as far as both read it: whoever makes the notes, they hold the same. */
    private Stored withWhatIsShown(
            Granted granted, TemplateDocument template, List<OwnQuestion> asked, Set<String> alone) {
        Dialogue dialogue = granted.dialogue();
        ReadableTexts.Read read = readable.open(granted.decision(), template.release(), ALL);
        List<SealedText> shown = read.texts().stream()
                .filter(text -> !text.field().kind().isReleased() || alone.contains(text.field().name())
                        && read.sharing().isShown(text.field().kind(), text.author()))
                .toList();
        Set<Field.Kind> held = EnumSet.copyOf(TOGETHER);
        held.add(Field.Kind.MANAGER);
        return stored(dialogue, asked, shown, new DeliveredTexts(held,
                read.sharing().isShown(Field.Kind.EMPLOYEE, dialogue.employee()) ? alone : Set.of()));
    }

    private Stored stored(Dialogue dialogue, List<OwnQuestion> asked, List<SealedText> found, DeliveredTexts held) {
        return new Stored(asked, found, deliveries.of(dialogue.tenant(), dialogue.id()).stream().findFirst()
                .filter(one -> !deliveries.isChangedSince(dialogue.tenant(), dialogue.id(), one.number(), held)));
    }
}
