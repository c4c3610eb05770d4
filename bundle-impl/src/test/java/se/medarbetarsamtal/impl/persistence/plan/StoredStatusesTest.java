package se.medarbetarsamtal.impl.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.StatusChange;
import se.medarbetarsamtal.impl.plan.Statuses;

class StoredStatusesTest {

    private final TenantRef tenant = tenant();
    private final PersonRef person = person();

    @OnBothDatabases
    void theHistoryOnlyGrowsAndTheKeyDecidesWhoWasFirst(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        StatusChange first = begun(database, talk, AgreementKind.FREE);
        StatusChange second = new StatusChange(first.agreement(), 2, AgreementStatus.ONGOING, person, NOW);
        Statuses statuses = database.statuses();
        statuses.append(tenant, talk, second);

        assertThatThrownBy(() -> statuses.append(tenant, talk,
                new StatusChange(first.agreement(), 2, AgreementStatus.CANCELLED, person, NOW))).isInstanceOf(Stale.class);
        assertThat(statuses.ofDialogue(tenant, talk)).containsExactly(first, second);
        assertThat(statuses.ofDialogue(tenant(), talk)).isEmpty();
    }

    @OnBothDatabases
    void whatBeginsIsWrittenDownInOneStatement(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        StatusChange free = begun(database, talk, AgreementKind.FREE);
        StatusChange loose = begun(database, talk, AgreementKind.GOAL);

        int statements = database.dataSource()
                .statementsOf(() -> database.statuses().begin(tenant, talk, person, NOW.plusSeconds(1)));

        assertThat(statements).isEqualTo(1);
        assertThat(database.statuses().ofDialogue(tenant, talk)).containsExactlyInAnyOrder(free, loose,
                new StatusChange(free.agreement(), 2, AgreementStatus.ONGOING, person, NOW.plusSeconds(1)));
    }

    @OnBothDatabases
    void theHistoryGoesWithATalkThatIsTakenBack(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        StatusChange first = begun(database, talk, AgreementKind.FREE);

        database.statuses().delete(tenant(), talk);
        assertThat(database.statuses().ofDialogue(tenant, talk)).containsExactly(first);
        database.statuses().delete(tenant, talk);
        assertThat(database.statuses().ofDialogue(tenant, talk)).isEmpty();
    }

    private StatusChange begun(TestDatabase database, DialogueId talk, AgreementKind kind) {
        Agreement agreement = Agreement.proposal(RandomIds.next(), talk, kind, 0, NOW);
        StatusChange first = new StatusChange(agreement.id(), 1, AgreementStatus.PROPOSED, person, NOW);
        database.agreements().insert(tenant, agreement);
        database.statuses().append(tenant, talk, first);
        return first;
    }
}
