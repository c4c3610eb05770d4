package se.medarbetarsamtal.impl.rest.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.impl.document.OwnTalk;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.Responsible;

/**
 * An agreement and how it has fared; its words are texts, by its id.
 *
 * @param line the first one's id, for all that continue it from talk to talk
 * @param continues null for the first, and {@code continuedIn} for the last
 * @param implementationOn null for no day, as is {@code followUpOn}
 * @param removedAt null while it stands in the plan
 */
record AgreedView(
        String id,
        AgreementKind kind,
        AgreementStatus status,
        Responsible responsible,
        int position,
        String line,
        String continues,
        String continuedIn,
        boolean hasUnitGoal,
        LocalDate implementationOn,
        LocalDate followUpOn,
        Instant createdAt,
        Instant removedAt,
        List<String> curriculum,
        List<OwnTalk.Status> statuses) {

    static AgreedView of(OwnTalk.Agreed agreed) {
        Agreement one = agreed.agreement();
        return new AgreedView(
                one.id(),
                one.kind(),
                one.status(),
                one.responsible(),
                one.position(),
                one.line().id(),
                one.line().continues().orElse(null),
                one.line().continuedIn().orElse(null),
                one.hasUnitGoal(),
                one.dates().implementation().orElse(null),
                one.dates().followUp().orElse(null),
                one.createdAt(),
                agreed.removedAt().orElse(null),
                agreed.codes(),
                agreed.statuses());
    }
}
