package se.medarbetarsamtal.impl.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.DeliveredTexts;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.ShortCode;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.Agreements.Frozen;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateTexts;
import se.medarbetarsamtal.impl.template.Templates;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Makes the action plan of a talk as a file for whoever may read the talk. It is kept nowhere. */
@Component(service = PlanDocumentService.class)
public class PlanDocumentService {

    private static final Set<Field.Kind> PLAN = Set.of(Field.Kind.PLAN);

    private final DialogueAccess access;
    private final Templates templates;
    private final PlanHeads heads;
    private final Agreements agreements;
    private final Deliveries deliveries;
    private final Texts texts;
    private final Vault vault;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final PlanPaper paper = new PlanPaper();

    @Activate
    public PlanDocumentService(
            @Reference DialogueAccess access,
            @Reference Templates templates,
            @Reference PlanHeads heads,
            @Reference Agreements agreements,
            @Reference Deliveries deliveries,
            @Reference Texts texts,
            @Reference Vault vault,
            @Reference AccessJournal journal,
            @Reference Transactions transactions) {
        this.access = access;
        this.templates = templates;
        this.heads = heads;
        this.agreements = agreements;
        this.deliveries = deliveries;
        this.texts = texts;
        this.vault = vault;
        this.journal = journal;
        this.transactions = transactions;
    }

    private record Stored(List<Frozen> rows, List<SealedText> texts, Optional<Delivery> delivered) { }

    /**
     * @param reader which language the reader wants: the template's own where it has no other
     * @param version which delivered version, as it was delivered; empty for what stands there now
     * @throws se.medarbetarsamtal.impl.NotThere also when there is no such version, or the template has no plan
     * @throws se.medarbetarsamtal.impl.Conflict {@code unprintable} when a text has a character that no font has. The journal
     *     has the line then, and nobody the file
     */
    public PlanFile file(Request request, DialogueId id, OptionalInt version, Locale reader) {
        Granted granted = access.grant(request, id, Operation.READ);
        TemplateDocument template = TemplateTexts.in(reader, template(granted));
        Optional<Delivery> wanted = WantedVersion.of(access, deliveries, granted, version);
        PlanHeads.Head head = heads.of(granted, template);
        OpenDialogue open = vault.open(granted.decision());
        Stored stored = transactions.run(() -> {
            journal.allowed(granted.decision(), "FETCHED", "PLAN/plan");
            return wanted.isPresent() ? frozen(granted.dialogue(), wanted.get()) : now(granted.dialogue());
        });
        Map<Field, String> words = stored.texts().stream().collect(Collectors.toMap(SealedText::field,
                text -> open.open(text.field().sealedAs(), text.revision(), text.sealed())));
        String code = ShortCode.of(id);
        return new PlanFile("handlingsplan-" + code + ".pdf", paper.print(new PlanDocument(
                template.language(), head.organiser(), head.logo(), head.lines(),
                new TableMaker(stored.rows(), words, false).make(template.plan()),
                stored.delivered().map(WantedVersion::onPaper), code)));
    }

    private TemplateDocument template(Granted granted) {
        TemplateDocument template = templates.version(granted.dialogue().tenant(), granted.dialogue().template())
                .orElseThrow(() -> new IllegalStateException("A talk keeps its template version"))
                .document();
        if (template.plan() == null) {
            throw access.noSuchPart(granted, "plan-document");
        }
        return template;
    }

    private Stored frozen(Dialogue dialogue, Delivery delivery) {
        List<SealedText> all = deliveries.texts(dialogue.tenant(), dialogue.id(), delivery.number());
        return new Stored(agreements.frozen(dialogue.tenant(), dialogue.id(), delivery.number()),
                all.stream().filter(text -> PLAN.contains(text.field().kind())).toList(), Optional.of(delivery));
    }

    /** What has changed since it was delivered is worked on again. */
    private Stored now(Dialogue dialogue) {
        TenantRef tenant = dialogue.tenant();
        Optional<Delivery> newest = deliveries.of(tenant, dialogue.id()).stream().findFirst()
                .filter(one -> !deliveries.isChangedSince(tenant, dialogue.id(), one.number(), DeliveredTexts.of(PLAN)));
        return new Stored(agreements.ofDialogue(tenant, dialogue.id()).stream().map(Agreement::frozen).toList(),
                texts.newest(tenant, dialogue.id(), PLAN), newest);
    }
}
