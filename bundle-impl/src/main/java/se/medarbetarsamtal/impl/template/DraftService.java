package se.medarbetarsamtal.impl.template;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.TemplateRights;

/** Where templates are written, by those who make them. */
@Component(service = DraftService.class)
public class DraftService {

    private final TemplateHeads heads;
    private final Templates templates;
    private final AccessPolicy policy;
    private final TemplateAccess access;
    private final OneTime oneTime;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public DraftService(
            @Reference TemplateHeads heads,
            @Reference Templates templates,
            @Reference AccessPolicy policy,
            @Reference TemplateAccess access,
            @Reference OneTime oneTime,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.heads = heads;
        this.templates = templates;
        this.policy = policy;
        this.access = access;
        this.oneTime = oneTime;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** For whom the actor makes templates, and those that are there. */
    public record Workshop(TemplateRights rights, List<OwnTemplate> templates) { }

    /**
     * One of them, to be written in.
     *
     * @param listed the same as the list has it
     */
    public record Opened(TemplateHead head, OwnTemplate listed, List<PublicationLevel> levels) { }

    public Workshop list(Request request) {
        TemplateRights rights = policy.templateRights(request);
        return new Workshop(rights, heads.ofOwners(TemplateReader.of(request), rights.administered()));
    }

    /** @return the new one, seen by nobody yet but those who make it */
    public TemplateHead make(Request request, OrganisationRef owner, TemplateDocument document) {
        policy.requireTemplateMaker(policy.templateRights(request), owner, "templates");
        return commit(request, owner, document, Optional.empty());
    }

    /**
     * @param source a version that is published to the actor
     * @throws NotThere when it is not
     */
    public TemplateHead copy(Request request, OrganisationRef owner, Templates.VersionKey source) {
        policy.requireTemplateMaker(policy.templateRights(request), owner, "templates");
        PublishedTemplate original = templates.published(TemplateReader.of(request), source).orElseThrow(NotThere::new);
        return commit(request, owner, original.document(), Optional.of(source));
    }

    public Opened open(Request request, TemplateId template) {
        TemplateAccess.Granted granted = access.grant(request, template);
        OwnTemplate listed = heads.listed(TemplateReader.of(request), template).orElseThrow(NotThere::new);
        return new Opened(granted.head(), listed, granted.rights().owners().get(granted.head().owner()));
    }

    /** @throws Stale when {@code revision} is not the newest */
    public TemplateHead save(Request request, TemplateId template, int revision, Draft draft) {
        TemplateHead saved = access.grant(request, template).head().saying(draft, clock.now());
        transactions.run(() -> heads.change(saved, revision));
        return saved;
    }

    /**
     * Takes away what was never published; what was gets its newest version's text again.
     *
     * @throws Stale when {@code revision} is not the newest
     */
    public void discard(Request request, TemplateId template, int revision) {
        TemplateHead head = access.grant(request, template).head();
        if (head.version() > 0) {
            TemplateDocument newest = templates.ofTalk(request.tenant(), head.newest()).document();
            transactions.run(() -> heads.change(head.discarding(newest, clock.now()), revision));
        } else if (!transactions.run(() -> heads.deleteUnpublished(request.tenant(), template, revision))) {
            throw new Stale();
        }
    }

    private TemplateHead commit(
            Request request, OrganisationRef owner, TemplateDocument document, Optional<Templates.VersionKey> source) {
        TemplateHead head = TemplateHead.begun(request.tenant(), owner, document, source, clock.now());
        return oneTime.commit(request, () -> {
            heads.insert(head);
            return head;
        });
    }
}
