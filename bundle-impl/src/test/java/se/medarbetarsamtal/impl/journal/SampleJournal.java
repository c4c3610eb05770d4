package se.medarbetarsamtal.impl.journal;

import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.vault.AnchorSeal;
import se.medarbetarsamtal.impl.vault.RotatingKeys;

/** A huvudman's journal in a real database, with anchors of several days. */
final class SampleJournal {

    static final int DAYS = 4;
    private static final List<String> TABLES = List.of("ms_journal", "ms_journal_head", "ms_journal_anchor");

    final TestDatabase database;
    final TenantRef tenant = tenant();
    final List<String> chains = new ArrayList<>();
    final RotatingKeys keys = new RotatingKeys();
    final AnchorSeal seal = new AnchorSeal(keys.host());
    private Instant now = NOW;

    SampleJournal(TestDatabase database) {
        this.database = database;
    }

    /** Grows for some days, each of which ends with an anchor. */
    SampleJournal grown(Random random) {
        chains.add(Journal.REFUSALS);
        IntStream.range(0, 7).forEach(i -> chains.add(RandomIds.next()));
        chains.forEach(chain -> write(chain, 2));
        for (int day = 0; day < DAYS; day++) {
            chains.forEach(chain -> write(chain, random.nextInt(4)));
            nextDay();
        }
        return this;
    }

    void write(String chain, int lines) {
        database.transactions().run(() -> IntStream.range(0, lines).forEach(i -> append(chain, new JournalEntry(
                tenant, chain, 0, now, person(), Optional.empty(), true, "READ", "dialogue", "MENTOR_NOW", ""))));
    }

    void nextDay() {
        now = now.plus(Duration.ofDays(1));
        new Anchoring(database.tenants(), database.chains(), database.anchors(), seal, () -> now).round();
    }

    List<JournalEntry> lines(String chain) {
        return database.journal().read(tenant, chain);
    }

    JournalState state() {
        return new JournalVerification(database.chains(), database.anchors(), seal).of(tenant);
    }

    /** Puts another, consistent chain in the place of this one, head and hashes included. */
    void rewrite(String chain, List<JournalEntry> lines) {
        String where = " WHERE tenant = '" + tenant.value() + "' AND chain = '" + chain + "'";
        database.execute("DELETE FROM ms_journal" + where);
        database.execute("DELETE FROM ms_journal_head" + where);
        database.transactions().run(() -> lines.forEach(line -> append(chain, line)));
    }

    private void append(String chain, JournalEntry line) {
        JournalStore.Head head = database.journal().lock(tenant, chain);
        database.journal().append(new JournalEntry(tenant, chain, head.number() + 1, line.at(), line.actor(),
                line.realUser(), line.allowed(), line.act(), line.subject(), line.reason(), head.hash()));
    }

    void keep() {
        TABLES.forEach(table -> database.execute("CREATE TABLE kept_" + table + " AS SELECT * FROM " + table));
    }

    void restore() {
        database.execute("DELETE FROM ms_journal");
        database.execute("DELETE FROM ms_journal_anchor");
        database.execute("DELETE FROM ms_journal_head");
        List.of("ms_journal_head", "ms_journal", "ms_journal_anchor").forEach(
                table -> database.execute("INSERT INTO " + table + " SELECT * FROM kept_" + table));
    }
}
