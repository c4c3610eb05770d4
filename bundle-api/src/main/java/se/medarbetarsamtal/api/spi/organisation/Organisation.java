package se.medarbetarsamtal.api.spi.organisation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.OrganisationRef;

/**
 * The huvudman or one of its units (SS 12000 {@code Organisation}).
 *
 * @param organisation its reference
 * @param name as people write it
 * @param type SS 12000 {@code organisationType}, such as "Huvudman" or "Skolenhet"
 * @param parent what it belongs to; empty for the huvudman
 * @param schoolTypes SS 12000 {@code schoolTypes}, such as "GR", "GY" or "FS"; empty where there is no school
 */
public record Organisation(
        OrganisationRef organisation,
        String name,
        String type,
        Optional<OrganisationRef> parent,
        List<String> schoolTypes) {

    public Organisation {
        requireNonNull(organisation, "organisation");
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(parent, "parent");
        schoolTypes = List.copyOf(schoolTypes);
    }
}
