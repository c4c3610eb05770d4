package se.medarbetarsamtal.impl.journal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.impl.persistence.Pooled;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/**
 * Whoever takes away the newest anchor together with the lines that it covers leaves a journal that is whole. Two things tell
 * of it: the day of the last anchor lags, and the log names a seal that the database does not have.
 */
@Tag("G-45")
class NewestAnchorTest {

    private final Logger log = (Logger) LoggerFactory.getLogger("medarbetarsamtal.anchor");
    private final ListAppender<ILoggingEvent> elsewhere = new ListAppender<>();

    @BeforeEach
    void keepTheLogElsewhere() {
        log.setLevel(Level.INFO);
        elsewhere.start();
        log.addAppender(elsewhere);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(elsewhere);
        log.setLevel(null);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aJournalThatIsPutBackByADayIsSeenInTheLog(Product product) {
        SampleJournal journal = new SampleJournal(TestDatabase.fresh(product, Pooled::of)).grown(new Random(7));
        Map<String, List<JournalEntry>> yesterday = new HashMap<>();
        journal.chains.forEach(chain -> yesterday.put(chain, journal.lines(chain)));
        JournalState before = journal.state();
        journal.chains.forEach(chain -> journal.write(chain, 2));
        journal.nextDay();
        Anchor newest = journal.database.anchors().last(journal.tenant).orElseThrow();
        assertThat(missingFrom(journal)).isEmpty();

        yesterday.forEach(journal::rewrite);
        journal.database.execute("DELETE FROM ms_journal_anchor WHERE tenant = '" + journal.tenant.value()
                + "' AND number = " + newest.number());

        assertThat(journal.state().broken()).as("the database alone shows nothing").isZero();
        assertThat(journal.state().anchoredAt()).isEqualTo(before.anchoredAt()).isNotEqualTo(Optional.of(newest.madeAt()));
        assertThat(missingFrom(journal)).containsExactly(
                "The journal is sealed: anchor " + newest.number() + ", mac " + newest.mac());
    }

    /** @return every seal that the log tells of and the database does not have */
    private List<String> missingFrom(SampleJournal journal) {
        List<String> there = journal.database.anchors().after(journal.tenant, 0, 100).stream()
                .map(anchor -> "The journal is sealed: anchor " + anchor.number() + ", mac " + anchor.mac()).toList();
        assertThat(elsewhere.list).hasSizeGreaterThanOrEqualTo(SampleJournal.DAYS);
        return elsewhere.list.stream().map(ILoggingEvent::getFormattedMessage).filter(line -> !there.contains(line)).toList();
    }
}
