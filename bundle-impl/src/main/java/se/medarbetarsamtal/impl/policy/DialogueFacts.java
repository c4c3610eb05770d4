package se.medarbetarsamtal.impl.policy;

import static java.util.Objects.requireNonNull;

import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/**
 * All that the policy needs to know of a talk.
 *
 * @param tenant whose data it is
 * @param employee whom it is about
 * @param responsible the chef who answers for it
 */
public record DialogueFacts(DialogueId dialogue, TenantRef tenant, PersonRef employee, PersonRef responsible) {

    public DialogueFacts {
        requireNonNull(dialogue, "dialogue");
        requireNonNull(tenant, "tenant");
        requireNonNull(employee, "employee");
        requireNonNull(responsible, "responsible");
    }
}
