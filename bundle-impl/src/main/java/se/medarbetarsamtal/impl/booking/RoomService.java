package se.medarbetarsamtal.impl.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.calendar.Calendars;
import se.medarbetarsamtal.api.spi.calendar.Room;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.policy.AccessPolicy;

/** The rooms of a chef's own units, as suggestions where a time is set. */
@Component(service = RoomService.class)
public class RoomService {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final AccessPolicy policy;
    private final Host host;
    private final Clock clock;

    @Activate
    public RoomService(@Reference AccessPolicy policy, @Reference Host host, @Reference Clock clock) {
        this.policy = policy;
        this.host = host;
        this.clock = clock;
    }

    /**
     * @param until at most a day later
     * @return none to whoever has no staff, and none while the host has no calendar that answers
     */
    public List<Room> rooms(Request request, Instant from, Instant until) {
        if (!from.isBefore(until) || from.plus(LONGEST).isBefore(until)) {
            throw new Invalid("until", "format");
        }
        if (policy.staffOf(request).employees().isEmpty()) {
            return List.of();
        }
        List<OrganisationRef> units = unitsOf(request);
        return host.calendars().map(calendars -> rooms(calendars, request.tenant(), units, from, until)).orElse(List.of());
    }

    private static List<Room> rooms(
            Calendars calendars, TenantRef tenant, List<OrganisationRef> units, Instant from, Instant until) {
        try {
            return units.stream().flatMap(unit -> calendars.rooms(tenant, unit, from, until).stream()).distinct().toList();
        } catch (Unavailable unknown) {
            return List.of();
        }
    }

    private List<OrganisationRef> unitsOf(Request request) {
        PersonCard card = host.persons().cards(request.tenant(), List.of(request.person())).get(request.person());
        return card == null
                ? List.of()
                : card.duties().stream().filter(duty -> duty.runsOn(clock.today())).map(Duty::unit).distinct().toList();
    }
}
