package se.medarbetarsamtal.impl.template;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;

/** Makes versions of what was written, and says how far they are seen. */
@Component(service = PublicationService.class)
public class PublicationService {

    private final TemplateHeads heads;
    private final Templates templates;
    private final TemplateAccess access;
    private final Transactions transactions;
    private final Clock clock;
    private final Publication publication;
    private final Host host;

    @Activate
    public PublicationService(
            @Reference TemplateHeads heads,
            @Reference Templates templates,
            @Reference TemplateAccess access,
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference Publication publication,
            @Reference Host host) {
        this.heads = heads;
        this.templates = templates;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
        this.publication = publication;
        this.host = host;
    }

    /**
     * Publishes the draft as the next version; where it says nothing new, the newest version is seen this far from now on.
     *
     * @throws Invalid when the draft is not whole, or {@code level} is not one that the actor may publish to
     * @throws Stale when {@code revision} is not the newest
     */
    public TemplateHead publish(Request request, TemplateId template, int revision, PublicationLevel level) {
        TemplateAccess.Granted granted = access.grant(request, template);
        TemplateHead head = granted.head();
        if (!granted.rights().mayPublish(head.owner(), level)) {
            throw new Invalid("level", "level");
        }
        TemplateHead published = head.published(level, clock.now());
        PublishedTemplate version = new PublishedTemplate(template, published.version(), head.tenant(), head.owner(), level,
                published.changedAt(), published.draft().document());
        Optional<Organisation> publisher = Optional.ofNullable(
                host.organisations().organisations(head.tenant(), List.of(head.owner())).get(head.owner()));
        transactions.run(() -> {
            heads.change(published, revision);
            publisher.ifPresent(known -> heads.publishedAs(head.tenant(), template, known.name()));
            if (published.version() > head.version()) {
                templates.insert(version);
            }
            publication.published(version);
        });
        return published;
    }

    /** Nobody finds or assigns it any more; talks that have it keep it. */
    public void withdraw(Request request, TemplateId template, int revision) {
        TemplateHead head = published(access.grant(request, template));
        TemplateHead withdrawn = head.in(TemplateState.ARCHIVED, clock.now());
        transactions.run(() -> {
            heads.change(withdrawn, revision);
            publication.withdrawn(withdrawn);
        });
    }

    /** @param deprecated whether to advise whoever finds it to take another one */
    public TemplateHead deprecate(Request request, TemplateId template, int revision, boolean deprecated) {
        TemplateHead head = published(access.grant(request, template));
        TemplateHead advised = head.in(deprecated ? TemplateState.DEPRECATED : TemplateState.PUBLISHED, clock.now());
        transactions.run(() -> heads.change(advised, revision));
        return advised;
    }

    private static TemplateHead published(TemplateAccess.Granted granted) {
        if (!granted.head().isPublished()) {
            throw new Conflict("not-published");
        }
        return granted.head();
    }
}
