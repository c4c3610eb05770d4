package se.medarbetarsamtal.impl.booking;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.TextWriter;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.Operation;

/** The employee asks for another time. Declining and cancelling are nothing that an employee can do. */
@Component(service = TimeRequestService.class)
public class TimeRequestService {

    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final TimeNotes notes;
    private final TimeTexts texts;
    private final OneTime oneTime;
    private final Clock clock;
    private final BookingNews news;

    @Activate
    public TimeRequestService(
            @Reference DialogueAccess access,
            @Reference Dialogues dialogues,
            @Reference TimeNotes notes,
            @Reference TimeTexts texts,
            @Reference OneTime oneTime,
            @Reference Clock clock,
            @Reference BookingNews news) {
        this.access = access;
        this.dialogues = dialogues;
        this.notes = notes;
        this.texts = texts;
        this.oneTime = oneTime;
        this.clock = clock;
        this.news = news;
    }

    /** Until the talk is held. What was asked before is asked no more. */
    public TimeNotes.Asked ask(Request request, DialogueId id, FreeText message) {
        Granted granted = access.grant(request, id, Operation.ASK_TIME);
        TimeNotes.Asked asked = new TimeNotes.Asked(clock.now(), RandomIds.next());
        SealedText words = texts.seal(granted, asked.field(), message);
        return oneTime.commit(request, () -> {
            Dialogue now = lock(granted.decision());
            texts.store(granted.decision(), words);
            notes.put(now.tenant(), id, notes.of(now.tenant(), id).with(Optional.of(asked)));
            if (granted.decision().mentors().contains(now.responsible())) {
                news.asked(request, now);
            }
            return asked;
        });
    }

    private Dialogue lock(AccessDecision decision) {
        Dialogue now = dialogues.lock(decision.request().tenant(), decision.dialogue()).orElseThrow(Stale::new);
        TextWriter.requireStillResponsible(decision, now);
        if (!now.state().allows(decision.operation(), decision.basis())) {
            throw new Conflict("wrong-state");
        }
        return now;
    }
}
