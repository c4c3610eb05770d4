package se.medarbetarsamtal.impl.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.journal.AccessLog;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.journal.JournalStore;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Samples;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

class StoredAccessLogTest {

    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00.5Z");
    private static final List<String> ACTS = List.of("READ", "WROTE");

    private final TenantRef tenant = Samples.tenant();
    private final DialogueId talk = new DialogueId(RandomIds.next());
    private final PersonRef employee = person();
    private final PersonRef chef = person();
    private final PersonRef other = person();

    @OnBothDatabases
    void theNewestComeFirstAndTheEmployeesOwnAreLeftOut(TestDatabase database) {
        append(database, NOON, chef, "READ", "dialogue", "RESPONSIBLE_NOW");
        append(database, NOON, employee, "READ", "dialogue", "OWN_TALK");
        append(database, NOON, other, "WROTE", "JOINT/work-1", "MENTOR_NOW");
        append(database, NOON, other, "READ_LOG", "dialogue", "MENTOR_NOW");

        assertThat(lines(database, Long.MAX_VALUE, 9)).containsExactly(
                new AccessLog.Line(3, NOON, other, "MENTOR_NOW", "WROTE", "JOINT"),
                new AccessLog.Line(1, NOON, chef, "RESPONSIBLE_NOW", "READ", "dialogue"));
    }

    @OnBothDatabases
    void ofManyTalksTheLinesAreThoseOfEach(TestDatabase database) {
        append(database, NOON, chef, "READ", "dialogue", "RESPONSIBLE_NOW");
        append(database, NOON.plusSeconds(5), chef, "READ", "dialogue", "RESPONSIBLE_NOW");
        append(database, NOON.plusSeconds(6), employee, "READ", "dialogue", "OWN_TALK");
        append(database, NOON.plusSeconds(7), chef, "NOTED", "dialogue", "RESPONSIBLE_NOW");
        append(database, NOON.plusSeconds(700), chef, "READ", "dialogue", "RESPONSIBLE_NOW");
        append(database, NOON.plusSeconds(701), other, "WROTE", "JOINT/work-1", "MENTOR_NOW");
        List<DialogueId> talks = List.of(talk, new DialogueId(RandomIds.next()));

        List<AccessLog.TalkLine> found = database.accessLog().linesOf(tenant, talks, employee, List.of("NOTED"));

        assertThat(found).extracting(AccessLog.TalkLine::dialogue).containsOnly(talk);
        assertThat(found).extracting(AccessLog.TalkLine::line).isEqualTo(lines(database, Long.MAX_VALUE, 9)).hasSize(3);
        assertThat(database.accessLog().linesOf(Samples.tenant(), talks, employee, List.of("NOTED"))).isEmpty();
    }

    @OnBothDatabases
    void tenMinutesOfTheSameAreOneLineAndMoreAreTwo(TestDatabase database) {
        append(database, NOON, chef, "WROTE", "JOINT/work-1", "RESPONSIBLE_NOW");
        append(database, NOON.plusSeconds(1), other, "WROTE", "JOINT/work-1", "MENTOR_NOW");
        append(database, NOON.plusSeconds(600), chef, "WROTE", "JOINT/work-2", "RESPONSIBLE_NOW");
        append(database, NOON.plusSeconds(600), chef, "WROTE", "MANAGER/work-2", "RESPONSIBLE_NOW");
        append(database, NOON.plusSeconds(1201), chef, "WROTE", "JOINT/work-1", "RESPONSIBLE_NOW");

        assertThat(lines(database, Long.MAX_VALUE, 9)).extracting(AccessLog.Line::number).containsExactly(5L, 4L, 2L, 1L);
    }

    @OnBothDatabases
    void aNewDayBeginsANewLine(TestDatabase database) {
        append(database, Instant.parse("2026-11-22T22:59:00Z"), chef, "READ", "dialogue", "RESPONSIBLE_NOW");
        append(database, Instant.parse("2026-11-22T23:00:00Z"), chef, "READ", "dialogue", "RESPONSIBLE_NOW");

        assertThat(lines(database, Long.MAX_VALUE, 9)).hasSize(2);
    }

    @OnBothDatabases
    void aPageGoesOnWhereTheOneBeforeEnded(TestDatabase database) {
        for (int i = 0; i < 5; i++) {
            append(database, NOON.plusSeconds(601 * i), chef, "READ", "dialogue", "RESPONSIBLE_NOW");
            append(database, NOON.plusSeconds(601 * i), chef, "READ", "dialogue", "RESPONSIBLE_NOW");
        }

        assertThat(lines(database, Long.MAX_VALUE, 3)).extracting(AccessLog.Line::number).containsExactly(9L, 7L, 5L);
        assertThat(lines(database, 5, 3)).extracting(AccessLog.Line::number).containsExactly(3L, 1L);
        assertThat(database.dataSource().statementsOf(() -> lines(database, 5, 3))).isEqualTo(1);
    }

    @OnBothDatabases
    void otherTalksAndOtherTenantsAreNotInIt(TestDatabase database) {
        append(database, NOON, chef, "READ", "dialogue", "RESPONSIBLE_NOW");

        assertThat(database.accessLog().lines(Samples.tenant(), talk, employee, ACTS, 9, 9)).isEmpty();
        assertThat(database.accessLog().lines(tenant, new DialogueId(RandomIds.next()), employee, ACTS, 9, 9)).isEmpty();
    }

    private List<AccessLog.Line> lines(TestDatabase database, long before, int most) {
        return database.accessLog().lines(tenant, talk, employee, ACTS, before, most);
    }

    private void append(
            TestDatabase database, Instant at, PersonRef actor, String act, String subject, String reason) {
        database.transactions().run(() -> {
            JournalStore.Head head = database.journal().lock(tenant, talk.value());
            database.journal().append(new JournalEntry(tenant, talk.value(), head.number() + 1, at, actor,
                    Optional.empty(), true, act, subject, reason, head.hash()));
        });
    }
}
