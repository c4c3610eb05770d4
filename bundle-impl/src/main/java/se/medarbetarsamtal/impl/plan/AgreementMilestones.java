package se.medarbetarsamtal.impl.plan;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Milestones;

/** Holding the talk turns its proposals into ongoing agreements. */
@Component(service = Milestones.class)
public class AgreementMilestones implements Milestones {

    private final Agreements agreements;

    @Activate
    public AgreementMilestones(@Reference Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public void held(Request request, Dialogue dialogue) {
        agreements.begin(dialogue.tenant(), dialogue.id());
    }

    @Override
    public void takenBack(Request request, Dialogue dialogue) {
        agreements.delete(dialogue.tenant(), dialogue.id());
    }
}
