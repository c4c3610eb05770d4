package se.medarbetarsamtal.impl.persistence.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.PERIOD;
import static se.medarbetarsamtal.impl.persistence.Samples.dialogue;
import static se.medarbetarsamtal.impl.persistence.Samples.people;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.template;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.template.PublishedTemplate;

class StoredDialoguesTest {

    private final TenantRef tenant = tenant();

    @OnBothDatabases
    void aTalkIsReadAsItWasStored(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);

        assertThat(database.dialogues().find(tenant, dialogue.id())).contains(dialogue);
        assertThat(database.dialogues().ofEmployees(tenant, List.of(dialogue.employee()), Optional.empty())).containsExactly(dialogue);
    }

    @OnBothDatabases
    void anotherTenantSeesNothing(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);
        Dialogues dialogues = database.dialogues();
        TenantRef other = tenant();

        assertThat(dialogues.find(other, dialogue.id())).isEmpty();
        assertThat(dialogues.ofEmployees(other, List.of(dialogue.employee()), Optional.empty())).isEmpty();
        assertThat(dialogues.assigned(other, dialogue.template().template(), PERIOD, List.of(dialogue.employee())))
                .isEmpty();
        assertThat(database.transactions().run(() -> dialogues.lock(other, dialogue.id()))).isEmpty();
        assertThat(dialogues.countByEmployee(other, List.of(PERIOD))).isEmpty();
        assertThat(dialogues.countByEmployee(tenant, List.of(PERIOD))).isEqualTo(Map.of(dialogue.employee(), 1));
    }

    @OnBothDatabases
    void theHighestOrdinalOfThisTemplateAndPeriodIsTold(TestDatabase database) {
        PublishedTemplate template = template(tenant);
        List<PersonRef> people = people(2);
        Dialogues dialogues = database.dialogues();
        database.templates().insert(template);
        dialogues.insert(List.of(dialogue(template, people.get(0), 1), dialogue(template, people.get(0), 2)));

        assertThat(dialogues.assigned(tenant, template.template(), PERIOD, people)).isEqualTo(Map.of(people.get(0), 2));
        assertThat(dialogues.assigned(tenant, template.template(), Period.ofId("2025-2026"), people)).isEmpty();
        assertThat(dialogues.assigned(tenant, template(tenant).template(), PERIOD, people)).isEmpty();
        assertThat(dialogues.assigned(tenant, template.template(), PERIOD, List.of())).isEmpty();
    }

    @OnBothDatabases
    void ofTwoWhoAssignTheSameOneMeetsAConflict(TestDatabase database) throws InterruptedException {
        PublishedTemplate template = template(tenant);
        database.templates().insert(template);
        for (int round = 0; round < 10; round++) {
            List<PersonRef> people = people(3);

            List<Object> outcomes = Race.of(2, i -> {
                List<PersonRef> mine = i == 0 ? people : List.of(people.get(2), people.get(1), people.get(0));
                List<Dialogue> wanted = mine.stream().map(person -> dialogue(template, person)).toList();
                database.transactions().run(() -> database.dialogues().insert(wanted));
                return "assigned";
            });

            assertThat(outcomes).containsOnlyOnce("assigned").hasAtLeastOneElementOfType(Conflict.class);
            assertThat(database.dialogues().ofEmployees(tenant, people, Optional.empty())).hasSize(3);
        }
    }

    @OnBothDatabases
    void thousandsOfEmployeesAreOneStatement(TestDatabase database) {
        List<Dialogue> added = stored(database, tenant, 2_000);
        List<PersonRef> employees = added.stream().map(Dialogue::employee).toList();

        int statements = database.dataSource().statementsOf(() -> assertThat(
                database.dialogues().ofEmployees(tenant, employees, Optional.empty())).hasSize(2_000));

        assertThat(statements).isEqualTo(1);
        assertThat(database.dialogues().assigned(tenant, added.get(0).template().template(), PERIOD, employees))
                .hasSize(2_000);
    }

    @OnBothDatabases
    void holdingMovesTheVersionOn(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);
        LocalDate day = LocalDate.parse("2026-11-22");
        database.dialogues().hold(tenant, dialogue.id(), day);

        Dialogue held = database.dialogues().find(tenant, dialogue.id()).orElseThrow();

        assertThat(held).isEqualTo(new Dialogue(dialogue.facts(), dialogue.template(), PERIOD, 1, DialogueState.HELD,
                dialogue.assignedAt(), Optional.of(day), 2));
    }

    @OnBothDatabases
    void aDeletedTalkIsGoneAndMayBeAssignedAnew(TestDatabase database) {
        PublishedTemplate template = template(tenant);
        Dialogue dialogue = dialogue(template, person());
        database.templates().insert(template);
        database.dialogues().insert(List.of(dialogue));

        database.dialogues().delete(tenant, dialogue.id());

        assertThat(database.dialogues().find(tenant, dialogue.id())).isEmpty();
        database.dialogues().insert(List.of(dialogue(template, dialogue.employee())));
    }

    @OnBothDatabases
    void aLockLetsTheNextOneSeeWhatTheFirstDid(TestDatabase database) throws InterruptedException {
        Dialogue dialogue = stored(database, tenant);
        CountDownLatch locked = new CountDownLatch(1);

        List<Object> versions = Race.of(2, i -> database.transactions().run(() -> {
            if (i == 1) {
                await(locked);
            }
            int version = database.dialogues().lock(tenant, dialogue.id()).orElseThrow().version();
            if (i == 0) {
                locked.countDown();
                database.dialogues().hold(tenant, dialogue.id(), LocalDate.EPOCH);
            }
            return version;
        }));

        assertThat(versions).containsExactly(1, 2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
