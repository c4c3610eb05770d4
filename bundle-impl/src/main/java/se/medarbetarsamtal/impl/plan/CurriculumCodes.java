package se.medarbetarsamtal.impl.plan;

import java.util.Collection;
import se.medarbetarsamtal.impl.policy.AccessDecision;

/** Which parts of a läroplan there are for the employee of a talk. May ask the host: never inside a transaction. */
public interface CurriculumCodes {

    boolean hasAll(AccessDecision decision, Collection<String> codes);
}
