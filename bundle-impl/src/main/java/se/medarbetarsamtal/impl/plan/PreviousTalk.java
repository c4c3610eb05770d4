package se.medarbetarsamtal.impl.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.policy.Operation;

/** Finds the talk that came before one, and asks anew whether it may be read. */
@Component(service = PreviousTalk.class)
public class PreviousTalk {

    private static final Comparator<Dialogue> BY_TIME = Comparator
            .comparing((Dialogue talk) -> talk.period().startsOn())
            .thenComparing(Dialogue::assignedAt)
            .thenComparing(Dialogue::ordinal);

    private final DialogueAccess access;
    private final Dialogues dialogues;

    @Activate
    public PreviousTalk(@Reference DialogueAccess access, @Reference Dialogues dialogues) {
        this.access = access;
        this.dialogues = dialogues;
    }

    /**
     * @return the newest earlier one of the same employee that was held and that the same actor may read; of another chef's in
     *     the same round only one that is delivered: it is still that chef's work until then
     */
    public Optional<Granted> of(Granted granted) {
        Dialogue later = granted.dialogue();
        List<Dialogue> earlier = dialogues.ofEmployees(later.tenant(), List.of(later.employee()), Optional.empty()).stream()
                .filter(talk -> talk.isHeld() && BY_TIME.compare(talk, later) < 0 && isOver(talk, later))
                .sorted(BY_TIME.reversed())
                .toList();
        return earlier.stream().map(talk -> readable(granted, talk)).flatMap(Optional::stream).findFirst();
    }

    private static boolean isOver(Dialogue talk, Dialogue later) {
        return talk.period().startsOn().isBefore(later.period().startsOn())
                || talk.responsible().equals(later.responsible())
                || talk.state().compareTo(DialogueState.DELIVERED) >= 0;
    }

    private Optional<Granted> readable(Granted granted, Dialogue talk) {
        try {
            return Optional.of(access.grant(granted.decision().request(), talk.id(), Operation.READ));
        } catch (NotThere refused) {
            return Optional.empty();
        }
    }
}
