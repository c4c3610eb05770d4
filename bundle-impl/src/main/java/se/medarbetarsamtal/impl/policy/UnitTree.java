package se.medarbetarsamtal.impl.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.impl.Host;

/** Some units and everything above them, as the host says now. One question a step upwards, however many units there are. */
public final class UnitTree {

    private static final int MOST_STEPS = 8;

    private final Map<OrganisationRef, Organisation> known;

    private UnitTree(Map<OrganisationRef, Organisation> known) {
        this.known = known;
    }

    public static UnitTree of(Host host, TenantRef tenant, Collection<OrganisationRef> units) {
        Map<OrganisationRef, Organisation> known = new LinkedHashMap<>();
        Set<OrganisationRef> asked = new HashSet<>();
        Set<OrganisationRef> wanted = new LinkedHashSet<>(units);
        for (int step = 0; step < MOST_STEPS && !wanted.isEmpty(); step++) {
            asked.addAll(wanted);
            known.putAll(host.organisations().organisations(tenant, wanted));
            wanted = new LinkedHashSet<>();
            for (Organisation found : known.values()) {
                found.parent().filter(parent -> !asked.contains(parent)).ifPresent(wanted::add);
            }
        }
        return new UnitTree(known);
    }

    /** @return all of them, whatever is above before what is below */
    public List<Organisation> fromTheTop() {
        return known.values().stream()
                .sorted(Comparator.comparing((Organisation unit) -> upwards(unit.organisation()).size())
                        .thenComparing(Organisation::name))
                .toList();
    }

    /** @return a unit or what is above it; empty when the host has fallen silent about it */
    public Optional<Organisation> find(OrganisationRef unit) {
        return Optional.ofNullable(known.get(unit));
    }

    /** @return the skolformer of these units; one that has none itself belongs to the school above it */
    public Set<String> schoolTypesOf(Collection<OrganisationRef> units) {
        Set<String> types = new LinkedHashSet<>();
        for (OrganisationRef unit : units) {
            upwards(unit).stream()
                    .map(Organisation::schoolTypes)
                    .filter(own -> !own.isEmpty())
                    .findFirst()
                    .ifPresent(types::addAll);
        }
        return types;
    }

    boolean knows(OrganisationRef unit) {
        return known.containsKey(unit);
    }

    /** @return whether it is the huvudman, or lies between the huvudman and the schools */
    boolean isAboveTheSchools(OrganisationRef unit) {
        List<Organisation> path = upwards(unit);
        return !path.isEmpty()
                && path.get(path.size() - 1).parent().isEmpty()
                && path.stream().limit(path.size() - 1L).allMatch(step -> step.schoolTypes().isEmpty());
    }

    boolean isSchool(OrganisationRef unit) {
        return knows(unit) && !known.get(unit).schoolTypes().isEmpty();
    }

    /** @return the unit itself and what is above it, up to the huvudman or to where the host falls silent */
    private List<Organisation> upwards(OrganisationRef unit) {
        List<Organisation> path = new ArrayList<>();
        Optional<Organisation> step = Optional.ofNullable(known.get(unit));
        while (step.isPresent() && !path.contains(step.get())) {
            path.add(step.get());
            step = step.get().parent().map(known::get);
        }
        return path;
    }
}
