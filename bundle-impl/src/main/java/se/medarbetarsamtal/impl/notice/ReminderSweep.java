package se.medarbetarsamtal.impl.notice;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.HostReady;
import se.medarbetarsamtal.impl.Rounds;
import se.medarbetarsamtal.impl.Tenants;
import se.medarbetarsamtal.impl.notice.Reminders.Due;
import se.medarbetarsamtal.impl.setting.SettingStore;

/**
 * Reminds both parties when something is to be followed up. Acts with nobody's rights: it knows days and whose they are, and
 * opens no text. A day that was missed while the module stood still is caught up with for a week.
 */
@Component(service = ReminderSweep.class, immediate = true)
@Designate(ocd = ReminderSweep.Config.class)
public class ReminderSweep {

    /** How often it looks. */
    @ObjectClassDefinition(name = "Medarbetarsamtal: reminders")
    public @interface Config {

        @AttributeDefinition(name = "Period (seconds)", description = "How long after one look at the days of follow-up the next begins")
        int period_seconds() default 300;
    }

    static final int CAUGHT_UP_DAYS = 7;
    private static final int AT_ONCE = 200;

    private final Host host;
    private final Tenants tenants;
    private final SettingStore settings;
    private final Reminders reminders;
    private final Reminding reminding;
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
            @Reference Clock clock,
            Config config) {
        this(host, tenants, settings, reminders, reminding, clock, AT_ONCE,
                Duration.ofSeconds(Math.max(1, config.period_seconds())));
    }

    ReminderSweep(Host host, Tenants tenants, SettingStore settings, Reminders reminders, Reminding reminding, Clock clock,
            int batch, Duration period) {
        this.host = host;
        this.tenants = tenants;
        this.settings = settings;
        this.reminders = reminders;
        this.reminding = reminding;
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

    /** What was taken is not due any more, so the next look finds the next few. */
    private void look(TenantRef tenant) {
        int ahead = settings.now(tenant).reminderDays();
        LocalDate today = clock.today();
        List<Due> due;
        do {
            due = reminders.due(tenant, today.minusDays(CAUGHT_UP_DAYS), today.plusDays(ahead), batch);
            remind(tenant, due);
        } while (due.size() == batch && !rounds.isStopping());
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
