package se.medarbetarsamtal.impl.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.plan.PlanColumn;
import se.medarbetarsamtal.impl.plan.Responsible;

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
    void ofManyTalksOnlyWhatIsOpenIsRead(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        Agreements agreements = database.agreements();
        for (AgreementStatus status : AgreementStatus.values()) {
            agreements.insert(tenant, proposal(talk, NOW).with(status));
        }
        Agreement carried = proposal(talk, NOW);
        Agreement removed = proposal(talk, NOW);
        List.of(carried, removed).forEach(one -> agreements.insert(tenant, one));
        agreements.carry(tenant, carried, RandomIds.next());
        agreements.remove(tenant, talk, removed.id(), 1, NOW);

        assertThat(agreements.openOf(tenant, List.of(talk))).extracting(Agreement::status).containsExactlyInAnyOrder(
                AgreementStatus.PROPOSED, AgreementStatus.ONGOING, AgreementStatus.DONE);
        assertThat(agreements.openOf(tenant, List.of())).isEmpty();
        assertThat(agreements.openOf(tenant(), List.of(talk))).isEmpty();
        assertThat(agreements.everIn(tenant, talk)).isEqualTo(7);
        assertThat(agreements.everIn(tenant(), talk)).isZero();
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
                database.agreements().tallies(tenant, talks))
                .isEqualTo(Map.of(talks.get(7), new Agreements.Tally(2, 0, 2, Optional.empty()))));

        assertThat(statements).isEqualTo(1);
        assertThat(database.agreements().tallies(tenant, List.of())).isEmpty();
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
        assertThat(agreements.tallies(other, List.of(talk))).isEmpty();
        assertThat(agreements.ofDialogue(tenant, talk)).containsExactly(agreement);
        agreements.delete(tenant, talk);
        assertThat(agreements.ofDialogue(tenant, talk)).isEmpty();
    }

    @OnBothDatabases
    void aRowComesBackAsItWasStored(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        Agreement goal = Agreement.proposal(RandomIds.next(), talk, AgreementKind.GOAL, 3, NOW)
                .with(PlanColumn.UNIT_GOAL, "Trygghet")
                .with(PlanColumn.IMPLEMENTATION_DATE, "2027-01-20")
                .with(PlanColumn.FOLLOW_UP_DATE, "2027-05-20");
        database.agreements().insert(tenant, goal);
        Agreement next = goal.carried(RandomIds.next(), talk, 4, NOW);
        database.agreements().insert(tenant, next);

        assertThat(database.agreements().ofDialogue(tenant, talk)).containsExactly(goal, next);
        assertThat(database.agreements().ofLine(tenant, goal.id())).containsExactlyInAnyOrder(goal, next);
        assertThat(database.agreements().ofLine(tenant(), goal.id())).isEmpty();
    }

    @OnBothDatabases
    void aGoalThatBelongsToNoneOfTheVerksamhetDoesNotBegin(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        Agreement loose = Agreement.proposal(RandomIds.next(), talk, AgreementKind.GOAL, 0, NOW);
        Agreement connected = Agreement.proposal(RandomIds.next(), talk, AgreementKind.GOAL, 1, NOW);
        Agreement challenge = Agreement.proposal(RandomIds.next(), talk, AgreementKind.CHALLENGE, 2, NOW);
        Agreements agreements = database.agreements();
        List.of(loose, connected, challenge).forEach(one -> agreements.insert(tenant, one));
        agreements.setCells(tenant, connected.with(PlanColumn.UNIT_GOAL, "Trygghet"));

        agreements.begin(tenant, talk);

        assertThat(agreements.ofDialogue(tenant, talk)).extracting(Agreement::status)
                .containsExactly(AgreementStatus.PROPOSED, AgreementStatus.ONGOING, AgreementStatus.ONGOING);
    }

    @OnBothDatabases
    void aChangeBuildsOnTheVersionThatWasSeen(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        Agreement first = proposal(talk, NOW);
        Agreements agreements = database.agreements();
        agreements.insert(tenant, first);

        assertThat(agreements.setStatus(tenant, first.with(AgreementStatus.ONGOING))).isTrue();
        assertThat(agreements.setStatus(tenant, first.with(AgreementStatus.DONE))).isFalse();
        assertThat(agreements.setResponsible(tenant, talk, first.id(), 1, Responsible.BOTH)).isFalse();
        assertThat(agreements.setResponsible(tenant, talk, first.id(), 2, Responsible.BOTH)).isTrue();
        assertThat(agreements.step(tenant, talk, first.id(), 2)).isFalse();
        assertThat(agreements.step(tenant, talk, first.id(), 3)).isTrue();
        assertThat(agreements.remove(tenant, talk, first.id(), 3, NOW)).isFalse();
        assertThat(agreements.remove(tenant(), talk, first.id(), 4, NOW)).isFalse();
        assertThat(agreements.ofDialogue(tenant, talk)).singleElement().satisfies(now -> {
            assertThat(now.status()).isEqualTo(AgreementStatus.ONGOING);
            assertThat(now.responsible()).isEqualTo(Responsible.BOTH);
            assertThat(now.version()).isEqualTo(4);
        });
        assertThat(agreements.remove(tenant, talk, first.id(), 4, NOW)).isTrue();
        assertThat(agreements.ofDialogue(tenant, talk)).isEmpty();
    }

    @OnBothDatabases
    void ofSeveralTalksOneContinuesAnAgreement(TestDatabase database) throws InterruptedException {
        DialogueId talk = stored(database, tenant).id();
        Agreement open = proposal(talk, NOW);
        database.agreements().insert(tenant, open);

        List<Object> outcomes = Race.of(4, i -> database.agreements().carry(tenant, open, "later-" + i));

        assertThat(outcomes).containsOnlyOnce(true);
        Agreement now = database.agreements().ofDialogue(tenant, talk).get(0);
        assertThat(now.isOpen()).isFalse();
        assertThat(database.agreements().tallies(tenant, List.of(talk)).get(talk).open()).isZero();
        assertThat(database.agreements().setStatus(tenant, now.with(AgreementStatus.DONE))).isFalse();

        database.agreements().letGo(tenant, now.line().continuedIn().orElseThrow());
        assertThat(database.agreements().ofDialogue(tenant, talk).get(0).isOpen()).isTrue();
    }

    @OnBothDatabases
    void whatIsOverIsNotContinued(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        for (AgreementStatus over : List.of(AgreementStatus.FULFILLED, AgreementStatus.CANCELLED)) {
            Agreement agreement = proposal(talk, NOW).with(over);
            database.agreements().insert(tenant, agreement);

            assertThat(database.agreements().carry(tenant, agreement, RandomIds.next())).isFalse();
        }
    }

    @OnBothDatabases
    void theOrderIsOneStatementAndBuildsOnTheOneThatWasSeen(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        List<Agreement> all = List.of(proposal(talk, NOW), proposal(talk, NOW), proposal(talk, NOW));
        Agreements agreements = database.agreements();
        all.forEach(agreement -> agreements.insert(tenant, agreement));
        List<String> wanted = List.of(all.get(2).id(), all.get(0).id(), all.get(1).id());

        assertThat(agreements.orderVersion(tenant, talk)).isEqualTo(1);
        assertThat(agreements.stepOrder(tenant, talk, 2)).isFalse();
        assertThat(agreements.stepOrder(tenant, talk, 1)).isTrue();
        int statements = database.dataSource().statementsOf(() -> agreements.order(tenant, talk, wanted));

        assertThat(statements).isEqualTo(1);
        assertThat(agreements.orderVersion(tenant, talk)).isEqualTo(2);
        assertThat(agreements.ofDialogue(tenant, talk)).extracting(Agreement::id).containsExactlyElementsOf(wanted);
    }

    @OnBothDatabases
    void openOnesAreCountedApartAndTheNextDayIsTheirs(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        Agreements agreements = database.agreements();
        agreements.insert(tenant, proposal(talk, NOW).with(PlanColumn.FOLLOW_UP_DATE, "2027-05-20"));
        agreements.insert(tenant, proposal(talk, NOW).with(PlanColumn.FOLLOW_UP_DATE, "2027-03-20"));
        agreements.insert(tenant, proposal(talk, NOW).with(PlanColumn.FOLLOW_UP_DATE, "2027-01-20").with(AgreementStatus.DONE));
        agreements.insert(tenant, proposal(talk, NOW).with(AgreementStatus.FULFILLED));
        agreements.insert(tenant, proposal(talk, NOW).with(AgreementStatus.CANCELLED));

        assertThat(agreements.tallies(tenant, List.of(talk)))
                .isEqualTo(Map.of(talk, new Agreements.Tally(2, 2, 4, Optional.of(LocalDate.of(2027, 3, 20)))));
    }

    private static Agreement proposal(DialogueId talk, Instant createdAt) {
        return Agreement.proposal(RandomIds.next(), talk, AgreementKind.FREE, 0, createdAt);
    }
}
