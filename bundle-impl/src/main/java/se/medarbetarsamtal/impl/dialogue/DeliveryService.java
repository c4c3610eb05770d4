package se.medarbetarsamtal.impl.dialogue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Delivers all notes of a talk to the employee, version by version; and takes the employee's acknowledgement. */
@Component(service = DeliveryService.class, property = Milestones.ALL_OF_THEM)
public class DeliveryService {

    private static final Set<Field.Kind> TO_BE_SHOWN = EnumSet.of(Field.Kind.MANAGER, Field.Kind.OWN_NOTE);

    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final AskedQuestions questions;
    private final Texts texts;
    private final Releases releases;
    private final Deliveries deliveries;
    private final HandOvers handOvers;
    private final SettingStore settings;
    private final Vault vault;
    private final TextWriter writer;
    private final AccessJournal journal;
    private final OneTime oneTime;
    private final Clock clock;
    private final List<Milestones> milestones;

    @Activate
    public DeliveryService(
            @Reference DialogueAccess access,
            @Reference Dialogues dialogues,
            @Reference AskedQuestions questions,
            @Reference Texts texts,
            @Reference Releases releases,
            @Reference Deliveries deliveries,
            @Reference HandOvers handOvers,
            @Reference SettingStore settings,
            @Reference Vault vault,
            @Reference TextWriter writer,
            @Reference AccessJournal journal,
            @Reference OneTime oneTime,
            @Reference Clock clock,
            @Reference(name = "milestones", policyOption = ReferencePolicyOption.GREEDY) List<Milestones> milestones) {
        this.access = access;
        this.dialogues = dialogues;
        this.questions = questions;
        this.texts = texts;
        this.releases = releases;
        this.deliveries = deliveries;
        this.handOvers = handOvers;
        this.settings = settings;
        this.vault = vault;
        this.writer = writer;
        this.journal = journal;
        this.oneTime = oneTime;
        this.clock = clock;
        this.milestones = List.copyOf(milestones);
    }

    /** What was delivered, and as which version the talk stands now. */
    public record Delivered(int number, int version) { }

    /**
     * Freezes the notes and the plan as the next version.
     *
     * @param onPaperOn the day on which the employee got them on paper, not before the talk; empty when they are read here
     * @throws Conflict {@code not-held}; {@code not-shown} while own notes or a preparation of a linked chef are neither shown
     *     nor erased; {@code already-delivered} when nothing has changed since the last time
     */
    public Delivered deliver(Request request, DialogueId id, int version, Optional<LocalDate> onPaperOn) {
        Granted granted = access.grant(request, id, Operation.DELIVER);
        if (onPaperOn.filter(day -> day.isAfter(clock.today())).isPresent()) {
            throw new Invalid("onPaperOn", "in-the-future");
        }
        OpenDialogue open = vault.open(granted.decision());
        TemplateDocument template = questions.templateOf(granted.dialogue());
        return oneTime.commit(request, () -> {
            Dialogue now = lock(granted.decision());
            if (now.version() != version) {
                throw new Stale();
            }
            if (!now.state().allows(Operation.DELIVER, granted.decision().basis())) {
                throw new Conflict(now.isHeld() ? "wrong-state" : "not-held");
            }
            if (onPaperOn.filter(day -> now.heldOn().filter(day::isBefore).isPresent()).isPresent()) {
                throw new Invalid("onPaperOn", "before-the-talk");
            }
            journal.allowed(granted.decision(), "DELIVERED", "dialogue");
            Sharing sharing = new Sharing(template.release(), now.responsible(), releases.lock(now.tenant(), id));
            requireAllShown(granted.decision(), open, sharing);
            return deliver(granted.decision(), now, onPaperOn, DeliveredTexts.of(template, sharing, now.employee()));
        });
    }

    private Delivered deliver(AccessDecision decision, Dialogue now, Optional<LocalDate> onPaperOn, DeliveredTexts held) {
        Optional<Delivery> last = deliveries.of(now.tenant(), now.id()).stream().findFirst();
        if (last.isPresent() && !deliveries.isChangedSince(now.tenant(), now.id(), last.get().number(), held)) {
            throw new Conflict("already-delivered");
        }
        int number = last.map(Delivery::number).orElse(0) + 1;
        deliveries.insert(now.tenant(), now.id(),
                new Delivery(number, decision.request().person(), clock.now(), onPaperOn, Optional.empty()), held);
        handOvers.settle(now.tenant(), now.id(), number - 1); // what was carried over is not the newest any more
        dialogues.step(now.tenant(), now.id(), DialogueState.DELIVERED);
        milestones.forEach(milestone -> milestone.delivered(decision.request(), now, number));
        return new Delivered(number, now.version() + 1);
    }

    /** A box that is empty now holds nothing to show. What a former chef has not shown is shut, and erased by itself. */
    private void requireAllShown(AccessDecision decision, OpenDialogue open, Sharing sharing) {
        boolean isHidden = texts.newest(decision.request().tenant(), decision.dialogue(), TO_BE_SHOWN).stream()
                .filter(text -> decision.mentors().contains(text.author()))
                .filter(text -> !sharing.isReleased(text.field().kind(), text.author()))
                .anyMatch(text -> !open.open(text.field().sealedAs(), text.revision(), text.sealed()).isBlank());
        if (isHidden) {
            throw new Conflict("not-shown");
        }
    }

    /**
     * The employee has taken part of the newest version, which is not to agree with it.
     *
     * @param comment the employee's own words; empty for none
     * @throws Conflict {@code acknowledgement-off} when the huvudman asks nobody to
     */
    public void acknowledge(Request request, DialogueId id, int number, FreeText comment) {
        AccessDecision decision = access.grant(request, id, Operation.ACKNOWLEDGE).decision();
        if (settings.now(request.tenant()).acknowledgement() != Acknowledgement.ACKNOWLEDGED) {
            throw new Conflict("acknowledgement-off");
        }
        OpenDialogue open = vault.open(decision);
        SealedText words = writer.seal(
                decision, open, new Field(Field.Kind.ACKNOWLEDGEMENT, Integer.toString(number)), 0, comment.value());
        oneTime.commit(request, () -> {
            Dialogue now = lock(decision);
            boolean isNewest = deliveries.of(now.tenant(), id).stream().findFirst()
                    .filter(delivery -> delivery.number() == number).isPresent();
            if (!isNewest || !now.state().allows(Operation.ACKNOWLEDGE, decision.basis())) {
                throw new Conflict("not-delivered");
            }
            if (!deliveries.acknowledge(now.tenant(), id, number, clock.now())) {
                throw new Conflict("already-acknowledged");
            }
            if (!comment.value().isBlank()) {
                writer.store(decision, words);
            }
            journal.allowed(decision, "ACKNOWLEDGED", "dialogue");
            milestones.forEach(milestone -> milestone.acknowledged(request, now));
            return null;
        });
    }

    private Dialogue lock(AccessDecision decision) {
        Dialogue now = dialogues.lock(decision.request().tenant(), decision.dialogue()).orElseThrow(Stale::new);
        TextWriter.requireStillResponsible(decision, now);
        return now;
    }
}
