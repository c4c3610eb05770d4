package se.medarbetarsamtal.impl.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.Agreements;

class StoredAgreementsTest {

    private final TenantRef tenant = tenant();

    @OnBothDatabases
    void theOldestComesFirst(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        Agreement young = proposal(talk, NOW);
        Agreement old = proposal(talk, NOW.minusSeconds(1));
        List.of(young, old).forEach(agreement -> database.agreements().insert(tenant, agreement));

        assertThat(database.agreements().ofDialogue(tenant, talk)).containsExactly(old, young);
    }

    @OnBothDatabases
    void everyProposalOfTheTalkBegins(TestDatabase database) {
        List<Dialogue> talks = stored(database, tenant, 2);
        Agreements agreements = database.agreements();
        talks.forEach(talk -> agreements.insert(tenant, proposal(talk.id(), NOW)));

        agreements.begin(tenant, talks.get(0).id());

        assertThat(agreements.ofDialogue(tenant, talks.get(0).id()))
                .extracting(Agreement::status).containsExactly(AgreementStatus.ONGOING);
        assertThat(agreements.ofDialogue(tenant, talks.get(1).id()))
                .extracting(Agreement::status).containsExactly(AgreementStatus.PROPOSED);
    }

    @OnBothDatabases
    void thousandsOfTalksAreCountedInOneStatement(TestDatabase database) {
        List<DialogueId> talks = stored(database, tenant, 2_000).stream().map(Dialogue::id).toList();
        database.agreements().insert(tenant, proposal(talks.get(7), NOW));
        database.agreements().insert(tenant, proposal(talks.get(7), NOW));

        int statements = database.dataSource().statementsOf(() -> assertThat(
                database.agreements().count(tenant, talks)).isEqualTo(Map.of(talks.get(7), 2)));

        assertThat(statements).isEqualTo(1);
        assertThat(database.agreements().count(tenant, List.of())).isEmpty();
    }

    @OnBothDatabases
    void anotherTenantSeesAndChangesNothing(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        Agreement agreement = proposal(talk, NOW);
        Agreements agreements = database.agreements();
        agreements.insert(tenant, agreement);
        TenantRef other = tenant();

        agreements.begin(other, talk);
        agreements.delete(other, talk);

        assertThat(agreements.ofDialogue(other, talk)).isEmpty();
        assertThat(agreements.count(other, List.of(talk))).isEmpty();
        assertThat(agreements.ofDialogue(tenant, talk)).containsExactly(agreement);
        agreements.delete(tenant, talk);
        assertThat(agreements.ofDialogue(tenant, talk)).isEmpty();
    }

    private static Agreement proposal(DialogueId talk, Instant createdAt) {
        return new Agreement(RandomIds.next(), talk, AgreementStatus.PROPOSED, createdAt);
    }
}
