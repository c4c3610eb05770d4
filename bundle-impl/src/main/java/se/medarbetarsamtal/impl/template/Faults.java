package se.medarbetarsamtal.impl.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.Invalid.Fault;

/** What is wrong, each fault once. */
final class Faults {

    private final Set<Fault> found = new LinkedHashSet<>();

    void fault(String field, String code) {
        found.add(new Fault(field, code));
    }

    /** @throws Invalid with all of them, if there is any */
    void refuse() {
        if (!found.isEmpty()) {
            throw new Invalid(List.copyOf(found));
        }
    }
}
