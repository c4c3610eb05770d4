package se.medarbetarsamtal.impl.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.persistence.Pooled;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** Whoever changes the journal in the database is found out, unless it is all of what the last anchor does not cover. */
@Tag("G-45")
class JournalVerificationTest {

    private static final int TAMPERINGS = 300;
    /** The same code reads both, and each look at PostgreSQL takes three times as long. */
    private static final int TAMPERINGS_ON_POSTGRESQL = 90;

    @ParameterizedTest
    @EnumSource(Product.class)
    void everyTamperingBeforeTheLastAnchorIsNoticed(Product product) {
        Random random = seeded();
        SampleJournal journal = new SampleJournal(TestDatabase.fresh(product, Pooled::of)).grown(random);
        assertThat(journal.state().broken()).isZero();
        journal.keep();
        Map<Tampering, Integer> noticed = new EnumMap<>(Tampering.class);

        int tamperings = product == Product.POSTGRESQL ? TAMPERINGS_ON_POSTGRESQL : TAMPERINGS;
        for (int i = 0; i < tamperings; i++) {
            Tampering tampering = Tampering.values()[i % Tampering.values().length];
            tampering.of(journal, random);
            assertThat(journal.state().broken()).as("%s, number %d", tampering, i).isPositive();
            noticed.merge(tampering, 1, Integer::sum);
            journal.restore();
        }

        assertThat(noticed).hasSize(Tampering.values().length);
        assertThat(journal.state().broken()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void withoutAnchorsAConsistentTruncationGoesUnnoticed(Product product) {
        Random random = seeded();
        SampleJournal journal = new SampleJournal(TestDatabase.fresh(product, Pooled::of)).grown(random);
        JournalVerification naive = new JournalVerification(journal.database.chains(), new NoAnchors(), journal.seal);

        Tampering.TRUNCATE_CONSISTENTLY.of(journal, random);

        assertThat(naive.of(journal.tenant).broken()).isZero();
        assertThat(journal.state().broken()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whatTheLastAnchorDoesNotCoverRestsOnHashesAlone(Product product) {
        SampleJournal journal = new SampleJournal(TestDatabase.fresh(product, Pooled::of)).grown(seeded());
        String chain = journal.chains.get(1);
        List<JournalEntry> covered = journal.lines(chain);
        journal.write(chain, 3);

        journal.rewrite(chain, covered);

        assertThat(journal.state().broken()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theWholeJournalIsCountedPageByPage(Product product) {
        SampleJournal journal = new SampleJournal(TestDatabase.fresh(product, Pooled::of)).grown(seeded());
        String longChain = journal.chains.get(2);
        journal.rewrite(longChain, Collections.nCopies(2_300, journal.lines(longChain).get(0)));
        int others = journal.chains.stream()
                .filter(chain -> !chain.equals(longChain)).mapToInt(chain -> journal.lines(chain).size()).sum();

        JournalState state = journal.state();

        assertThat(state.chains()).isEqualTo(journal.chains.size());
        assertThat(state.lines()).isEqualTo(2_300L + others);
        assertThat(state.broken()).isEqualTo(1);
    }

    private static Random seeded() {
        long seed = System.nanoTime();
        System.out.println("JournalVerificationTest: seed " + seed);
        return new Random(seed);
    }

    /** The planted fault: a verifier that has only the chains to go by. */
    private static final class NoAnchors implements AnchorStore {

        @Override
        public Optional<Anchor> last(TenantRef tenant) {
            return Optional.empty();
        }

        @Override
        public List<Anchor> after(TenantRef tenant, long number, int most) {
            return List.of();
        }

        @Override
        public boolean insert(Anchor anchor) {
            throw new UnsupportedOperationException("Nothing is anchored here");
        }
    }
}
