package se.medarbetarsamtal.impl.persistence.journal;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.journal.JournalStore;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.persistence.TryAgain;

/** The lines of the journal and where each chain ends. */
@Component(service = JournalStore.class)
public class StoredJournal implements JournalStore {

    private final Database database;
    private final Mapped<JournalMapper> journal;

    @Activate
    public StoredJournal(@Reference Database database) {
        this.database = database;
        this.journal = database.mapped(JournalMapper.class, JournalMapper.Head.class, JournalMapper.Row.class);
    }

    /** Two who make the same chain at once: one of them is run again and then finds it. */
    @Override
    public Head lock(TenantRef tenant, String chain) {
        database.requireRunning();
        JournalMapper.Head head = journal.call(mapper -> mapper.lock(tenant, chain));
        if (head != null) {
            return new Head(head.number(), head.hash());
        }
        JournalMapper.Head start = new JournalMapper.Head(tenant, chain, 0, "");
        journal.call(mapper -> mapper.insertHeads(List.of(start)), TryAgain::new);
        return new Head(start.number(), start.hash());
    }

    @Override
    public void append(JournalEntry entry) {
        database.requireRunning();
        journal.call(mapper -> mapper.insert(List.of(row(entry))));
        journal.one(mapper -> mapper.moveHead(head(entry)));
    }

    @Override
    public void start(List<JournalEntry> firstEntries) {
        if (firstEntries.isEmpty()) {
            return;
        }
        database.run(() -> {
            journal.call(mapper -> mapper.insertHeads(firstEntries.stream().map(StoredJournal::head).toList()));
            journal.call(mapper -> mapper.insert(firstEntries.stream().map(StoredJournal::row).toList()));
        });
    }

    @Override
    public List<JournalEntry> read(TenantRef tenant, String chain) {
        return journal.call(mapper -> mapper.read(tenant, chain)).stream().map(StoredJournal::entry).toList();
    }

    private static JournalMapper.Head head(JournalEntry last) {
        return new JournalMapper.Head(last.tenant(), last.chain(), last.number(), last.hash());
    }

    private static JournalMapper.Row row(JournalEntry entry) {
        return new JournalMapper.Row(entry.tenant(), entry.chain(), entry.number(), entry.at(), entry.actor(),
                entry.realUser().orElse(null), entry.allowed(), entry.act(), entry.subject(), entry.reason(),
                entry.previous());
    }

    private static JournalEntry entry(JournalMapper.Row row) {
        return new JournalEntry(row.tenant(), row.chain(), row.number(), row.at(), row.actor(),
                Optional.ofNullable(row.realUser()), row.allowed(), row.act(), row.subject(), row.reason(),
                row.previous());
    }
}
