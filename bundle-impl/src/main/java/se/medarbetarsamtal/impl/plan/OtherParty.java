package se.medarbetarsamtal.impl.plan;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.Basis;

/** Tells the other party that somebody said how an agreement fares. A chef who is not linked any more hears nothing. */
@Component(service = OtherParty.class)
public class OtherParty {

    private final AgreementNews news;

    @Activate
    public OtherParty(@Reference AgreementNews news) {
        this.news = news;
    }

    void tell(AccessDecision decision, Dialogue dialogue) {
        if (decision.basis() != Basis.EMPLOYEE) {
            news.changed(decision.request(), dialogue, dialogue.employee());
        } else if (decision.mentors().contains(dialogue.responsible())) {
            news.changed(decision.request(), dialogue, dialogue.responsible());
        }
    }
}
