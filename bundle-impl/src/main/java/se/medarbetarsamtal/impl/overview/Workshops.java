package se.medarbetarsamtal.impl.overview;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.template.DraftService;
import se.medarbetarsamtal.impl.template.DraftService.Opened;
import se.medarbetarsamtal.impl.template.DraftService.Workshop;
import se.medarbetarsamtal.impl.template.OwnTemplate;

/** Templates in the making beside the names of those whose they are, which one question to the host answers for all of them. */
@Component(service = Workshops.class)
public class Workshops {

    private final DraftService drafts;
    private final Host host;

    @Activate
    public Workshops(@Reference DraftService drafts, @Reference Host host) {
        this.drafts = drafts;
        this.host = host;
    }

    /** @param names of the owners; one that the host does not know is absent */
    public record Named(Workshop workshop, Map<OrganisationRef, String> names) { }

    /** @param ownerName empty when the host does not know the owner */
    public record NamedDraft(Opened opened, String ownerName) { }

    public Named list(Request request) {
        Workshop workshop = drafts.list(request);
        Set<OrganisationRef> owners = new HashSet<>(workshop.rights().owners().keySet());
        workshop.templates().stream().map(OwnTemplate::owner).forEach(owners::add);
        return new Named(workshop, names(request, owners));
    }

    public NamedDraft open(Request request, TemplateId template) {
        Opened opened = drafts.open(request, template);
        OrganisationRef owner = opened.head().owner();
        return new NamedDraft(opened, names(request, Set.of(owner)).getOrDefault(owner, ""));
    }

    private Map<OrganisationRef, String> names(Request request, Collection<OrganisationRef> owners) {
        return owners.isEmpty()
                ? Map.of()
                : host.organisations().organisations(request.tenant(), owners).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> nameOf(entry.getValue())));
    }

    private static String nameOf(Organisation organisation) {
        return organisation.name();
    }
}
