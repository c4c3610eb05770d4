package se.medarbetarsamtal.impl.template;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.policy.AccessPolicy;

/** Publishes templates and shows them. */
@Component(service = TemplateService.class)
public class TemplateService {

    private final Templates templates;
    private final TemplateHeads heads;
    private final AccessPolicy policy;
    private final Host host;
    private final OneTime oneTime;
    private final Clock clock;
    private final Publication publication;

    @Activate
    public TemplateService(
            @Reference Templates templates,
            @Reference TemplateHeads heads,
            @Reference AccessPolicy policy,
            @Reference Host host,
            @Reference OneTime oneTime,
            @Reference Clock clock,
            @Reference Publication publication) {
        this.templates = templates;
        this.heads = heads;
        this.policy = policy;
        this.host = host;
        this.oneTime = oneTime;
        this.clock = clock;
        this.publication = publication;
    }

    /** A Kommunadmin publishes a new template for the huvudman's schools. */
    public PublishedTemplate publish(Request request, PublicationLevel level, TemplateDocument document) {
        policy.requirePrincipalOrganiserAdmin(request, "templates");
        if (level != PublicationLevel.PRINCIPAL_ORGANISER) {
            throw new Invalid("level", "level");
        }
        Organisation organiser = host.organisations().principalOrganiser(request.tenant());
        OrganisationRef publisher = organiser.organisation();
        PublishedTemplate template = new PublishedTemplate(new TemplateId(RandomIds.next()), 1, request.tenant(),
                publisher, level, clock.now(), document);
        TemplateHead head = new TemplateHead(template.template(), template.tenant(), publisher, TemplateState.PUBLISHED, level, 1,
                Draft.of(document), 1, false, Optional.empty(), template.publishedAt());
        return oneTime.commit(request, () -> {
            heads.insert(head);
            heads.publishedAs(head.tenant(), head.template(), organiser.name());
            templates.insert(template);
            publication.published(template);
            return template;
        });
    }

    /** @return the newest version, for whoever may assign or answer it */
    public PublishedTemplate newest(Request request, TemplateId template) {
        policy.requireStaff(request, template.value());
        return templates.newest(TemplateReader.of(request), template).orElseThrow(NotThere::new);
    }

    /** @return any version of a template that is published to the actor */
    public PublishedTemplate version(Request request, Templates.VersionKey key) {
        policy.requireStaff(request, key.template().value());
        return templates.published(TemplateReader.of(request), key).orElseThrow(NotThere::new);
    }
}
