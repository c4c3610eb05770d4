package se.medarbetarsamtal.impl.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateCursor;
import se.medarbetarsamtal.impl.template.TemplateEntry;
import se.medarbetarsamtal.impl.template.TemplatePage;
import se.medarbetarsamtal.impl.template.TemplateQuery;
import se.medarbetarsamtal.impl.template.TemplateSearch;
import se.medarbetarsamtal.impl.template.TemplateService;
import se.medarbetarsamtal.impl.template.Templates;

/** Templates beside their publishers' names, which one question to the host answers for all of them. */
@Component(service = TemplateListing.class)
public class TemplateListing {

    private final TemplateService templates;
    private final TemplateSearch search;
    private final Host host;

    @Activate
    public TemplateListing(@Reference TemplateService templates, @Reference TemplateSearch search, @Reference Host host) {
        this.templates = templates;
        this.search = search;
        this.host = host;
    }

    /** @param after where an earlier page ended; empty for the beginning */
    public NamedEntry.Page search(Request request, TemplateQuery query, Optional<TemplateCursor> after) {
        TemplatePage found = search.search(request, query, after);
        Map<OrganisationRef, Organisation> known = known(request, found.entries().stream().map(TemplateEntry::publisher));
        return new NamedEntry.Page(
                found.entries().stream().map(entry -> new NamedEntry(entry, nameOf(known.get(entry.publisher()), entry.publishedAs()))).toList(),
                found.next());
    }

    /** @throws se.medarbetarsamtal.impl.NotThere when there is none, or none for this actor */
    public NamedTemplate newest(Request request, TemplateId template) {
        return named(request, templates.newest(request, template));
    }

    /** @throws se.medarbetarsamtal.impl.NotThere when there is none, or none for this actor */
    public NamedTemplate version(Request request, Templates.VersionKey key) {
        return named(request, templates.version(request, key));
    }

    private NamedTemplate named(Request request, PublishedTemplate found) {
        return new NamedTemplate(found, nameOf(known(request, Stream.of(found.publisher())).get(found.publisher()), found.publishedAs()));
    }

    private Map<OrganisationRef, Organisation> known(Request request, Stream<OrganisationRef> found) {
        List<OrganisationRef> publishers = found.distinct().toList();
        return publishers.isEmpty() ? Map.of() : host.organisations().organisations(request.tenant(), publishers);
    }

    /** What the host says now; of an organisation of another huvudman, which it does not tell, what was written down. */
    private static String nameOf(Organisation publisher, String publishedAs) {
        return publisher == null ? publishedAs : publisher.name();
    }
}
