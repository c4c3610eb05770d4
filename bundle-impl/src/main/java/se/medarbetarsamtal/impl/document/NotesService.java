package se.medarbetarsamtal.impl.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.OwnQuestions;
import se.medarbetarsamtal.impl.dialogue.ReadableTexts;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.ShortCode;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateTexts;
import se.medarbetarsamtal.impl.template.Templates;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Makes the notes of a talk for the personnel system, for whoever may read the talk. They are kept nowhere. */
@Component(service = NotesService.class)
public class NotesService {

    private final DialogueAccess access;
    private final Templates templates;
    private final PlanHeads heads;
    private final Deliveries deliveries;
    private final Vault vault;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final NotesReader reader;
    private final NotesPaper paper = new NotesPaper();

    @Activate
    public NotesService(
            @Reference DialogueAccess access,
            @Reference Templates templates,
            @Reference PlanHeads heads,
            @Reference OwnQuestions ownQuestions,
            @Reference Deliveries deliveries,
            @Reference Texts texts,
            @Reference ReadableTexts readable,
            @Reference Vault vault,
            @Reference AccessJournal journal,
            @Reference Transactions transactions) {
        this.access = access;
        this.templates = templates;
        this.heads = heads;
        this.deliveries = deliveries;
        this.vault = vault;
        this.journal = journal;
        this.transactions = transactions;
        this.reader = new NotesReader(ownQuestions, deliveries, texts, readable);
    }

    /**
     * The notes to be carried over as text.
     *
     * @param version which delivered version, as it was delivered; empty for what stands there now
     * @param language which language the reader wants: the template's own where it has no other
     * @throws se.medarbetarsamtal.impl.NotThere also when there is no such version
     */
    public PersonnelNotes notes(Request request, DialogueId id, OptionalInt version, Locale language) {
        Granted granted = access.grant(request, id, Operation.READ);
        return made(granted, version, language, () -> journal.allowed(granted.decision(), "COPIED", "NOTES/text"));
    }

    /**
     * The same as a PDF.
     *
     * @throws se.medarbetarsamtal.impl.Conflict {@code unprintable} when a text has a character that no font has. The journal
     *     has the line then, and nobody the file
     */
    public PlanFile file(Request request, DialogueId id, OptionalInt version, Locale language) {
        Granted granted = access.grant(request, id, Operation.READ);
        PersonnelNotes notes = made(granted, version, language,
                () -> journal.allowed(granted.decision(), "FETCHED", "NOTES/document"));
        return new PlanFile("anteckningar-" + notes.code() + ".pdf", paper.print(notes));
    }

    /** @param line writes the line of it in the journal */
    private PersonnelNotes made(Granted granted, OptionalInt version, Locale language, Runnable line) {
        Dialogue dialogue = granted.dialogue();
        TemplateDocument template = TemplateTexts.in(language, templates.ofTalk(dialogue.tenant(), dialogue.template()).document());
        Optional<Delivery> wanted = WantedVersion.of(access, deliveries, granted, version);
        PlanHeads.Head head = heads.ofNotes(granted, template);
        OpenDialogue open = vault.open(granted.decision());
        NotesReader.Stored stored = transactions.run(() -> {
            line.run();
            return reader.read(granted, template, wanted);
        });
        Map<Field, String> words = stored.texts().stream().collect(Collectors.toMap(SealedText::field,
                text -> open.open(text.field().sealedAs(), text.revision(), text.sealed())));
        NotesMaker maker = new NotesMaker(template, stored.ownQuestions(), words);
        return new PersonnelNotes(template.language(), PaperWords.of(template.language()).text("notes-title", template.title()),
                head, maker.sections(), maker.leftOut(), stored.delivered().map(WantedVersion::onPaper), ShortCode.of(dialogue.id()));
    }
}
