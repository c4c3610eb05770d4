package se.medarbetarsamtal.impl.policy;

import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Request;

/** A journal that only counts what was refused. */
final class CountedRefusals implements AccessJournal {

    private int count;

    int count() {
        return count;
    }

    @Override
    public void allowed(AccessDecision decision, String act, String what) {
        throw new UnsupportedOperationException("Nothing is used here");
    }

    @Override
    public void allowed(List<AccessDecision> decisions, String act, String what) {
        throw new UnsupportedOperationException("Nothing is used here");
    }

    @Override
    public void created(Request request, List<DialogueFacts> dialogues, Collection<MentorLink> links) {
        throw new UnsupportedOperationException("Nothing is created here");
    }

    @Override
    public void reserve(TenantRef tenant, DialogueId dialogue) {
        throw new UnsupportedOperationException("Nothing is erased here");
    }

    @Override
    public void closed(TenantRef tenant, DialogueId dialogue) {
        throw new UnsupportedOperationException("Nothing is closed here");
    }

    @Override
    public void erased(TenantRef tenant, DialogueId dialogue, String what) {
        throw new UnsupportedOperationException("Nothing is erased here");
    }

    @Override
    public void denied(Request request, String subject, String operation, Reason reason) {
        count++;
    }
}
