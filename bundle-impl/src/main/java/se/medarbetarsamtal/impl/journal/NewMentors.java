package se.medarbetarsamtal.impl.journal;

import java.util.List;
import java.util.Set;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** Hears, in the transaction in which it is first seen, that somebody new can read an employee's talks. */
public interface NewMentors {

    /**
     * What is new for one employee.
     *
     * @param added who can read from now on
     * @param others who could before and still can
     */
    record News(PersonRef employee, Set<PersonRef> added, Set<PersonRef> others) {

        public News {
            added = Set.copyOf(added);
            others = Set.copyOf(others);
        }
    }

    /** @param news of several employees, each once */
    void announce(TenantRef tenant, List<News> news);
}
