package se.medarbetarsamtal.impl.booking;

import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.calendar.Busy;
import se.medarbetarsamtal.api.spi.calendar.Calendars;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.NoSubject;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.setting.Settings;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** What a chef may want to know about a time that is not sent yet. Nothing of it stands in the way. */
@Component(service = TimeWarnings.class)
public class TimeWarnings {

    private final Host host;
    private final Clock clock;

    @Activate
    public TimeWarnings(@Reference Host host, @Reference Clock clock) {
        this.host = host;
        this.clock = clock;
    }

    /**
     * Asks the host's calendar, so outside any transaction. One that is absent or silent knows nothing.
     *
     * @return codes; none for a time that has passed or was sent
     */
    @NoSubject("the caller has decided about the talk; a code says nothing of what anybody does")
    public List<String> of(Dialogue talk, Booking booking, TemplateDocument template, Settings decided) {
        if (booking.sent() || booking.start().isBefore(clock.now()) || talk.isHeld()) {
            return List.of();
        }
        List<String> warnings = new ArrayList<>();
        long days = ChronoUnit.DAYS.between(clock.today(), booking.wallTime().toLocalDate());
        if (days < decided.times().invitationDays()) {
            warnings.add("short-notice");
        }
        if (template.preparation().isEmpty()) {
            warnings.add("no-underlag");
        }
        warnings.addAll(host.calendars().map(calendars -> taken(calendars, talk, booking)).orElse(List.of()));
        return warnings;
    }

    private static List<String> taken(Calendars calendars, Dialogue talk, Booking booking) {
        Instant until = booking.start().plus(booking.minutes(), ChronoUnit.MINUTES);
        try {
            Map<PersonRef, List<Busy>> busy = calendars.busy(
                    talk.tenant(), List.of(talk.employee(), talk.responsible()), booking.start(), until);
            return List.of(
                            code(busy, talk.employee(), "employee-busy-in-calendar"),
                            code(busy, talk.responsible(), "manager-busy-in-calendar"))
                    .stream().flatMap(Optional::stream).collect(toList());
        } catch (Unavailable unknown) {
            return List.of();
        }
    }

    private static Optional<String> code(Map<PersonRef, List<Busy>> busy, PersonRef person, String code) {
        return busy.getOrDefault(person, List.of()).isEmpty() ? Optional.empty() : Optional.of(code);
    }
}
