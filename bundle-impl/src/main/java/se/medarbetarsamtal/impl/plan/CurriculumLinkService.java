package se.medarbetarsamtal.impl.plan;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;

/** Says which parts of a läroplan an agreement serves. None is needed. */
@Component(service = CurriculumLinkService.class)
public class CurriculumLinkService {

    static final int MOST = 20;
    private static final int LONGEST_CODE = 80;

    private final DialogueAccess access;
    private final PlanLock lock;
    private final Agreements agreements;
    private final CurriculumLinks links;
    private final CurriculumCodes known;
    private final AccessJournal journal;
    private final Transactions transactions;

    @Activate
    public CurriculumLinkService(
            @Reference DialogueAccess access,
            @Reference PlanLock lock,
            @Reference Agreements agreements,
            @Reference CurriculumLinks links,
            @Reference CurriculumCodes known,
            @Reference AccessJournal journal,
            @Reference Transactions transactions) {
        this.access = access;
        this.lock = lock;
        this.agreements = agreements;
        this.links = links;
        this.known = known;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * @param codes all that it serves; empty for none
     * @return the version of the agreement after it
     */
    public int set(Request request, DialogueId id, String agreement, int version, List<String> codes) {
        Granted granted = access.grant(request, id, Operation.AGREE);
        lock.find(granted, agreement);
        List<String> wanted = codes.stream().distinct().sorted().toList();
        boolean rightForm = wanted.size() <= MOST && wanted.stream().allMatch(CurriculumLinkService::isCode);
        if (!rightForm || !wanted.isEmpty() && !known.hasAll(granted.decision(), wanted)) {
            throw new Invalid("codes", "unknown-code");
        }
        return transactions.run(() -> {
            lock.lock(granted.decision());
            if (!agreements.step(request.tenant(), id, agreement, version)) {
                throw new Stale();
            }
            links.replace(request.tenant(), id, agreement, wanted);
            journal.allowed(granted.decision(), "WROTE", "AGREEMENT/" + agreement);
            return version + 1;
        });
    }

    /** A host's own codes may be anything without a space. */
    private static boolean isCode(String code) {
        return !code.isEmpty() && code.length() <= LONGEST_CODE
                && code.chars().noneMatch(sign -> Character.isWhitespace(sign) || Character.isISOControl(sign));
    }
}
