package se.medarbetarsamtal.impl.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.TextWriter;
import se.medarbetarsamtal.impl.dialogue.Texts;
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
    private final Agreements agreements;
    private final Statuses statuses;
    private final CurriculumLinks links;
    private final Texts texts;
    private final Vault vault;
    private final TextWriter writer;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final OneTime oneTime;
    private final Clock clock;

    @Activate
    public CarryOverService(
            @Reference DialogueAccess access,
            @Reference PreviousTalk previous,
            @Reference PlanLock lock,
            @Reference Agreements agreements,
            @Reference Statuses statuses,
            @Reference CurriculumLinks links,
            @Reference Texts texts,
            @Reference Vault vault,
            @Reference TextWriter writer,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference OneTime oneTime,
            @Reference Clock clock) {
        this.access = access;
        this.previous = previous;
        this.lock = lock;
        this.agreements = agreements;
        this.statuses = statuses;
        this.links = links;
        this.texts = texts;
        this.vault = vault;
        this.writer = writer;
        this.journal = journal;
        this.transactions = transactions;
        this.oneTime = oneTime;
        this.clock = clock;
    }

    /** One of the previous talk, and by which id it goes on. */
    public record Carried(String continues, String agreement) { }

    /** What was carried. */
    public record Result(List<Carried> carried) { }

    private record Opened(List<Agreement> agreements, Map<String, List<String>> codes, Map<Field, String> texts) { }

    private record Copy(Agreement earlier, String id, List<SealedText> texts) { }

    /**
     * @param wanted ids of the previous talk
     * @throws Conflict {@code already-carried} when one of them goes on in a talk already; {@code wrong-status} when one of
     *     them is fulfilled or cancelled
     */
    public Result carry(Request request, DialogueId id, List<String> wanted) {
        Granted granted = access.grant(request, id, Operation.AGREE);
        if (wanted.isEmpty()) {
            throw new Invalid("agreements", "required");
        }
        Granted earlier = previous.of(granted).orElseThrow(() -> access.noSuchPart(granted, wanted.get(0)));
        Opened opened = open(earlier.decision());
        Map<String, Agreement> there =
                opened.agreements().stream().collect(Collectors.toMap(Agreement::id, Function.identity()));
        OpenDialogue open = vault.open(granted.decision());
        List<Copy> copies = new ArrayList<>();
        for (String one : new LinkedHashSet<>(wanted)) {
            if (!there.containsKey(one)) {
                throw access.noSuchPart(granted, one);
            }
            copies.add(copy(granted.decision(), open, requireOpen(there.get(one)), opened.texts()));
        }
        return oneTime.commit(request, () -> store(granted.decision(), earlier.decision(), copies, opened.codes()));
    }

    private Opened open(AccessDecision decision) {
        OpenDialogue open = vault.open(decision);
        return transactions.run(() -> {
            journal.allowed(decision, "READ", "PLAN/plan");
            List<Agreement> all = agreements.ofDialogue(decision.request().tenant(), decision.dialogue());
            Map<Field, String> opened = texts.newest(decision.request().tenant(), decision.dialogue(),
                            EnumSet.of(Field.Kind.AGREEMENT, Field.Kind.PLAN)).stream()
                    .collect(Collectors.toMap(SealedText::field,
                            text -> open.open(text.field().sealedAs(), text.revision(), text.sealed())));
            return new Opened(all, links.ofDialogue(decision.request().tenant(), decision.dialogue()), opened);
        });
    }

    private static Agreement requireOpen(Agreement earlier) {
        if (earlier.line().continuedIn().isPresent()) {
            throw new Conflict("already-carried");
        }
        if (!earlier.isOpen()) {
            throw new Conflict("wrong-status");
        }
        return earlier;
    }

    private Copy copy(AccessDecision decision, OpenDialogue open, Agreement earlier, Map<Field, String> opened) {
        String id = RandomIds.next();
        List<SealedText> sealed = opened.entrySet().stream()
                .filter(text -> earlier.owns(text.getKey()) && !text.getValue().isEmpty())
                .map(text -> writer.seal(decision, open,
                        new Field(text.getKey().kind(), text.getKey().name().replace(earlier.id(), id)), 0, text.getValue()))
                .toList();
        return new Copy(earlier, id, sealed);
    }

    private Result store(
            AccessDecision decision, AccessDecision earlier, List<Copy> copies, Map<String, List<String>> codes) {
        Request request = decision.request();
        lock.lock(decision);
        int place = lock.placeFor(decision, copies.size());
        writer.storeFirst(decision, "PLAN/carried", copies.stream().flatMap(copy -> copy.texts().stream()).toList());
        for (Copy copy : copies) {
            Agreement carried = copy.earlier().carried(copy.id(), decision.dialogue(), place++, clock.now());
            agreements.insert(request.tenant(), carried);
            statuses.append(request.tenant(), carried.dialogue(),
                    new StatusChange(copy.id(), 1, carried.status(), request.person(), carried.createdAt()));
            links.replace(request.tenant(), carried.dialogue(), copy.id(), codes.getOrDefault(copy.earlier().id(), List.of()));
            if (!agreements.carry(request.tenant(), copy.earlier(), copy.id())) {
                throw new Conflict("already-carried");
            }
        }
        journal.allowed(earlier, "CARRIED", "PLAN/carried");
        return new Result(copies.stream().map(copy -> new Carried(copy.earlier().id(), copy.id())).toList());
    }
}
