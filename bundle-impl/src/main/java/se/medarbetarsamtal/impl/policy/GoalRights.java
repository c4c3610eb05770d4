package se.medarbetarsamtal.impl.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.impl.Request;

/** Whose goals concern somebody, and which of them that person sets. Made by {@link AccessPolicy} alone, for one request. */
public final class GoalRights {

    private final Request request;
    private final UnitTree units;
    private final Set<OrganisationRef> led;
    private final Set<OrganisationRef> administered;

    /**
     * @param units where the actor works or administers, and everything above
     * @param led where the actor is chef today
     * @param administered where the actor is Kommunadmin
     */
    GoalRights(Request request, UnitTree units, Set<OrganisationRef> led, Set<OrganisationRef> administered) {
        this.request = request;
        this.units = units;
        this.led = Set.copyOf(led);
        this.administered = Set.copyOf(administered);
    }

    public Request request() {
        return request;
    }

    /** @return the units whose goals the actor may read, the huvudman first */
    public List<Organisation> units() {
        return units.fromTheTop();
    }

    public Set<OrganisationRef> references() {
        return units().stream().map(Organisation::organisation).collect(Collectors.toSet());
    }

    public boolean concerns(OrganisationRef unit) {
        return units.knows(unit);
    }

    /** Goals of the operation belong above the schools, those of a unit or a workplace to where one works. */
    public boolean maySet(GoalLevel level, OrganisationRef unit) {
        boolean above = units.isAboveTheSchools(unit);
        return switch (level) {
            case OPERATION -> above && (administered.contains(unit) || led.contains(unit));
            case UNIT, WORKPLACE -> led.contains(unit) && units.knows(unit) && (!above || units.isSchool(unit));
        };
    }
}
