package se.medarbetarsamtal.impl.dialogue;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.policy.DialogueFacts;
import se.medarbetarsamtal.impl.template.Templates;

/**
 * One talk, without its texts.
 *
 * @param facts whose it is and who answers for it
 * @param template the version it keeps for ever
 * @param period the round it belongs to
 * @param ordinal 1 for the first talk with this template in this period, more for a wanted repetition
 * @param heldOn the day of the talk; empty until it is held
 * @param version one more at each change of the talk itself
 */
public record Dialogue(
        DialogueFacts facts,
        Templates.VersionKey template,
        Period period,
        int ordinal,
        DialogueState state,
        Instant assignedAt,
        Optional<LocalDate> heldOn,
        int version) {

    public Dialogue {
        requireNonNull(facts, "facts");
        requireNonNull(template, "template");
        requireNonNull(period, "period");
        requireNonNull(state, "state");
        requireNonNull(assignedAt, "assignedAt");
        requireNonNull(heldOn, "heldOn");
    }

    public DialogueId id() {
        return facts.dialogue();
    }

    public TenantRef tenant() {
        return facts.tenant();
    }

    public PersonRef employee() {
        return facts.employee();
    }

    public PersonRef responsible() {
        return facts.responsible();
    }

    public boolean isHeld() {
        return state.isHeld();
    }
}
