package se.medarbetarsamtal.impl.overview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.policy.ManagerCheck;
import se.medarbetarsamtal.impl.setting.Documents;

/**
 * The staff of Min mentorsgrupp and their talks of one round.
 *
 * @param period whose talks these are
 * @param periods the present round and those in which any of the staff has a talk, the newest first
 * @param check whether the actor may act as chef
 * @param pupils how many pupils stand in the same group
 * @param hasArchive whether what is delivered can be handed in to the host's archive
 * @param documents where a finished talk goes, and where the routine is read
 */
public record MentorGroup(
        Period period, List<Period> periods, ManagerCheck check, List<Employee> employees, int pupils, boolean hasArchive,
        Documents documents) {

    /** How somebody is employed today, by the dates of the tjänster. */
    public enum Employment { PERMANENT, FIXED_TERM, NONE }

    /**
     * One medarbetare.
     *
     * @param unit the unit's name; empty for a protected identity, or when the host names none
     * @param isProtected whether the identity is protected
     * @param dutyRoles the befattningar of today; none for a protected identity
     * @param managers whom the host names as the employee's chefer now
     * @param talks this period's, the newest first
     */
    public record Employee(
            PersonRef person,
            String displayName,
            Optional<String> unit,
            boolean isProtected,
            Employment employment,
            List<String> dutyRoles,
            Set<PersonRef> managers,
            List<Progress> talks) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Employee[…]";
        }
    }
}
