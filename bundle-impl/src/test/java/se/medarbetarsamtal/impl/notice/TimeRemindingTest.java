package se.medarbetarsamtal.impl.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static se.medarbetarsamtal.impl.People.KOMMUN;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.house.CountingHost;
import se.medarbetarsamtal.impl.notice.TimeReminders.Due;
import se.medarbetarsamtal.impl.notice.TimeReminders.Kind;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.Samples;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.setting.Times;

/** When a look for what is to be reminded of is the last. */
class TimeRemindingTest {

    private static final int MOST = 1;
    private static final Times ALWAYS = new Times(14, 1, 3, 2, true, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private final TestDatabase database = TestDatabase.fresh(Product.H2);
    private final TimeReminders reminders = mock(TimeReminders.class);
    private final Dialogues dialogues = mock(Dialogues.class);
    private final Outbox outbox = mock(Outbox.class);
    private final Dialogue talk = Samples.dialogue(Samples.template(KOMMUN), Samples.person());
    private final TimeReminding reminding = new TimeReminding(
            new CountingHost(database.transactions()), dialogues, reminders, outbox, database.transactions(), () -> Samples.NOW);

    private void due(boolean isTaken) {
        PersonRef chef = Samples.person();
        given(reminders.due(eq(KOMMUN), eq(Kind.TALK), any(), any(), eq(MOST))).willReturn(List.of(
                new Due(Kind.TALK, talk.id(), talk.employee(), chef, 1, Samples.NOW.plusSeconds(60), Clock.SWEDEN)));
        given(dialogues.lock(KOMMUN, talk.id())).willReturn(Optional.of(talk));
        given(reminders.take(eq(KOMMUN), any(), any(), anyInt(), any())).willReturn(isTaken);
    }

    @Test
    void afterAFullBatchTheNextIsLookedFor() {
        due(true);

        assertThat(reminding.remind(KOMMUN, ALWAYS, MOST)).isTrue();
        then(outbox).should().add(any());
    }

    @Test
    void whereNothingIsToBeHadTheLookEnds() {
        due(false);

        assertThat(reminding.remind(KOMMUN, ALWAYS, MOST)).isFalse();
        then(outbox).should(never()).add(any());
    }

    @Test
    void withNothingDueTheHostIsNotAsked() {
        assertThat(reminding.remind(KOMMUN, ALWAYS, MOST)).isFalse();
        then(dialogues).shouldHaveNoInteractions();
    }
}
