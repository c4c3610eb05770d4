package se.medarbetarsamtal.impl.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.OwnQuestion;
import se.medarbetarsamtal.impl.dialogue.OwnQuestions;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.ShortCode;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.plan.Agreements.Frozen;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.Templates;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/**
 * Puts a package together of what goes to the personnel system: the notes and the plan of one delivered version, on paper and as a
 * record for programs. It is in the template's own language, whoever asks.
 */
@Component(service = PackageMaker.class)
public class PackageMaker {

    private final Templates templates;
    private final PlanHeads heads;
    private final OwnQuestions ownQuestions;
    private final Agreements agreements;
    private final Deliveries deliveries;
    private final Vault vault;
    private final PackagePrinter printer;

    @Activate
    public PackageMaker(
            @Reference Templates templates,
            @Reference PlanHeads heads,
            @Reference OwnQuestions ownQuestions,
            @Reference Agreements agreements,
            @Reference Deliveries deliveries,
            @Reference Vault vault,
            @Reference RecordFormat format,
            @Reference Clock clock) {
        this.templates = templates;
        this.heads = heads;
        this.ownQuestions = ownQuestions;
        this.agreements = agreements;
        this.deliveries = deliveries;
        this.vault = vault;
        this.printer = new PackagePrinter(format, clock);
    }

    /** What the host is asked for before anything is read. */
    record Prepared(Dialogue dialogue, Delivery delivery, TemplateDocument template, PlanHeads.Head head, OpenDialogue open) { }

    /** What the version holds, still sealed. */
    record Stored(List<OwnQuestion> ownQuestions, List<Frozen> rows, List<SealedText> texts) { }

    Prepared prepare(Granted granted, Delivery delivery) {
        Dialogue dialogue = granted.dialogue();
        TemplateDocument template = templates.version(dialogue.tenant(), dialogue.template())
                .orElseThrow(() -> new IllegalStateException("A talk keeps its template version"))
                .document();
        return new Prepared(dialogue, delivery, template, heads.ofNotes(granted, template), vault.open(granted.decision()));
    }

    /** In the running transaction, after its line in the journal. */
    Stored read(Prepared prepared) {
        Dialogue dialogue = prepared.dialogue();
        int number = prepared.delivery().number();
        return new Stored(ownQuestions.ofDialogue(dialogue.tenant(), dialogue.id()),
                agreements.frozen(dialogue.tenant(), dialogue.id(), number),
                deliveries.texts(dialogue.tenant(), dialogue.id(), number));
    }

    /** @throws se.medarbetarsamtal.impl.Conflict {@code unprintable} */
    PackageFile make(Prepared prepared, Stored stored) {
        TemplateDocument template = prepared.template();
        Map<Field, String> words = stored.texts().stream().collect(Collectors.toMap(SealedText::field,
                text -> prepared.open().open(text.field().sealedAs(), text.revision(), text.sealed())));
        NotesMaker notes = new NotesMaker(template, stored.ownQuestions(), words);
        Optional<PlanTables> plan = Optional.ofNullable(template.plan())
                .map(form -> new TableMaker(stored.rows(), words, false).make(form));
        PackagedRecord packaged = new PackagedRecord(Fingerprint.manifestOf(prepared.dialogue(), prepared.delivery()),
                ShortCode.of(prepared.dialogue().id()), prepared.dialogue(), prepared.delivery(), template.title(), template.language(),
                notes.sections(), plan);
        return printer.print(packaged, prepared.head(), notes.leftOut());
    }
}
