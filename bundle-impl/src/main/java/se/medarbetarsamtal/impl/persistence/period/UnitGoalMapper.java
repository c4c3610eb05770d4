package se.medarbetarsamtal.impl.persistence.period;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.policy.GoalLevel;

/** SQL in UnitGoalMapper.xml, at the same path. */
interface UnitGoalMapper {

    /** @param conditions null when nothing is said of them */
    record Row(
            String id,
            GoalLevel level,
            OrganisationRef unit,
            String period,
            int place,
            String goal,
            String conditions,
            PersonRef author,
            Instant writtenAt,
            int version) {

        Row at(int other) {
            return new Row(id, level, unit, period, other, goal, conditions, author, writtenAt, version);
        }

        /** Quotes nothing. */
        @Override
        public String toString() {
            return "Row[…]";
        }
    }

    List<Row> ofUnits(TenantRef tenant, String period, Collection<OrganisationRef> units);

    Row find(TenantRef tenant, String id);

    /** @return the places that are taken beside this row's, in order */
    List<Integer> places(TenantRef tenant, Row row);

    int insert(TenantRef tenant, Row row);

    int replace(TenantRef tenant, Row row, int expected);

    int delete(TenantRef tenant, String id, int expected);
}
