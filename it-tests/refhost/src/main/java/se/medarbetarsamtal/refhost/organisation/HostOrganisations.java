package se.medarbetarsamtal.refhost.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.organisation.Logo;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.api.spi.organisation.Organisations;

/** Tells what is plugged in of the huvudman and its units. */
@Component(name = "refhost.organisation")
public class HostOrganisations implements Organisations {

    private final Units units;

    @Activate
    public HostOrganisations(@Reference Units units) {
        this.units = units;
    }

    @Override
    public Organisation principalOrganiser(TenantRef tenant) {
        return units.all(tenant).stream()
                .filter(unit -> unit.type().equals(Units.PRINCIPAL_ORGANISER))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The host has no such huvudman"));
    }

    @Override
    public Map<OrganisationRef, Organisation> organisations(TenantRef tenant, Collection<OrganisationRef> organisations) {
        return units.some(tenant, organisations).stream().collect(toMap(Organisation::organisation, identity()));
    }

    /** A huvudman's logo is a file of its name in this bundle. */
    @Override
    public Optional<Logo> logo(TenantRef tenant) {
        try (InputStream picture = HostOrganisations.class.getResourceAsStream(tenant.value() + ".png")) {
            return picture == null ? Optional.empty() : Optional.of(new Logo("image/png", picture.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
