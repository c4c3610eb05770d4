package se.medarbetarsamtal.impl.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.journal.NewMentors;
import se.medarbetarsamtal.impl.notice.OutboxItem.Kind;

/**
 * Tells the employee and the mentors whom the employee had already that somebody new can read. The subject is the recipient, so
 * that the host shows one notice each, however many links were made.
 */
@Component(service = NewMentors.class)
public class NewMentorNotices implements NewMentors {

    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public NewMentorNotices(@Reference Outbox outbox, @Reference Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void announce(TenantRef tenant, List<News> news) {
        Stream<OutboxItem> employees = news.stream()
                .map(News::employee)
                .map(employee -> item(tenant, Kind.MANAGER_ADDED, employee));
        Stream<OutboxItem> others = news.stream()
                .flatMap(each -> each.others().stream())
                .distinct()
                .map(mentor -> item(tenant, Kind.COLLEAGUE_ADDED, mentor));
        outbox.add(Stream.concat(employees, others).toList());
    }

    /** From the system: a sender would be a name. */
    private OutboxItem item(TenantRef tenant, Kind kind, PersonRef recipient) {
        return new OutboxItem(RandomIds.next(), tenant, kind, recipient.value(), Optional.of(recipient),
                Optional.empty(), "", clock.now(), 0);
    }
}
