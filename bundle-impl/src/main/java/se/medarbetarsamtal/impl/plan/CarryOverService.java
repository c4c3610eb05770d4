package se.medarbetarsamtal.impl.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.TextWriter;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Carries what is still open of the previous talk into the next: opened there, sealed anew here, and the two joined. */
@Component(service = CarryOverService.class)
public class CarryOverService {

    private final DialogueAccess access;
    private final PreviousTalk previous;
    private final PlanLock lock;
    private final EarlierPlan plan;
    private final Agreements agreements;
    private final Statuses statuses;
    private final CurriculumLinks links;
    private final Vault vault;
    private final TextWriter writer;
    private final AccessJournal journal;
    private final OneTime oneTime;
    private final Clock clock;

    @Activate
    public CarryOverService(
            @Reference DialogueAccess access,
            @Reference PreviousTalk previous,
            @Reference PlanLock lock,
            @Reference EarlierPlan plan,
            @Reference Agreements agreements,
            @Reference Statuses statuses,
            @Reference CurriculumLinks links,
            @Reference Vault vault,
            @Reference TextWriter writer,
            @Reference AccessJournal journal,
            @Reference OneTime oneTime,
            @Reference Clock clock) {
        this.access = access;
        this.previous = previous;
        this.lock = lock;
        this.plan = plan;
        this.agreements = agreements;
        this.statuses = statuses;
        this.links = links;
        this.vault = vault;
        this.writer = writer;
        this.journal = journal;
        this.oneTime = oneTime;
        this.clock = clock;
    }

    /** One of the previous talk, and by which id it goes on. */
    public record Carried(String continues, String agreement) { }

    /** What was carried. */
    public record Result(List<Carried> carried) { }

    private record Copy(Agreement earlier, String id, List<SealedText> texts) { }

    /**
     * @param wanted ids of the previous talk
     * @throws Conflict {@code already-carried} when one of them goes on in a talk already; {@code wrong-status} when one of
     *     them is fulfilled or cancelled; {@code plan-changed} when somebody has just written in one of them
     */
    public Result carry(Request request, DialogueId id, List<String> wanted) {
        Granted granted = access.grant(request, id, Operation.AGREE);
        if (wanted.isEmpty()) {
            throw new Invalid("agreements", "required");
        }
        Granted earlier = previous.of(granted).orElseThrow(() -> access.noSuchPart(granted, wanted.get(0)));
        EarlierPlan.Opened opened = plan.open(earlier.decision());
        OpenDialogue open = vault.open(granted.decision());
        List<Copy> copies = new ArrayList<>();
        for (String one : new LinkedHashSet<>(wanted)) {
            Agreement known = Optional.ofNullable(opened.agreements().get(one))
                    .orElseThrow(() -> access.noSuchPart(granted, one));
            copies.add(copy(granted.decision(), open, known, opened.wordsOf(known)));
        }
        return oneTime.commit(request, () -> store(granted.decision(), opened, copies));
    }

    private Copy copy(AccessDecision decision, OpenDialogue open, Agreement earlier, Map<Field, EarlierPlan.Words> words) {
        String id = RandomIds.next();
        List<SealedText> sealed = words.entrySet().stream()
                .filter(text -> !text.getValue().text().isEmpty())
                .map(text -> writer.seal(decision, open,
                        new Field(text.getKey().kind(), text.getKey().name().replace(earlier.id(), id)), 0,
                        text.getValue().text()))
                .toList();
        return new Copy(earlier, id, sealed);
    }

    /** Whether they may be carried is asked here, behind the key of the request: a repetition is answered as the first was. */
    private Result store(AccessDecision decision, EarlierPlan.Opened opened, List<Copy> copies) {
        lock.lock(decision);
        lock.lockEarlier(opened.decision());
        journal.reserve(decision.request().tenant(), opened.decision().dialogue());
        Map<String, Agreement> earlier = plan.requireUnchanged(opened, copies.stream().map(Copy::earlier).toList());
        int place = lock.placeFor(decision, copies.size());
        writer.storeFirst(decision, "PLAN/carried", copies.stream().flatMap(copy -> copy.texts().stream()).toList());
        for (Copy copy : copies) {
            Agreement now = earlier.get(copy.earlier().id());
            store(decision.request(), now, now.carried(copy.id(), decision.dialogue(), place++, clock.now()),
                    opened.codes().getOrDefault(now.id(), List.of()));
        }
        journal.allowed(opened.decision(), "CARRIED", "PLAN/carried");
        return new Result(copies.stream().map(copy -> new Carried(copy.earlier().id(), copy.id())).toList());
    }

    private void store(Request request, Agreement earlier, Agreement carried, List<String> codes) {
        agreements.insert(request.tenant(), carried);
        statuses.append(request.tenant(), carried.dialogue(),
                new StatusChange(carried.id(), 1, carried.status(), request.person(), carried.createdAt()));
        links.replace(request.tenant(), carried.dialogue(), carried.id(), codes);
        if (!agreements.carry(request.tenant(), earlier, carried.id())) {
            throw new Conflict("already-carried");
        }
    }
}
