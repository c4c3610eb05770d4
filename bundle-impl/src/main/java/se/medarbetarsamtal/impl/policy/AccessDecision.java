package se.medarbetarsamtal.impl.policy;

import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
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
    private final List<MentorLink> links;
    private final Instant decidedAt;

    AccessDecision(
            Request request,
            DialogueFacts facts,
            Operation operation,
            Basis basis,
            List<MentorLink> links,
            Instant decidedAt) {
        this.request = request;
        this.facts = facts;
        this.operation = operation;
        this.basis = basis;
        this.links = List.copyOf(links);
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

    /** @return the employee's mentor links as the host named them for this decision */
    public List<MentorLink> links() {
        return links;
    }

    /** @return whom those links name, each once */
    public List<PersonRef> mentors() {
        return links.stream().map(MentorLink::mentor).distinct().toList();
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Reason reason() {
        return switch (basis) {
            case EMPLOYEE -> Reason.OWN_TALK;
            case RESPONSIBLE -> Reason.RESPONSIBLE_NOW;
            case MENTOR -> isForDisclosure() ? Reason.DISCLOSURE_NOW : Reason.MENTOR_NOW;
        };
    }

    /** A link for a time and for a stated reason is how somebody without a chef's task gets to read: to disclose a record. */
    private boolean isForDisclosure() {
        return links.stream()
                .filter(link -> link.mentor().equals(request.person()))
                .allMatch(link -> link.until().isPresent() && link.reason().isPresent());
    }
}
