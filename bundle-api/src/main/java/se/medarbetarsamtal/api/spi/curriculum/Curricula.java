package se.medarbetarsamtal.api.spi.curriculum;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The läroplaner of the host. Registered: they are shown in place of the module's own list. Absent: that list is shown.
 * Registered but failing: what asks for läroplaner answers "unavailable", and nothing else is affected.
 */
@ConsumerType
public interface Curricula {

    /**
     * @param schoolTypes codes of skolformer (SS 12000 {@code schoolTypes}), as {@code Organisation.schoolTypes()} has them
     * @return what holds for at least one of them, in the order in which it is shown: each entry once, behind the one that it
     *     is a part of; a code that the host does not know adds nothing, so the list may be empty
     */
    List<CurriculumEntry> entries(Set<String> schoolTypes);
}
