package se.medarbetarsamtal.impl.plan;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.TextWriter;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Writes down what was agreed beside the tables of the plan. */
@Component(service = AgreementService.class)
public class AgreementService {

    private final DialogueAccess access;
    private final PlanLock lock;
    private final Agreements agreements;
    private final Statuses statuses;
    private final Vault vault;
    private final TextWriter writer;
    private final OneTime oneTime;
    private final Clock clock;

    @Activate
    public AgreementService(
            @Reference DialogueAccess access,
            @Reference PlanLock lock,
            @Reference Agreements agreements,
            @Reference Statuses statuses,
            @Reference Vault vault,
            @Reference TextWriter writer,
            @Reference OneTime oneTime,
            @Reference Clock clock) {
        this.access = access;
        this.lock = lock;
        this.agreements = agreements;
        this.statuses = statuses;
        this.vault = vault;
        this.writer = writer;
        this.oneTime = oneTime;
        this.clock = clock;
    }

    /** What was stored: which agreement, in which revision. */
    public record Written(String agreement, int revision) { }

    public Written add(Request request, DialogueId id, FreeText text) {
        Granted granted = access.grant(request, id, Operation.AGREE);
        Field field = new Field(Field.Kind.AGREEMENT, RandomIds.next());
        OpenDialogue open = vault.open(granted.decision());
        SealedText words = writer.seal(granted.decision(), open, field, 0, text.required().value());
        return oneTime.commit(request, () -> {
            Dialogue now = writer.store(granted.decision(), words);
            Agreement agreement = Agreement.proposal(
                            field.name(), id, AgreementKind.FREE, lock.placeFor(granted.decision(), 1), clock.now())
                    .with(now.isHeld() ? AgreementStatus.ONGOING : AgreementStatus.PROPOSED);
            agreements.insert(request.tenant(), agreement);
            statuses.append(request.tenant(), id,
                    new StatusChange(agreement.id(), 1, agreement.status(), request.person(), agreement.createdAt()));
            return new Written(field.name(), words.revision());
        });
    }

    /** @throws Stale with the newest words when {@code base} is not the newest revision */
    public Written change(Request request, DialogueId id, String agreement, int base, FreeText text) {
        Granted granted = access.grant(request, id, Operation.AGREE);
        Agreement known = lock.find(granted, agreement);
        if (known.kind() != AgreementKind.FREE) {
            throw access.noSuchPart(granted, agreement);
        }
        OpenDialogue open = vault.open(granted.decision());
        SealedText words = writer.seal(granted.decision(), open, known.field(), base, text.required().value());
        try {
            return oneTime.commit(request, () -> {
                writer.store(granted.decision(), words);
                lock.now(granted.decision(), agreement);
                return new Written(known.id(), words.revision());
            });
        } catch (Stale stale) {
            throw writer.staleWithText(granted.decision(), open, known.field());
        }
    }
}
