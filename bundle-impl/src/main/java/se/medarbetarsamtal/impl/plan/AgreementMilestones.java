package se.medarbetarsamtal.impl.plan;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Milestones;

/** Holding the talk turns its proposals into ongoing agreements, and so does delivering it, which also keeps how each stands. */
@Component(service = Milestones.class)
public class AgreementMilestones implements Milestones {

    private final Agreements agreements;
    private final Statuses statuses;
    private final FollowUps followUps;
    private final CurriculumLinks links;
    private final Clock clock;

    @Activate
    public AgreementMilestones(
            @Reference Agreements agreements,
            @Reference Statuses statuses,
            @Reference FollowUps followUps,
            @Reference CurriculumLinks links,
            @Reference Clock clock) {
        this.agreements = agreements;
        this.statuses = statuses;
        this.followUps = followUps;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void held(Request request, Dialogue dialogue) {
        statuses.begin(dialogue.tenant(), dialogue.id(), request.person(), clock.now());
        agreements.begin(dialogue.tenant(), dialogue.id());
    }

    @Override
    public void delivered(Request request, Dialogue dialogue, int number) {
        held(request, dialogue);
        agreements.freeze(dialogue.tenant(), dialogue.id(), number);
    }

    @Override
    public void takenBack(Request request, Dialogue dialogue) {
        statuses.delete(dialogue.tenant(), dialogue.id());
        links.delete(dialogue.tenant(), dialogue.id());
        followUps.delete(dialogue.tenant(), dialogue.id());
        agreements.delete(dialogue.tenant(), dialogue.id());
    }
}
