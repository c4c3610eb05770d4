package se.medarbetarsamtal.impl.persistence.plan;

import java.util.Optional;
import se.medarbetarsamtal.impl.persistence.plan.AgreementMapper.Row;
import se.medarbetarsamtal.impl.plan.Agreement;

/** An agreement as a row, and back. */
final class AgreementRows {

    private AgreementRows() { }

    static Row of(Agreement agreement) {
        return new Row(
                agreement.id(),
                agreement.dialogue(),
                agreement.kind(),
                agreement.status(),
                agreement.responsible(),
                agreement.position(),
                agreement.line().id(),
                agreement.line().continues().orElse(null),
                agreement.line().continuedIn().orElse(null),
                agreement.hasUnitGoal(),
                agreement.dates().implementation().orElse(null),
                agreement.dates().followUp().orElse(null),
                agreement.createdAt(),
                agreement.version());
    }

    static Agreement agreement(Row row) {
        return new Agreement(
                row.id(),
                row.dialogue(),
                row.kind(),
                row.status(),
                row.responsible(),
                row.position(),
                new Agreement.Line(
                        row.line(), Optional.ofNullable(row.continues()), Optional.ofNullable(row.continuedIn())),
                new Agreement.Dates(Optional.ofNullable(row.implementationOn()), Optional.ofNullable(row.followUpOn())),
                row.hasUnitGoal(),
                row.createdAt(),
                row.version());
    }
}
