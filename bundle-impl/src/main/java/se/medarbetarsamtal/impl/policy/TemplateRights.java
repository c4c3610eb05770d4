package se.medarbetarsamtal.impl.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;

/**
 * For whom somebody makes templates: a Kommunadmin always for the huvudman; a Skoladmin for the own school while the
 * samtalsmall-editor is activated there and the huvudman does not keep templates to itself. Made by {@link AccessPolicy}
 * alone, for one request.
 */
public final class TemplateRights {

    private static final List<PublicationLevel> FAR = List.of(PublicationLevel.PRINCIPAL_ORGANISER, PublicationLevel.ALL);
    private static final List<PublicationLevel> NEAR = List.of(PublicationLevel.SCHOOL);

    private final Request request;
    private final Map<OrganisationRef, List<PublicationLevel>> owners;
    private final Set<OrganisationRef> administered;
    private final boolean central;

    private TemplateRights(
            Request request,
            Map<OrganisationRef, List<PublicationLevel>> owners,
            Set<OrganisationRef> administered,
            boolean central) {
        this.request = request;
        this.owners = owners;
        this.administered = administered;
        this.central = central;
    }

    static TemplateRights of(Request request, Host host, boolean central) {
        Set<OrganisationRef> schools = where(request, HostRole.SCHOOL_ADMIN);
        Set<OrganisationRef> organisers = where(request, HostRole.PRINCIPAL_ORGANISER_ADMIN);
        Map<OrganisationRef, List<PublicationLevel>> owners = new LinkedHashMap<>();
        organisers.forEach(organiser -> owners.put(organiser, FAR));
        if (!central && !schools.isEmpty()) {
            host.skolbanken().schoolsWithEditor(request.tenant(), schools)
                    .forEach(school -> owners.putIfAbsent(school, NEAR));
        }
        schools.addAll(organisers);
        return new TemplateRights(request, owners, schools, central);
    }

    public Request request() {
        return request;
    }

    /** @return for whom the actor may make templates, and how far each of them may be published */
    public Map<OrganisationRef, List<PublicationLevel>> owners() {
        return Map.copyOf(owners);
    }

    /** @return where the actor administers, whether or not templates may be made there */
    public Set<OrganisationRef> administered() {
        return Set.copyOf(administered);
    }

    /** @return why none can be made; empty when one can */
    public Optional<String> hindrance() {
        return owners.isEmpty() ? Optional.of(hinderedBy().code()) : Optional.empty();
    }

    boolean mayMakeFor(OrganisationRef owner) {
        return owners.containsKey(owner);
    }

    boolean administers(OrganisationRef owner) {
        return administered.contains(owner);
    }

    public boolean mayPublish(OrganisationRef owner, PublicationLevel level) {
        return owners.getOrDefault(owner, List.of()).contains(level);
    }

    Reason hinderedBy() {
        return central ? Reason.TEMPLATES_CENTRAL : Reason.TEMPLATE_EDITOR_OFF;
    }

    private static Set<OrganisationRef> where(Request request, HostRole role) {
        return request.actor().roles().stream()
                .filter(held -> held.role() == role)
                .map(RoleAt::organisation)
                .collect(Collectors.toSet());
    }
}
