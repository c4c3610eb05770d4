package se.medarbetarsamtal.impl.policy;

import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Request;

/** Where every yes and no is written down. Without the journal nothing is shown: its failure is the request's failure. */
public interface AccessJournal {

    /**
     * Writes, in the running transaction, that a decision was used.
     *
     * @param act what was done, such as {@code READ} or {@code WROTE}
     * @param what on which part of the talk, a name from code; never a text
     */
    void allowed(AccessDecision decision, String act, String what);

    /** The same for many talks of one huvudman, a line each, in a constant number of statements. */
    void allowed(List<AccessDecision> decisions, String act, String what);

    /**
     * Writes, in the running transaction, that these talks were created by this request.
     *
     * @param links the mentor links of their employees, as the host named them
     */
    void created(Request request, List<DialogueFacts> dialogues, Collection<MentorLink> links);

    /**
     * Keeps, in the running transaction, everybody else from writing about the talk. Who also locks a link that was seen does this
     * first: every reading takes the two in this order.
     */
    void reserve(TenantRef tenant, DialogueId dialogue);

    /**
     * Writes, in the running transaction, that the module itself erased what somebody who is no mentor any more had not shared.
     *
     * @param what which part of the talk, a name from code
     */
    void erased(TenantRef tenant, DialogueId dialogue, String what);

    /** Writes, in the running transaction, that a talk was closed because a later one began. */
    void closed(TenantRef tenant, DialogueId dialogue);

    /**
     * Writes a refusal, in a transaction of its own.
     *
     * @param subject the id that was asked for, as it was asked
     */
    void denied(Request request, String subject, String operation, Reason reason);
}
