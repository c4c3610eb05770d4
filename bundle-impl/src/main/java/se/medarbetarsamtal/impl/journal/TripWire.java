package se.medarbetarsamtal.impl.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Transactions;

/**
 * Notices who can read an employee's talks that could not before, and makes it known in the same transaction. The first links
 * of an employee are no news, nor is a mentor who comes back before the loss is forgiven no longer.
 */
@Component(service = TripWire.class)
public class TripWire {

    private final SeenMentors seen;
    private final NewMentors announcer;
    private final Transactions transactions;

    /** @param announcer must be there: without it nobody's access could be journaled, and so nothing be read */
    @Activate
    public TripWire(
            @Reference SeenMentors seen, @Reference NewMentors announcer, @Reference Transactions transactions) {
        this.seen = seen;
        this.announcer = announcer;
        this.transactions = transactions;
    }

    /**
     * Compares what the host has named with what was seen before, in the running transaction: one statement while nothing is
     * new, and never more than a few, however many employees there are.
     *
     * @param links all links that the host names of exactly these employees
     * @param at when the host had answered
     */
    public void observe(TenantRef tenant, Collection<PersonRef> employees, Collection<MentorLink> links, Instant at) {
        if (!transactions.isRunning()) {
            throw new IllegalStateException("A link is seen in the transaction in which it counts");
        }
        Map<PersonRef, Set<PersonRef>> named = links.stream().collect(Collectors.groupingBy(
                MentorLink::mentee, Collectors.mapping(MentorLink::mentor, Collectors.toSet())));
        Map<PersonRef, List<SeenMentor>> known =
                seen.of(tenant, employees).stream().collect(Collectors.groupingBy(SeenMentor::employee));
        Changes changes = new Changes(at);
        employees.forEach(employee -> changes.compare(
                employee, named.getOrDefault(employee, Set.of()), known.getOrDefault(employee, List.of())));
        changes.store(tenant, seen);
        if (!changes.news().isEmpty()) {
            announcer.announce(tenant, changes.news());
        }
    }
}
