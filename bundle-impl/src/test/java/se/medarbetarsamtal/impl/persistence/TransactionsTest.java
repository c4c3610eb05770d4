package se.medarbetarsamtal.impl.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;
import static se.medarbetarsamtal.impl.persistence.Samples.text;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Refusal;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Field;

class TransactionsTest {

    private static final Field FIELD = Field.joint("work-now");

    private final TenantRef tenant = tenant();

    @OnBothDatabases
    void aRefusalRollsBackAndPassesThroughUnchanged(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);
        Refusal refusal = new Conflict("wrong-state");

        Throwable thrown = catchThrowable(() -> database.transactions().run(() -> {
            database.texts().append(tenant, dialogue.id(), text(FIELD, 1));
            throw refusal;
        }));

        assertThat(thrown).isSameAs(refusal);
        assertThat(database.texts().newest(tenant, dialogue.id(), FIELD)).isEmpty();
    }

    @OnBothDatabases
    void aRunInsideARunJoinsIt(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);
        Transactions transactions = database.transactions();

        Throwable thrown = catchThrowable(() -> transactions.run(() -> {
            transactions.run(() -> database.texts().append(tenant, dialogue.id(), text(FIELD, 1)));
            assertThat(transactions.isRunning()).isTrue();
            assertThat(database.dataSource().openConnections()).isEqualTo(1);
            throw new Conflict("wrong-state");
        }));

        assertThat(thrown).isInstanceOf(Conflict.class);
        assertThat(transactions.isRunning()).isFalse();
        assertThat(database.texts().newest(tenant, dialogue.id(), FIELD)).isEmpty();
    }

    /** H2 alone would go on after a duplicate; PostgreSQL would not. */
    @OnBothDatabases
    void nothingStaysOfATransactionWhoseFailureSomebodyCatches(TestDatabase database) {
        List<Dialogue> dialogues = stored(database, tenant, 2);
        database.texts().append(tenant, dialogues.get(0).id(), text(FIELD, 1));

        Throwable thrown = catchThrowable(() -> database.transactions().run(() -> {
            database.texts().append(tenant, dialogues.get(1).id(), text(FIELD, 1));
            catchThrowable(() -> database.texts().append(tenant, dialogues.get(0).id(), text(FIELD, 1)));
        }));

        assertThat(thrown).isInstanceOf(Stale.class);
        assertThat(database.texts().newest(tenant, dialogues.get(1).id(), FIELD)).isEmpty();
    }

    @OnBothDatabases
    void twoWhoLockEachOtherOutBothComeThrough(TestDatabase database) throws InterruptedException {
        List<Dialogue> dialogues = stored(database, tenant, 2);
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();

        List<Object> outcomes = Race.of(2, i -> database.transactions().run(() -> {
            database.dialogues().lock(tenant, dialogues.get(i).id());
            if (runs.incrementAndGet() <= 2) {
                await(bothHoldOne);
            }
            database.dialogues().lock(tenant, dialogues.get(1 - i).id());
            return "done";
        }));

        assertThat(outcomes).containsExactly("done", "done");
        assertThat(runs).hasValueGreaterThan(2);
    }

    @OnBothDatabases
    void aRaceThatIsLostFourTimesIsUnavailable(TestDatabase database) {
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> database.transactions().run(() -> {
            runs.incrementAndGet();
            throw new TryAgain();
        })).isInstanceOf(Unavailable.class);

        assertThat(runs).hasValue(4);
    }

    @OnBothDatabases
    void anythingElseLeavesAsAFailureWithoutValues(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);
        database.transactions().run(() -> database.dialogues().hold(tenant, dialogue.id(), LocalDate.EPOCH));

        assertThatThrownBy(() -> database.texts().append(tenant, dialogue.id(), text(Field.joint("q".repeat(90)), 1)))
                .isInstanceOf(StorageException.class)
                .hasNoCause()
                .hasMessage("A statement failed: 22001");
        assertThatThrownBy(() -> database.dialogues().hold(tenant, dialogue.id(), LocalDate.EPOCH))
                .isInstanceOf(StorageException.class)
                .hasMessage("A statement failed: changed 0 rows instead of one");
    }

    @OnBothDatabases
    void aLockOutsideATransactionIsAMistake(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);

        assertThatThrownBy(() -> database.dialogues().lock(tenant, dialogue.id()))
                .isInstanceOf(IllegalStateException.class);
    }

    @OnBothDatabases
    void everyConnectionIsGivenBack(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);
        catchThrowable(() -> database.texts().append(tenant, dialogue.id(), text(Field.joint("q".repeat(90)), 1)));
        catchThrowable(() -> database.transactions().run(() -> {
            throw new AssertionError();
        }));

        assertThat(database.dataSource().openConnections()).isZero();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
