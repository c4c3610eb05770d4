package se.medarbetarsamtal.impl.overview;

import java.util.EnumSet;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.plan.CurriculumLinks;
import se.medarbetarsamtal.impl.plan.FollowUps;
import se.medarbetarsamtal.impl.plan.Statuses;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Opens the plan of one talk under its own decision, in a constant number of statements. */
@Component(service = PlanReader.class)
public class PlanReader {

    private static final EnumSet<Field.Kind> PLAN =
            EnumSet.of(Field.Kind.AGREEMENT, Field.Kind.PLAN, Field.Kind.FOLLOW_UP);

    private final Agreements agreements;
    private final Statuses statuses;
    private final CurriculumLinks links;
    private final FollowUps followUps;
    private final Texts texts;
    private final Vault vault;
    private final AccessJournal journal;
    private final Transactions transactions;

    @Activate
    public PlanReader(
            @Reference Agreements agreements,
            @Reference Statuses statuses,
            @Reference CurriculumLinks links,
            @Reference FollowUps followUps,
            @Reference Texts texts,
            @Reference Vault vault,
            @Reference AccessJournal journal,
            @Reference Transactions transactions) {
        this.agreements = agreements;
        this.statuses = statuses;
        this.links = links;
        this.followUps = followUps;
        this.texts = texts;
        this.vault = vault;
        this.journal = journal;
        this.transactions = transactions;
    }

    PlanContent read(Granted granted) {
        OpenDialogue open = vault.open(granted.decision());
        TenantRef tenant = granted.dialogue().tenant();
        DialogueId id = granted.dialogue().id();
        return transactions.run(() -> {
            journal.allowed(granted.decision(), "READ", "PLAN/plan");
            return new PlanContent(
                    granted.dialogue(),
                    agreements.orderVersion(tenant, id),
                    agreements.ofDialogue(tenant, id),
                    statuses.ofDialogue(tenant, id),
                    links.ofDialogue(tenant, id),
                    followUps.ofDialogue(tenant, id),
                    PlanContent.byField(opened(open, texts.newest(tenant, id, PLAN))));
        });
    }

    /** One agreement's line in that talk: nothing else of the plan is opened, and no step is read. */
    PlanContent readLine(Granted granted, String line) {
        OpenDialogue open = vault.open(granted.decision());
        TenantRef tenant = granted.dialogue().tenant();
        DialogueId id = granted.dialogue().id();
        return transactions.run(() -> {
            journal.allowed(granted.decision(), "READ", "PLAN/line");
            List<Agreement> own = agreements.ofDialogue(tenant, id).stream()
                    .filter(one -> one.line().id().equals(line))
                    .toList();
            return new PlanContent(
                    granted.dialogue(),
                    agreements.orderVersion(tenant, id),
                    own,
                    statuses.ofDialogue(tenant, id).stream()
                            .filter(change -> own.stream().anyMatch(one -> one.id().equals(change.agreement())))
                            .toList(),
                    links.ofDialogue(tenant, id),
                    List.of(),
                    PlanContent.byField(opened(open, texts.newest(tenant, id, PLAN).stream()
                            .filter(text -> own.stream().anyMatch(one -> one.owns(text.field())))
                            .toList())));
        });
    }

    private static List<PlanContent.Text> opened(OpenDialogue open, List<SealedText> sealed) {
        return sealed.stream()
                .map(text -> new PlanContent.Text(text.field(), text.revision(), text.author(), text.writtenAt(),
                        open.open(text.field().sealedAs(), text.revision(), text.sealed())))
                .toList();
    }
}
