package se.medarbetarsamtal.impl.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
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
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.journal.SeenMentor;
import se.medarbetarsamtal.impl.journal.TripWire;

/**
 * Looks at the links of everybody who has a talk, so that a new one is noticed, and a lost one remembered, also when nobody
 * reads. Acts with nobody's rights: it learns who is linked to whom, opens no text, and erases only what
 * {@link FormerPreparations} may. From a host that is silent it concludes nothing.
 */
@Component(service = LinkSweep.class, immediate = true)
public class LinkSweep {

    private static final int EMPLOYEES_AT_ONCE = 200;

    private final Host host;
    private final Tenants tenants;
    private final Dialogues dialogues;
    private final TripWire tripWire;
    private final FormerPreparations former;
    private final Transactions transactions;
    private final Clock clock;
    private final int batch;
    private final Rounds rounds;

    /** @param ready without the host there is nobody to ask */
    @Activate
    public LinkSweep(
            @Reference HostReady ready,
            @Reference Host host,
            @Reference Tenants tenants,
            @Reference Dialogues dialogues,
            @Reference TripWire tripWire,
            @Reference FormerPreparations former,
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference Configuration configuration) {
        this(host, tenants, dialogues, tripWire, former, transactions, clock, EMPLOYEES_AT_ONCE,
                configuration::links);
    }

    LinkSweep(Host host, Tenants tenants, Dialogues dialogues, TripWire tripWire, FormerPreparations former,
            Transactions transactions, Clock clock, int batch, Supplier<Duration> period) {
        this.host = host;
        this.tenants = tenants;
        this.dialogues = dialogues;
        this.tripWire = tripWire;
        this.former = former;
        this.transactions = transactions;
        this.clock = clock;
        this.batch = batch;
        this.rounds = new Rounds("links", period, this::round);
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

    private void look(TenantRef tenant) {
        List<List<PersonRef>> batches = new ArrayList<>();
        List<PersonRef> employees = dialogues.employeesAfter(tenant, "", batch);
        while (!employees.isEmpty()) {
            batches.add(employees);
            employees = dialogues.employeesAfter(tenant, employees.get(employees.size() - 1).value(), batch);
        }
        rounds.forEach(batches, some -> look(tenant, some));
    }

    /** Whom the host does not answer for is left as known, and with them what they left behind. */
    private void look(TenantRef tenant, List<PersonRef> employees) {
        Instant now = clock.now();
        List<MentorLink> links = host.relations().mentorsOf(tenant, employees).values().stream()
                .flatMap(Collection::stream)
                .toList();
        transactions.run(() -> tripWire.observe(tenant, employees, links, now));
        Instant lostBy = now.minus(SeenMentor.FORGIVEN);
        rounds.forEach(dialogues.leftBehind(tenant, employees, lostBy), dialogue -> transactions.run(() ->
                dialogues.lock(tenant, dialogue).ifPresent(locked -> former.erase(locked, lostBy, List.of()))));
    }
}
