package se.medarbetarsamtal.impl.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static se.medarbetarsamtal.impl.People.ALVA;
import static se.medarbetarsamtal.impl.People.KARIN;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.People.TALK;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.api.contribution.PageLink;
import se.medarbetarsamtal.api.spi.notice.Notice;
import se.medarbetarsamtal.api.spi.notice.Notices;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.notice.OutboxItem.Kind;
import se.medarbetarsamtal.impl.template.Templates;

class DispatcherTest {

    private final Outbox outbox = mock();
    private final Host host = mock();
    private final Notices notices = mock();
    private final Templates templates = mock();
    private final CalendarDelivery calendar = mock();
    private final Dispatcher dispatcher =
            new Dispatcher(outbox, new Delivery(host, templates, calendar), new Directly(), () -> NOW, new LastRound());

    @BeforeEach
    void theHostTakesNotices() {
        given(host.notices()).willReturn(notices);
        given(calendar.part(any())).willReturn(Optional.empty());
    }

    @Test
    void whatTheHostHasTakenIsForgotten() {
        given(outbox.lend(anyInt(), any(), any())).willReturn(List.of(item(Kind.ASSIGNED, "", 1)));

        assertThat(dispatcher.carrySome()).isEqualTo(1);

        then(outbox).should().delivered(item(Kind.ASSIGNED, "", 1));
    }

    @Test
    void whatTheHostDidNotTakeIsTriedAgainLaterAndLater() {
        willThrow(new Unavailable("notice")).given(notices).send(any());
        given(outbox.lend(anyInt(), any(), any()))
                .willReturn(List.of(item(Kind.ASSIGNED, "", 1)))
                .willReturn(List.of(item(Kind.ASSIGNED, "", 4)))
                .willReturn(List.of(item(Kind.ASSIGNED, "", 100)));

        dispatcher.carrySome();
        dispatcher.carrySome();
        dispatcher.carrySome();

        then(outbox).should().failed(item(Kind.ASSIGNED, "", 1), NOW.plusSeconds(2));
        then(outbox).should().failed(item(Kind.ASSIGNED, "", 4), NOW.plusSeconds(16));
        then(outbox).should().failed(item(Kind.ASSIGNED, "", 100), NOW.plus(Duration.ofSeconds(512)));
        then(outbox).should(never()).delivered(any());
    }

    /** What a host without a calendar leaves waiting would fill its log. */
    @Test
    void whatWaitsForLongIsOneLineADay() {
        Logger log = (Logger) LoggerFactory.getLogger("medarbetarsamtal.notice");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        Level before = log.getLevel();
        log.setLevel(Level.WARN);
        willThrow(new Unavailable("notice")).given(notices).send(any());
        try {
            for (int attempt = 1; attempt <= 340; attempt++) {
                given(outbox.lend(anyInt(), any(), any())).willReturn(List.of(item(Kind.ASSIGNED, "", attempt)));
                dispatcher.carrySome();
            }
        } finally {
            log.detachAppender(lines);
            log.setLevel(before);
        }

        assertThat(lines.list).as("nine at first, then one for each of two days").hasSize(11);
    }

    @Test
    void aTimeIsToldByTheWallAndWithoutAnybodysName() {
        Notice notice = sent(item(Kind.TIME_SENT, "2026-11-26T12:00:00Z Europe/Stockholm", 1));

        assertThat(notice.body().swedish()).startsWith("Torsdag 26 november 2026 kl. 13.00.");
        assertThat(notice.body().english()).startsWith("Thursday 26 November 2026 at 13:00.");
        assertThat(notice.id()).isEqualTo("item");
        assertThat(notice.recipient()).isEqualTo(ALVA);
        assertThat(notice.link()).hasValueSatisfying(link -> assertThat(link.context()).isEqualTo(TALK.value()));
        assertThat(notice.title().swedish() + notice.body().swedish()).doesNotContain("Alva", "Karin", "{");
    }

    @Test
    void theEndOfATimeThatWasMovedUnsentIsToldWithoutIt() {
        Notice notice = sent(item(Kind.TIME_CANCELLED, "", 1));

        assertThat(notice.body().swedish()).startsWith("Den tid du hade gäller inte längre.").doesNotContain("{");
        assertThat(notice.body().english()).startsWith("The time you had holds no longer.").doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({"MANAGER_ADDED, mina-samtal, ''", "COLLEAGUE_ADDED, mentorsgrupp, ''", "HANDED_OVER, mentorsgrupp, ''",
        "TAKEN_OVER, mina-samtal, 0123456789abcdef0123456789abcdef"})
    void aChangeOfChefIsToldOnceByItsKeyAndLeadsToThePageThatSaysWho(Kind kind, String page, String context) {
        Notice notice = sent(item(kind, "", 1));

        assertThat(notice.collapseKey()).isEqualTo(kind + "/" + TALK.value());
        assertThat(notice.link()).contains(new PageLink(page, context));
        assertThat(notice.body().swedish() + notice.body().english()).contains("chef", "manager").doesNotContain("{");
    }

    private Notice sent(OutboxItem item) {
        given(outbox.lend(anyInt(), any(), any())).willReturn(List.of(item));
        dispatcher.carrySome();
        ArgumentCaptor<Notice> sent = ArgumentCaptor.captor();
        then(notices).should().send(sent.capture());
        return sent.getValue();
    }

    private static OutboxItem item(Kind kind, String detail, int attempts) {
        return new OutboxItem("item", KOMMUN, kind, TALK.value(), Optional.of(ALVA), Optional.of(KARIN), detail, NOW, attempts);
    }

    private static final class Directly implements Transactions {

        @Override
        public <T> T run(Supplier<T> work) {
            return work.get();
        }

        @Override
        public boolean isRunning() {
            return false;
        }
    }
}
