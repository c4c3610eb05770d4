package se.medarbetarsamtal.impl.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Dialogue;

/**
 * One delivered version for another program: what goes to the personnel system and nothing else of the talk. It names people
 * by the host's references, so that the same version says the same for ever, whatever they are called by then.
 *
 * @param manifestId by which the package of this version is known
 * @param code stands on the paper too
 * @param templateTitle in the template's own language, as is all that it says
 * @param language IETF language tag
 * @param plan empty when the template has none
 */
public record PackagedRecord(
        String manifestId,
        String code,
        Dialogue dialogue,
        Delivery delivery,
        String templateTitle,
        String language,
        List<PersonnelNotes.Section> notes,
        Optional<PlanTables> plan) {

    public TenantRef tenant() {
        return dialogue.tenant();
    }

    public PersonRef employee() {
        return dialogue.employee();
    }

    /** @return the chef who delivered it; who answers for the talk may change */
    public PersonRef manager() {
        return delivery.deliveredBy();
    }

    public Instant deliveredAt() {
        return delivery.deliveredAt();
    }

    @Override
    public String toString() {
        return "PackagedRecord[…]";
    }
}
