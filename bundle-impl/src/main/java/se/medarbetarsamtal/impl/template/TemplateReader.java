package se.medarbetarsamtal.impl.template;

import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.impl.Request;

/**
 * Who looks for templates: sees those at level ALL, those of the own huvudman, and those of the own schools.
 *
 * @param organisations where the reader has a role now
 */
public record TemplateReader(TenantRef tenant, Set<OrganisationRef> organisations) {

    public TemplateReader {
        organisations = Set.copyOf(organisations);
    }

    public static TemplateReader of(Request request) {
        return new TemplateReader(request.tenant(), request.actor().roles().stream()
                .map(RoleAt::organisation)
                .collect(Collectors.toSet()));
    }
}
