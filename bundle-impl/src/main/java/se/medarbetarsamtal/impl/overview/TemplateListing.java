package se.medarbetarsamtal.impl.overview;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateService;
import se.medarbetarsamtal.impl.template.Templates;

/** Templates beside their publishers' names, which one question to the host answers for all of them. */
@Component(service = TemplateListing.class)
public class TemplateListing {

    private final TemplateService templates;
    private final Host host;

    @Activate
    public TemplateListing(@Reference TemplateService templates, @Reference Host host) {
        this.templates = templates;
        this.host = host;
    }

    public List<NamedTemplate> search(Request request, String words) {
        return named(request, templates.search(request, words));
    }

    /** @throws se.medarbetarsamtal.impl.NotThere when there is none, or none for this actor */
    public NamedTemplate newest(Request request, TemplateId template) {
        return named(request, List.of(templates.newest(request, template))).get(0);
    }

    /** @throws se.medarbetarsamtal.impl.NotThere when there is none, or none for this actor */
    public NamedTemplate version(Request request, Templates.VersionKey key) {
        return named(request, List.of(templates.version(request, key))).get(0);
    }

    private List<NamedTemplate> named(Request request, List<PublishedTemplate> found) {
        List<OrganisationRef> publishers = found.stream().map(PublishedTemplate::publisher).distinct().toList();
        Map<OrganisationRef, Organisation> known = publishers.isEmpty()
                ? Map.of()
                : host.organisations().organisations(request.tenant(), publishers);
        return found.stream().map(template -> new NamedTemplate(template, nameOf(known.get(template.publisher())))).toList();
    }

    private static String nameOf(Organisation publisher) {
        return publisher == null ? "" : publisher.name();
    }
}
