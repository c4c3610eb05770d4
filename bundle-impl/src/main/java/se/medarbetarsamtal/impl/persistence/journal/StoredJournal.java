package se.medarbetarsamtal.impl.persistence.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.journal.JournalStore;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.persistence.StorageException;
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
    public Map<String, Head> lock(TenantRef tenant, Collection<String> chains) {
        database.requireRunning();
        List<String> wanted = chains.stream().distinct().sorted().toList();
        List<JournalMapper.Head> found = journal.call(mapper -> mapper.lockAll(tenant, wanted));
        Set<String> known = found.stream().map(JournalMapper.Head::chain).collect(Collectors.toSet());
        List<JournalMapper.Head> missing = wanted.stream().filter(chain -> !known.contains(chain))
                .map(chain -> new JournalMapper.Head(tenant, chain, 0, "")).toList();
        if (!missing.isEmpty()) {
            journal.call(mapper -> mapper.insertHeads(missing), TryAgain::new);
        }
        return Stream.concat(found.stream(), missing.stream())
                .collect(Collectors.toMap(JournalMapper.Head::chain, head -> new Head(head.number(), head.hash())));
    }

    @Override
    public void append(List<JournalEntry> entries) {
        database.requireRunning();
        journal.call(mapper -> mapper.insert(entries.stream().map(StoredJournal::row).toList()));
        TenantRef tenant = entries.get(0).tenant();
        int moved = journal.call(mapper -> mapper.moveHeads(tenant, entries.stream().map(StoredJournal::head).toList()));
        if (moved != entries.size()) {
            throw new StorageException("moved " + moved + " heads instead of " + entries.size());
        }
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
