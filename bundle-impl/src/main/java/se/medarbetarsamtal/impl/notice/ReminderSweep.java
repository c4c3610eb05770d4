package se.medarbetarsamtal.impl.notice;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Configuration;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.HostReady;
import se.medarbetarsamtal.impl.Rounds;
import se.medarbetarsamtal.impl.Tenants;
import se.medarbetarsamtal.impl.notice.Reminders.Due;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.Settings;

/**
 * Reminds both parties when something is to be followed up, and of the times of their talks. Acts with nobody's rights: it knows days and whose they are, and
 * opens no text. A day that was missed while the module stood still is caught up with for a week.
 */
@Component(service = ReminderSweep.class, immediate = true)
public class ReminderSweep {

    static final int CAUGHT_UP_DAYS = 7;
    private static final int AT_ONCE = 200;

    private final Host host;
    private final Tenants tenants;
    private final SettingStore settings;
    private final Reminders reminders;
    private final Reminding reminding;
    private final TimeReminding timeReminding;
    private final Clock clock;
    private final int batch;
    private final Rounds rounds;

    /** @param ready without the host nobody knows whom to remind */
    @Activate
    public ReminderSweep(
            @Reference HostReady ready,
            @Reference Host host,
            @Reference Tenants tenants,
            @Reference SettingStore settings,
            @Reference Reminders reminders,
            @Reference Reminding reminding,
            @Reference TimeReminding timeReminding,
            @Reference Clock clock,
            @Reference Configuration configuration) {
        this(host, tenants, settings, reminders, reminding, timeReminding, clock, AT_ONCE,
                configuration::reminders);
    }

    ReminderSweep(Host host, Tenants tenants, SettingStore settings, Reminders reminders, Reminding reminding,
            TimeReminding timeReminding, Clock clock, int batch, Supplier<Duration> period) {
        this.host = host;
        this.tenants = tenants;
        this.settings = settings;
        this.reminders = reminders;
        this.reminding = reminding;
        this.timeReminding = timeReminding;
        this.clock = clock;
        this.batch = batch;
        this.rounds = new Rounds("reminders", period, this::round);
    }

    @Activate
    void start() {
        rounds.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        rounds.stop();
    }

    void round() {
        rounds.forEach(tenants.known(), this::look);
    }

    /** What was taken is not due any more, so the next look finds the next few; one that finds the same few has come no further. */
    private void look(TenantRef tenant) {
        Settings decided = settings.now(tenant);
        int ahead = decided.reminderDays();
        LocalDate today = clock.today();
        List<Due> due = List.of();
        List<Due> before;
        do {
            before = due;
            due = reminders.due(tenant, today.minusDays(CAUGHT_UP_DAYS), today.plusDays(ahead), batch);
            remind(tenant, due);
        } while (due.size() == batch && !due.equals(before) && !rounds.isStopping());
        while (timeReminding.remind(tenant, decided.times(), batch) && !rounds.isStopping()) {
            // The next few.
        }
    }

    /** The host is asked for all at once, and before any transaction; from one that is silent nothing is concluded. */
    private void remind(TenantRef tenant, List<Due> due) {
        if (due.isEmpty()) {
            return;
        }
        List<PersonRef> employees = due.stream().map(Due::employee).distinct().toList();
        Map<PersonRef, List<MentorLink>> links = host.relations().mentorsOf(tenant, employees);
        Map<DialogueId, List<Due>> talks =
                due.stream().collect(Collectors.groupingBy(Due::dialogue, LinkedHashMap::new, Collectors.toList()));
        rounds.forEach(List.copyOf(talks.values()), ofTalk -> reminding.remind(tenant, ofTalk, chefs(
                links.getOrDefault(ofTalk.get(0).employee(), List.of()))));
    }

    /** Who is linked for a time and a reason only, as for a disclosure, has nothing to follow up. */
    private static List<PersonRef> chefs(List<MentorLink> links) {
        return links.stream().filter(link -> link.reason().isEmpty()).map(MentorLink::mentor).distinct().toList();
    }
}
