package se.medarbetarsamtal.impl.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.policy.Operation;

/** A party shows what it has prepared, takes that back until somebody has opened it, or erases it unshown. */
@Component(service = ReleaseService.class, property = Milestones.ALL_OF_THEM)
public class ReleaseService {

    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final Texts texts;
    private final Releases releases;
    private final Deliveries deliveries;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final Clock clock;
    private final List<Milestones> milestones;

    @Activate
    public ReleaseService(
            @Reference DialogueAccess access,
            @Reference Dialogues dialogues,
            @Reference Texts texts,
            @Reference Releases releases,
            @Reference Deliveries deliveries,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference(name = "milestones", policyOption = ReferencePolicyOption.GREEDY) List<Milestones> milestones) {
        this.access = access;
        this.dialogues = dialogues;
        this.texts = texts;
        this.releases = releases;
        this.deliveries = deliveries;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
        this.milestones = List.copyOf(milestones);
    }

    /** What of a party's own can be shown. */
    public enum What {
        /** What one has prepared: the employee, or a chef. */
        PREPARATION,
        /** A chef's own notes. */
        OWN_NOTES;

        private Field.Kind kindFor(Basis basis) {
            if (this == OWN_NOTES) {
                return Field.Kind.OWN_NOTE;
            }
            return basis == Basis.EMPLOYEE ? Field.Kind.EMPLOYEE : Field.Kind.MANAGER;
        }
    }

    /**
     * Shows it to the other party.
     *
     * @param readers to whom, as the actor was told; the employee shows to all linked chefer, a chef to the employee
     * @throws Conflict {@code readers-changed} when it would be others: nobody shows anything to somebody unseen
     */
    public Dialogue show(Request request, DialogueId id, int version, What what, Set<PersonRef> readers) {
        AccessDecision decision = access.grant(request, id, Operation.RELEASE).decision();
        if (!readers.equals(readersOf(decision))) {
            throw new Conflict("readers-changed");
        }
        Field.Kind kind = what.kindFor(decision.basis());
        return change(decision, version, "SHOWED", kind, now -> {
            requireText(decision, kind);
            releases.insert(now.tenant(), now.id(), new Release(kind, request.person(), clock.now(), Optional.empty()));
            milestones.forEach(milestone -> milestone.shown(request, now));
        });
    }

    /**
     * @throws Conflict {@code already-opened} when the other party has had it before the eyes; {@code wrong-state} when it was
     *     delivered
     */
    public Dialogue takeBack(Request request, DialogueId id, int version, What what) {
        AccessDecision decision = access.grant(request, id, Operation.RELEASE).decision();
        Field.Kind kind = what.kindFor(decision.basis());
        return change(decision, version, "UNSHOWED", kind, now -> {
            requireUndelivered(now, kind, request.person());
            if (!releases.takeBack(now.tenant(), now.id(), kind, request.person())) {
                boolean isShown = isShown(now, kind, request.person());
                throw new Conflict(isShown ? "already-opened" : "not-released");
            }
        });
    }

    /**
     * Erases what the actor has written and not shown, with every revision of it.
     *
     * @throws Conflict {@code already-released} when it is shown; {@code wrong-state} when it was delivered
     */
    public Dialogue erase(Request request, DialogueId id, int version, What what) {
        AccessDecision decision = access.grant(request, id, Operation.RELEASE).decision();
        Field.Kind kind = what.kindFor(decision.basis());
        return change(decision, version, "ERASED_OWN", kind, now -> {
            if (isShown(now, kind, request.person())) {
                throw new Conflict("already-released");
            }
            requireUndelivered(now, kind, request.person());
            texts.erase(now.tenant(), now.id(), kind, Set.of(request.person()));
        });
    }

    private static Set<PersonRef> readersOf(AccessDecision decision) {
        return decision.basis() == Basis.EMPLOYEE
                ? new HashSet<>(decision.mentors())
                : Set.of(decision.facts().employee());
    }

    /** A chef who is not the responsible one shows only what is there from the time before. */
    private void requireText(AccessDecision decision, Field.Kind kind) {
        boolean isMentors = decision.basis() == Basis.MENTOR;
        boolean isNotes = kind == Field.Kind.OWN_NOTE;
        if ((isMentors || isNotes) && !hasWritten(decision, kind)) {
            throw new Conflict("nothing-to-show");
        }
    }

    private boolean hasWritten(AccessDecision decision, Field.Kind kind) {
        return texts.newest(decision.request().tenant(), decision.dialogue(), Set.of(kind)).stream()
                .anyMatch(text -> text.author().equals(decision.request().person()));
    }

    private void requireUndelivered(Dialogue dialogue, Field.Kind kind, PersonRef author) {
        if (deliveries.authors(dialogue.tenant(), dialogue.id(), kind).contains(author)) {
            throw new Conflict("wrong-state");
        }
    }

    private boolean isShown(Dialogue dialogue, Field.Kind kind, PersonRef owner) {
        return releases.of(dialogue.tenant(), dialogue.id()).stream()
                .anyMatch(release -> release.kind() == kind && release.owner().equals(owner));
    }

    private Dialogue change(AccessDecision decision, int version, String act, Field.Kind kind, Consumer<Dialogue> change) {
        return transactions.run(() -> {
            Dialogue now = dialogues.lock(decision.request().tenant(), decision.dialogue()).orElseThrow(Stale::new);
            TextWriter.requireStillResponsible(decision, now);
            if (now.version() != version) {
                throw new Stale();
            }
            if (!now.state().allows(Operation.RELEASE, decision.basis())) {
                throw new Conflict("wrong-state");
            }
            journal.allowed(decision, act, kind.name());
            change.accept(now);
            return now;
        });
    }
}
