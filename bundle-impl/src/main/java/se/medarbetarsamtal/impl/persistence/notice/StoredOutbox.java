package se.medarbetarsamtal.impl.persistence.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.notice.Outbox;
import se.medarbetarsamtal.impl.notice.OutboxItem;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** The outbox. An attempt is counted when it is lent out, so that a crash counts too. */
@Component(service = Outbox.class)
public class StoredOutbox implements Outbox {

    private final Database database;
    private final Mapped<OutboxMapper> outbox;

    @Activate
    public StoredOutbox(@Reference Database database) {
        this.database = database;
        this.outbox = database.mapped(OutboxMapper.class, OutboxMapper.Row.class, OutboxItem.Kind.class);
    }

    @Override
    public void add(List<OutboxItem> items) {
        if (!items.isEmpty()) {
            outbox.call(mapper -> mapper.insert(items.stream().map(StoredOutbox::row).toList()));
        }
    }

    @Override
    public List<OutboxItem> lend(int most, Instant now, Instant until) {
        database.requireRunning();
        List<OutboxMapper.Row> rows = outbox.call(mapper -> mapper.due(most, now));
        if (!rows.isEmpty()) {
            outbox.call(mapper -> mapper.lend(rows.stream().map(OutboxMapper.Row::id).toList(), until));
        }
        return rows.stream().map(StoredOutbox::lent).toList();
    }

    @Override
    public void withdraw(TenantRef tenant, Set<OutboxItem.Kind> kinds, String subject) {
        outbox.call(mapper -> mapper.withdraw(tenant, kinds, subject));
    }

    @Override
    public void delivered(OutboxItem lent) {
        outbox.call(mapper -> mapper.delete(lent.id(), lent.attempts()));
    }

    @Override
    public void failed(OutboxItem lent, Instant next) {
        outbox.call(mapper -> mapper.postpone(lent.id(), lent.attempts(), next));
    }

    private static OutboxMapper.Row row(OutboxItem item) {
        return new OutboxMapper.Row(item.id(), item.tenant(), item.kind(), item.subject(),
                item.recipient().orElse(null), item.sender().orElse(null), item.detail(), item.createdAt(),
                item.attempts());
    }

    /** The row as it is after lending: its number of attempts tells whose loan it is. */
    private static OutboxItem lent(OutboxMapper.Row row) {
        return new OutboxItem(row.id(), row.tenant(), row.kind(), row.subject(), Optional.ofNullable(row.recipient()),
                Optional.ofNullable(row.sender()), row.detail(), row.createdAt(), row.attempts() + 1);
    }
}
