package se.medarbetarsamtal.impl.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.TextWriter;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.policy.Reason;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Follows up what was agreed: notes of both parties, and steps on days that the responsible chef sets. */
@Component(service = FollowUpService.class)
public class FollowUpService {

    static final int MOST_STEPS = 20;
    static final int MOST_NOTES = 200;

    private final DialogueAccess access;
    private final PlanLock lock;
    private final FollowUps followUps;
    private final Texts texts;
    private final Vault vault;
    private final TextWriter writer;
    private final OtherParty otherParty;
    private final AccessJournal journal;
    private final OneTime oneTime;
    private final Clock clock;

    @Activate
    public FollowUpService(
            @Reference DialogueAccess access,
            @Reference PlanLock lock,
            @Reference FollowUps followUps,
            @Reference Texts texts,
            @Reference Vault vault,
            @Reference TextWriter writer,
            @Reference OtherParty otherParty,
            @Reference AccessJournal journal,
            @Reference OneTime oneTime,
            @Reference Clock clock) {
        this.access = access;
        this.lock = lock;
        this.followUps = followUps;
        this.texts = texts;
        this.vault = vault;
        this.writer = writer;
        this.otherParty = otherParty;
        this.journal = journal;
        this.oneTime = oneTime;
        this.clock = clock;
    }

    /** @return the id of the note; it is never changed */
    public String note(Request request, DialogueId id, String agreement, FreeText text) {
        Granted granted = access.grant(request, id, Operation.FOLLOW_UP);
        lock.find(granted, agreement);
        String note = RandomIds.next();
        SealedText words = sealed(granted.decision(), new Field(Field.Kind.FOLLOW_UP, agreement + "." + note), 0, text.required());
        return oneTime.commit(request, () -> {
            Dialogue now = writer.store(granted.decision(), words);
            lock.now(granted.decision(), agreement);
            requireRoom(texts.numbers(request.tenant(), id, EnumSet.of(Field.Kind.FOLLOW_UP)).size(), MOST_NOTES);
            otherParty.tell(granted.decision(), now);
            return note;
        });
    }

    /** @return the id of the new step */
    public String add(Request request, DialogueId id, FollowUp.Kind kind, LocalDate dueOn) {
        AccessDecision decision = requireResponsible(access.grant(request, id, Operation.FOLLOW_UP).decision());
        FollowUp step = new FollowUp(RandomIds.next(), kind, dueOn, Optional.empty(), 1);
        return oneTime.commit(request, () -> {
            lock.lock(decision);
            requireRoom(followUps.ofDialogue(request.tenant(), id).size() + 1, MOST_STEPS);
            followUps.insert(request.tenant(), id, step);
            journal.allowed(decision, "WROTE", step.note().key());
            return step.id();
        });
    }

    /**
     * @param wanted in the version that it replaces
     * @return the version after it
     */
    public int change(Request request, DialogueId id, FollowUp wanted) {
        Granted granted = access.grant(request, id, Operation.FOLLOW_UP);
        AccessDecision decision = requireResponsible(granted.decision());
        find(granted, wanted.id());
        if (wanted.heldOn().filter(day -> day.isAfter(clock.today())).isPresent()) {
            throw new Invalid("heldOn", "in-the-future");
        }
        return oneTime.commit(request, () -> {
            lock.lock(decision);
            if (!followUps.replace(request.tenant(), id, wanted)) {
                throw new Stale();
            }
            journal.allowed(decision, "WROTE", wanted.note().key());
            return wanted.version() + 1;
        });
    }

    /** Takes back a step that is not held. */
    public void remove(Request request, DialogueId id, String step, int version) {
        Granted granted = access.grant(request, id, Operation.FOLLOW_UP);
        AccessDecision decision = requireResponsible(granted.decision());
        FollowUp known = find(granted, step);
        if (known.heldOn().isPresent()) {
            throw new Conflict("wrong-status");
        }
        oneTime.commit(request, () -> {
            lock.lock(decision);
            if (!followUps.remove(request.tenant(), id, step, version)) {
                throw new Stale();
            }
            journal.allowed(decision, "REMOVED", known.note().key());
            return null;
        });
    }

    /** @throws Stale with the newest text when {@code base} is not the newest */
    public SealedText write(Request request, DialogueId id, String step, int base, FreeText text) {
        Granted granted = access.grant(request, id, Operation.FOLLOW_UP);
        Field field = find(granted, step).note();
        OpenDialogue open = vault.open(granted.decision());
        SealedText words = writer.seal(granted.decision(), open, field, base, text.value());
        try {
            return oneTime.commit(request, () -> {
                writer.store(granted.decision(), words);
                stored(granted, step).orElseThrow(Stale::new);
                return words;
            });
        } catch (Stale stale) {
            throw writer.staleWithText(granted.decision(), open, field);
        }
    }

    private SealedText sealed(AccessDecision decision, Field field, int base, FreeText text) {
        return writer.seal(decision, vault.open(decision), field, base, text.value());
    }

    private FollowUp find(Granted granted, String step) {
        if (!granted.dialogue().state().allows(granted.decision().operation(), granted.decision().basis())) {
            throw new Conflict("wrong-state");
        }
        return stored(granted, step).orElseThrow(() -> access.noSuchPart(granted, step));
    }

    private Optional<FollowUp> stored(Granted granted, String step) {
        return followUps.ofDialogue(granted.dialogue().tenant(), granted.dialogue().id()).stream()
                .filter(one -> one.id().equals(step))
                .findFirst();
    }

    private AccessDecision requireResponsible(AccessDecision decision) {
        if (decision.basis() != Basis.RESPONSIBLE) {
            journal.denied(decision.request(), decision.dialogue().value(), decision.operation().name(), Reason.NOT_RESPONSIBLE);
            throw new NotAllowed("not-responsible");
        }
        return decision;
    }

    private static void requireRoom(int count, int most) {
        if (count > most) {
            throw new Conflict("too-many-follow-ups");
        }
    }
}
