package se.medarbetarsamtal.impl.persistence.onetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.request;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.AgreementKind;

class StoredOneTimeTest {

    private final TenantRef tenant = tenant();
    private final Request.Once once =
            new Request.Once(RandomIds.next(), "hash", result -> "{\"id\":\"" + result + "\"}");
    private final Request request = request(tenant, once);

    @OnBothDatabases
    void theAnswerIsKeptForARepetition(TestDatabase database) {
        OneTime oneTime = database.oneTime();
        assertThat(oneTime.earlier(request)).isEmpty();

        assertThat(oneTime.commit(request, () -> "a-1")).isEqualTo("a-1");

        assertThat(oneTime.earlier(request)).contains("{\"id\":\"a-1\"}");
        assertThatThrownBy(() -> oneTime.commit(request, () -> "a-2")).isInstanceOf(OneTime.Repeated.class);
    }

    @OnBothDatabases
    void ofTwoAtOnceOneTakesEffectAndTheOtherIsRefused(TestDatabase database) throws InterruptedException {
        for (int round = 0; round < 10; round++) {
            Dialogue dialogue = stored(database, tenant);
            Request repeated = new Request(request.actor(),
                    Optional.of(new Request.Once(RandomIds.next(), "hash", String::valueOf)));

            List<Object> outcomes = Race.of(2, i -> database.oneTime().commit(repeated, () -> {
                database.agreements().insert(tenant,
                        Agreement.proposal(RandomIds.next(), dialogue.id(), AgreementKind.FREE, 0, NOW));
                return "agreed";
            }));

            assertThat(outcomes).containsOnlyOnce("agreed").hasAtLeastOneElementOfType(OneTime.Repeated.class);
            assertThat(database.agreements().ofDialogue(tenant, dialogue.id())).hasSize(1);
            assertThat(database.oneTime().earlier(repeated)).contains("agreed");
        }
    }

    @OnBothDatabases
    void anActThatWasRefusedMayBeTriedAgainUnderTheSameKey(TestDatabase database) {
        OneTime oneTime = database.oneTime();
        catchThrowable(() -> oneTime.commit(request, () -> {
            throw new Conflict("wrong-state");
        }));

        assertThat(oneTime.earlier(request)).isEmpty();
        assertThat(oneTime.commit(request, () -> "a-1")).isEqualTo("a-1");
    }

    @OnBothDatabases
    void theSameKeyForAnotherActIsRefused(TestDatabase database) {
        database.oneTime().commit(request, () -> "a-1");
        Request other = new Request(request.actor(), Optional.of(new Request.Once(once.key(), "other", once.encode())));

        assertThatThrownBy(() -> database.oneTime().earlier(other))
                .isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.code()).isEqualTo("idempotency-key-reused"));
    }

    @OnBothDatabases
    void aKeyBelongsToOneActorOfOneTenant(TestDatabase database) {
        database.oneTime().commit(request, () -> "a-1");

        assertThat(database.oneTime().earlier(request(tenant, once))).isEmpty();
        assertThat(database.oneTime().earlier(request(tenant(), once))).isEmpty();
    }

    @OnBothDatabases
    void withoutAKeyTheWorkJustRunsInATransaction(TestDatabase database) {
        Request plain = request(tenant, null);

        assertThat(database.oneTime().commit(plain, () -> database.transactions().isRunning())).isTrue();
        assertThat(database.oneTime().commit(plain, () -> person())).isNotNull();
        assertThat(database.oneTime().earlier(plain)).isEmpty();
    }
}
