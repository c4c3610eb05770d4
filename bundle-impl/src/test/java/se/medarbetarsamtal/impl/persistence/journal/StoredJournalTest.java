package se.medarbetarsamtal.impl.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.journal.JournalStore;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

class StoredJournalTest {

    private final TenantRef tenant = tenant();

    @OnBothDatabases
    void manyWhoRefuseAtOnceMakeOneChainWithoutAGap(TestDatabase database) throws InterruptedException {
        int threads = 8;
        int lines = 10;

        List<Object> outcomes = Race.of(threads, i -> {
            IntStream.range(0, lines).forEach(line -> append(database, "refusals"));
            return "done";
        });

        assertThat(outcomes).containsOnly("done");
        List<JournalEntry> chain = database.journal().read(tenant, "refusals");
        assertThat(chain).extracting(JournalEntry::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, threads * lines).boxed().toList());
        assertThat(chain.get(0).previous()).isEmpty();
        for (int i = 1; i < chain.size(); i++) {
            assertThat(chain.get(i).previous()).isEqualTo(chain.get(i - 1).hash());
        }
    }

    @OnBothDatabases
    void twoWhoMakeTheSameChainAtOnceBothWriteInIt(TestDatabase database) throws InterruptedException {
        for (int round = 0; round < 10; round++) {
            String chain = RandomIds.next();

            Race.of(2, i -> append(database, chain));

            assertThat(database.journal().read(tenant, chain)).extracting(JournalEntry::number).containsExactly(1L, 2L);
        }
    }

    @OnBothDatabases
    void aLineIsReadAsItWasWritten(TestDatabase database) {
        JournalEntry impersonated = new JournalEntry(tenant, "c", 1, NOW, person(), Optional.of(person()), false,
                "READ", "någon text", "IMPERSONATION", "");
        database.journal().start(List.of(impersonated));

        assertThat(database.journal().read(tenant, "c")).containsExactly(impersonated);
        assertThat(database.transactions().run(() -> database.journal().lock(tenant, "c")))
                .isEqualTo(new JournalStore.Head(1, impersonated.hash()));
    }

    @OnBothDatabases
    void manyChainsStartInTwoStatements(TestDatabase database) {
        List<JournalEntry> first = IntStream.range(0, 2_000)
                .mapToObj(i -> entry(RandomIds.next(), new JournalStore.Head(0, "")))
                .toList();

        assertThat(database.dataSource().statementsOf(() -> database.journal().start(first))).isEqualTo(2);
        assertThat(database.journal().read(tenant, first.get(1_999).chain())).containsExactly(first.get(1_999));
    }

    @OnBothDatabases
    void eachTenantHasItsOwnChain(TestDatabase database) {
        append(database, "refusals");
        TenantRef other = tenant();

        assertThat(database.journal().read(other, "refusals")).isEmpty();
        assertThat(database.transactions().run(() -> database.journal().lock(other, "refusals").number())).isZero();
    }

    @OnBothDatabases
    void theJournalOutlivesTheTalk(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);
        append(database, dialogue.id().value());

        database.dialogues().delete(tenant, dialogue.id());

        assertThat(database.journal().read(tenant, dialogue.id().value())).hasSize(1);
    }

    private Object append(TestDatabase database, String chain) {
        return database.transactions().run(() -> {
            JournalEntry entry = entry(chain, database.journal().lock(tenant, chain));
            database.journal().append(entry);
            return entry;
        });
    }

    private JournalEntry entry(String chain, JournalStore.Head head) {
        return new JournalEntry(tenant, chain, head.number() + 1, NOW, person(), Optional.empty(), true,
                "READ", "dialogue", "MENTOR_NOW", head.hash());
    }
}
