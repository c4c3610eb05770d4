package se.medarbetarsamtal.impl.policy;

import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Request;

/**
 * A yes: this actor may do this with this talk, in this request. Only {@link AccessPolicy} makes one, and without one the
 * vault opens nothing.
 */
public final class AccessDecision {

    private final Request request;
    private final DialogueFacts facts;
    private final Operation operation;
    private final Basis basis;
    private final List<PersonRef> mentors;
    private final Instant decidedAt;

    AccessDecision(
            Request request,
            DialogueFacts facts,
            Operation operation,
            Basis basis,
            List<PersonRef> mentors,
            Instant decidedAt) {
        this.request = request;
        this.facts = facts;
        this.operation = operation;
        this.basis = basis;
        this.mentors = List.copyOf(mentors);
        this.decidedAt = decidedAt;
    }

    /** @throws IllegalStateException when its request has been answered: a decision is never kept */
    public AccessDecision requireLive() {
        if (!request.isOpen()) {
            throw new IllegalStateException("The request of this decision has ended");
        }
        return this;
    }

    public Request request() {
        return request;
    }

    public DialogueFacts facts() {
        return facts;
    }

    public DialogueId dialogue() {
        return facts.dialogue();
    }

    public Operation operation() {
        return operation;
    }

    public Basis basis() {
        return basis;
    }

    /** @return the employee's mentors as the host named them for this decision */
    public List<PersonRef> mentors() {
        return mentors;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Reason reason() {
        return basis == Basis.EMPLOYEE ? Reason.OWN_TALK : Reason.MENTOR_NOW;
    }
}
