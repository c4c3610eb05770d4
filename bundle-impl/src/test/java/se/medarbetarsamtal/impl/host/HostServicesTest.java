package se.medarbetarsamtal.impl.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static se.medarbetarsamtal.impl.People.ALVA;
import static se.medarbetarsamtal.impl.People.KARIN;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.People.STRANGER;
import static se.medarbetarsamtal.impl.People.mentors;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.spi.curriculum.Curricula;
import se.medarbetarsamtal.api.spi.curriculum.CurriculumEntry;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.Keys;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.api.spi.notice.Notices;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.api.spi.relation.Relations;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.persistence.Race;

class HostServicesTest {

    private final Transactions transactions = mock();
    private final Relations relations = mock();
    private final HostServices host = new HostServices(transactions, () -> NOW);

    @BeforeEach
    void relationsAreThere() {
        host.bindRelations(relations);
    }

    @AfterEach
    void stop() {
        host.stopAsking();
    }

    @Test
    void anAbsentServiceIsUnavailableByItsName() {
        assertThatThrownBy(() -> host.keys().unwrap(List.of()))
                .isInstanceOfSatisfying(Unavailable.class, gone -> assertThat(gone.service()).isEqualTo("key"));
    }

    @Test
    void aServiceThatWentIsUnavailableAndOneThatReturnsWorks() {
        given(relations.menteesOf(KOMMUN, KARIN)).willReturn(List.of());

        host.unbindRelations(relations);
        assertThatThrownBy(this::ask).isInstanceOf(Unavailable.class);
        host.bindRelations(relations);
        assertThat(host.relations().menteesOf(KOMMUN, KARIN)).isEmpty();
    }

    @Test
    void curriculaAreTheHostsOwnOnlyWhileItHasSome() {
        CurriculumEntry whole = entry("a-1", Optional.empty());
        Curricula own = types -> List.of(whole, entry("a-1.1", Optional.of("a-1")));
        assertThat(host.curricula()).isEmpty();

        host.bindCurricula(own);
        assertThat(host.curricula().orElseThrow().entries(Set.of("GR"))).hasSize(2).first().isEqualTo(whole);
        host.unbindCurricula(own);
        assertThat(host.curricula()).isEmpty();
    }

    @Test
    void curriculaWithoutOrderAreNoAnswer() {
        List<List<CurriculumEntry>> wrong = List.of(
                List.of(entry("a-1", Optional.empty()), entry("a-1", Optional.empty())),
                List.of(entry("a-1.1", Optional.of("a-1")), entry("a-1", Optional.empty())),
                IntStream.rangeClosed(0, 2_000).mapToObj(number -> entry("a-" + number, Optional.empty())).toList());

        for (List<CurriculumEntry> entries : wrong) {
            Curricula own = types -> entries;
            host.bindCurricula(own);
            assertThatThrownBy(() -> host.curricula().orElseThrow().entries(Set.of("GR")))
                    .isInstanceOfSatisfying(Unavailable.class, gone -> assertThat(gone.service()).isEqualTo("curriculum"));
            host.unbindCurricula(own);
        }
    }

    private static CurriculumEntry entry(String code, Optional<String> parent) {
        return new CurriculumEntry(code, "Lgr22", "Kunskaper", parent);
    }

    @Test
    void aReplacementOutlivesItsPredecessor() {
        Relations replacement = mock();
        given(replacement.menteesOf(KOMMUN, KARIN)).willReturn(mentors(ALVA, KARIN));

        host.bindRelations(replacement);
        host.unbindRelations(relations);

        assertThat(host.relations().menteesOf(KOMMUN, KARIN)).hasSize(1);
    }

    @Test
    void nothingAndAFailureAreNoAnswer() {
        given(relations.menteesOf(KOMMUN, KARIN)).willReturn(null).willThrow(new IllegalStateException("Karin Berg"));

        assertThatThrownBy(this::ask).isInstanceOf(Unavailable.class);
        assertThatThrownBy(this::ask).isInstanceOf(Unavailable.class).hasNoCause().hasMessageNotContaining("Karin");
    }

    @Test
    void silenceEndsAfterTwoSeconds() {
        CountDownLatch never = new CountDownLatch(1);
        given(relations.menteesOf(KOMMUN, KARIN)).willAnswer(asked -> {
            never.await();
            return List.of();
        });

        assertThatThrownBy(this::ask).isInstanceOf(Unavailable.class);
    }

    @Test
    void oneServiceThatHangsLeavesTheOthersTheirPlaces() throws InterruptedException {
        Notices hanging = mock();
        CountDownLatch never = new CountDownLatch(1);
        willAnswer(asked -> {
            never.await();
            return null;
        }).given(hanging).send(any());
        host.bindNotices(hanging);
        given(relations.menteesOf(KOMMUN, KARIN)).willReturn(List.of());

        List<Object> hung = Race.of(3 * Slot.MOST_WAITING, attempt -> isUnavailable());

        assertThat(hung).containsOnly(true);
        assertThat(host.relations().menteesOf(KOMMUN, KARIN)).isEmpty();
        never.countDown();
    }

    /** As many as there are places meet inside before any of them gets an answer, four times over. */
    @Test
    void aCrowdIsAnsweredOneAfterTheOther() throws InterruptedException {
        CyclicBarrier full = new CyclicBarrier(Slot.MOST_WAITING);
        given(relations.menteesOf(KOMMUN, KARIN)).willAnswer(asked -> {
            full.await();
            return List.of();
        });

        List<Object> answers = Race.of(4 * Slot.MOST_WAITING, i -> host.relations().menteesOf(KOMMUN, KARIN));

        assertThat(answers).containsOnly(List.of());
    }

    private boolean isUnavailable() {
        try {
            host.notices().send(null);
            return false;
        } catch (Unavailable expected) {
            return true;
        }
    }

    @Test
    void theHostIsNotAskedInsideATransaction() {
        given(transactions.isRunning()).willReturn(true);

        assertThatThrownBy(this::ask).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void linksOfOthersAndLinksThatHaveEndedDoNotCount() {
        MentorLink ended = new MentorLink(KARIN, ALVA, PersonKind.STAFF,
                Optional.of(LocalDate.of(2026, 11, 21)), Optional.empty());
        MentorLink lastDay = new MentorLink(KARIN, ALVA, PersonKind.STAFF,
                Optional.of(LocalDate.of(2026, 11, 22)), Optional.empty());
        given(relations.mentorsOf(any(), any()))
                .willReturn(Map.of(ALVA, List.of(ended, lastDay, mentors(STRANGER, KARIN).get(0))));

        assertThat(host.relations().mentorsOf(KOMMUN, List.of(ALVA)).get(ALVA)).containsExactly(lastDay);
    }

    @Test
    void aKeyOfAnotherLengthIsNoAnswer() {
        Keys keys = mock();
        WrappedKey wrapped = new WrappedKey(new KeyScope(KOMMUN, 2027), "talk", "k1", new byte[60]);
        given(keys.unwrap(any())).willReturn(List.of(new DataKey(wrapped.scope(), "talk", new byte[16])));
        host.bindKeys(keys);

        assertThatThrownBy(() -> host.keys().unwrap(List.of(wrapped))).isInstanceOf(Unavailable.class);
    }

    @Test
    void aCurrentKeyIsKeptOnlyWithANameAndForWhoAsked() {
        Keys keys = mock();
        KeyScope asked = new KeyScope(KOMMUN, 2027);
        KeyScope other = new KeyScope(KOMMUN, 2028);
        given(keys.currentKeyIds(any())).willReturn(Map.of(asked, "k1", other, "k2"));
        host.bindKeys(keys);

        assertThat(host.keys().currentKeyIds(List.of(asked))).containsOnly(Map.entry(asked, "k1"));

        given(keys.currentKeyIds(any())).willReturn(Map.of(asked, " "));
        assertThatThrownBy(() -> host.keys().currentKeyIds(List.of(asked))).isInstanceOf(Unavailable.class);
    }

    @Test
    void fewerKeysThanAskedForAreNoAnswer() {
        Keys keys = mock();
        given(keys.wrap(any())).willReturn(List.of());
        host.bindKeys(keys);
        DataKey key = new DataKey(new KeyScope(KOMMUN, 2027), "talk", new byte[32]);

        assertThatThrownBy(() -> host.keys().wrap(List.of(key))).isInstanceOf(Unavailable.class);
    }

    private void ask() {
        host.relations().menteesOf(KOMMUN, KARIN);
    }
}
