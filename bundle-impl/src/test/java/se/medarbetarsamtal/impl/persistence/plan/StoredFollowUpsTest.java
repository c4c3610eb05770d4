package se.medarbetarsamtal.impl.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.CurriculumLinks;
import se.medarbetarsamtal.impl.plan.FollowUp;
import se.medarbetarsamtal.impl.plan.FollowUps;

/** Steps that follow a talk up, and what else hangs on its plan. */
class StoredFollowUpsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 20);

    private final TenantRef tenant = tenant();

    @OnBothDatabases
    void stepsComeByTheirDaysAndAChangeBuildsOnTheVersionThatWasSeen(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        FollowUps steps = database.followUps();
        FollowUp late = step(FollowUp.Kind.PERFORMANCE, DAY.plusMonths(3));
        FollowUp soon = step(FollowUp.Kind.HALF_YEAR, DAY);
        List.of(late, soon).forEach(step -> steps.insert(tenant, talk, step));
        FollowUp held = new FollowUp(soon.id(), FollowUp.Kind.OTHER, DAY, Optional.of(DAY), 1);

        assertThat(steps.ofDialogue(tenant, talk)).containsExactly(soon, late);
        assertThat(steps.replace(tenant(), talk, held)).isFalse();
        assertThat(steps.replace(tenant, talk, held)).isTrue();
        assertThat(steps.replace(tenant, talk, held)).isFalse();
        assertThat(steps.ofDialogue(tenant, talk).get(0))
                .isEqualTo(new FollowUp(soon.id(), FollowUp.Kind.OTHER, DAY, Optional.of(DAY), 2));
        assertThat(steps.remove(tenant, talk, soon.id(), 2)).as("held").isFalse();
        assertThat(steps.remove(tenant, talk, late.id(), 2)).as("stale").isFalse();
        assertThat(steps.remove(tenant, talk, late.id(), 1)).isTrue();
        steps.delete(tenant, talk);
        assertThat(steps.ofDialogue(tenant, talk)).isEmpty();
    }

    @OnBothDatabases
    void theNextDayOfManyTalksIsOneStatement(TestDatabase database) {
        List<DialogueId> talks = stored(database, tenant, 300).stream().map(Dialogue::id).toList();
        FollowUps steps = database.followUps();
        steps.insert(tenant, talks.get(7), step(FollowUp.Kind.OTHER, DAY.plusDays(1)));
        steps.insert(tenant, talks.get(7), step(FollowUp.Kind.OTHER, DAY));
        steps.insert(tenant, talks.get(7),
                new FollowUp(RandomIds.next(), FollowUp.Kind.OTHER, DAY.minusDays(1), Optional.of(DAY), 1));

        int statements = database.dataSource().statementsOf(() ->
                assertThat(steps.nextDue(tenant, talks)).isEqualTo(Map.of(talks.get(7), DAY)));

        assertThat(statements).isEqualTo(1);
        assertThat(steps.nextDue(tenant, List.of())).isEmpty();
        assertThat(steps.nextDue(tenant(), talks)).isEmpty();
    }

    @OnBothDatabases
    void codesOfLaroplanerAreReplacedAsAWhole(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        Agreement agreement = Agreement.proposal(RandomIds.next(), talk, AgreementKind.FREE, 0, NOW);
        database.agreements().insert(tenant, agreement);
        CurriculumLinks links = database.curriculumLinks();

        links.replace(tenant, talk, agreement.id(), List.of("lgr22-2.1", "lgr22-2.2"));
        links.replace(tenant, talk, agreement.id(), List.of("lgr22-2.2", "lgr22-3"));
        links.replace(tenant(), talk, agreement.id(), List.of());

        assertThat(links.ofDialogue(tenant, talk)).isEqualTo(Map.of(agreement.id(), List.of("lgr22-2.2", "lgr22-3")));
        links.delete(tenant, talk);
        assertThat(links.ofDialogue(tenant, talk)).isEmpty();
    }

    private static FollowUp step(FollowUp.Kind kind, LocalDate dueOn) {
        return new FollowUp(RandomIds.next(), kind, dueOn, Optional.empty(), 1);
    }
}
