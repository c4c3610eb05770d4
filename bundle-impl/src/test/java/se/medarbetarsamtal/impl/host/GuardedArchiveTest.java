package se.medarbetarsamtal.impl.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static se.medarbetarsamtal.impl.People.ALVA;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.api.spi.archive.Archive;
import se.medarbetarsamtal.api.spi.archive.ArchivePackage;
import se.medarbetarsamtal.api.spi.archive.Receipt;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.Unavailable;

class GuardedArchiveTest {

    private static final String ID = "a".repeat(32);
    private static final String HASH = "b".repeat(64);
    private static final ArchivePackage PACKAGE = new ArchivePackage(ID, ALVA, "samtal-K7Q2MX.zip", HASH, new byte[] {1});

    private final HostServices host = new HostServices(mock(Transactions.class), () -> NOW);

    @AfterEach
    void stop() {
        host.stopAsking();
    }

    @Test
    void anArchiveIsThereOnlyWhileTheHostHasOne() {
        Archive archive = (tenant, deposited) -> receipt(ID, HASH, NOW);
        assertThat(host.archive()).isEmpty();

        host.bindArchive(archive);
        assertThat(deposit()).isEqualTo(receipt(ID, HASH, NOW));
        host.unbindArchive(archive);
        assertThat(host.archive()).isEmpty();
    }

    static Stream<Archive> wrong() {
        return Stream.of(
                (tenant, deposited) -> null,
                (tenant, deposited) -> receipt("c".repeat(32), HASH, NOW),
                (tenant, deposited) -> receipt(ID, "c".repeat(64), NOW),
                (tenant, deposited) -> receipt(ID, HASH, Instant.MAX),
                (tenant, deposited) -> receipt(ID, HASH, NOW.plus(Duration.ofDays(2))),
                (tenant, deposited) -> { throw new IllegalStateException("Karin Berg"); },
                (tenant, deposited) -> { throw new LinkageError("Karin Berg"); });
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsNoReceiptOfThisPackageIsNoAnswer(Archive archive) {
        host.bindArchive(archive);

        assertThatThrownBy(this::deposit).isInstanceOfSatisfying(Unavailable.class, gone -> {
            assertThat(gone.service()).isEqualTo("archive");
            assertThat(String.valueOf(gone.getMessage())).doesNotContain("Karin");
        });
    }

    /** Longer than any page would wait: it writes into another system. */
    @Test
    void isGivenLongerThanTheOthersAndNotForEver() throws Exception {
        CountDownLatch silence = new CountDownLatch(1);
        host.bindArchive((tenant, deposited) -> {
            await(silence, 3);
            return receipt(ID, HASH, NOW);
        });
        assertThat(deposit().id()).isEqualTo(ID);

        host.bindArchive((tenant, deposited) -> {
            await(silence, 30);
            return receipt(ID, HASH, NOW);
        });
        assertThatThrownBy(this::deposit).isInstanceOf(Unavailable.class);
        silence.countDown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "med\nrad", "å"})
    void aReferenceIsPlain(String reference) {
        assertThatThrownBy(() -> new Receipt(ID, reference, NOW, HASH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Receipt(ID, "x".repeat(201), NOW, HASH)).isInstanceOf(IllegalArgumentException.class);
    }

    private Receipt deposit() {
        return host.archive().orElseThrow().deposit(KOMMUN, PACKAGE);
    }

    private static Receipt receipt(String id, String hash, Instant at) {
        return new Receipt(id, "PS-1", at, hash);
    }

    private static void await(CountDownLatch latch, int seconds) {
        try {
            latch.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
