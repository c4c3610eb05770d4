package se.medarbetarsamtal.impl.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Answers;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.Gauges;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.HostPresence;
import se.medarbetarsamtal.impl.HostPresence.Need;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.Upkeep;
import se.medarbetarsamtal.impl.notice.LastRound;

class WellbeingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Upkeep.State CURRENT = new Upkeep.State(true, true, Upkeep.Tables.READY, "17", "17", "");
    private static final KeyScope SCOPE = new KeyScope(new TenantRef("exempelkommun"), 2027);

    private static final WrappedKey STORED = new WrappedKey(SCOPE, "talk", "0a1b2c", new byte[] {1});
    private static final WrappedKey DESTROYED = new WrappedKey(new KeyScope(SCOPE.tenant(), 2020), "old", "9f9f9f", new byte[] {1});

    private final Host host = mock(Host.class, Answers.RETURNS_DEEP_STUBS);
    private final Upkeep upkeep = mock(Upkeep.class);
    private final Gauges gauges = mock(Gauges.class);
    private final List<HostPresence.Service> services = new ArrayList<>(List.of(
            new HostPresence.Service("identity", Need.NEEDED, true), new HostPresence.Service("notice", Need.WAITS, true),
            new HostPresence.Service("calendar", Need.OPTIONAL, true)));
    private final OutboxAge age = new OutboxAge(gauges, () -> services, new ModuleConfiguration(Map.of()), () -> NOW);
    private final Wellbeing wellbeing =
            new Wellbeing(() -> services, upkeep, new StoredThings(gauges, host, age, new LastRound(), () -> NOW));

    WellbeingTest() {
        given(upkeep.look()).willReturn(CURRENT);
        given(upkeep.isNewer(any(), any())).willAnswer(call -> call.<String>getArgument(0).compareTo(call.getArgument(1)) > 0);
        given(gauges.keys()).willReturn(List.of(STORED));
        given(gauges.outbox()).willReturn(List.of());
        given(gauges.anchored()).willReturn(Optional.of(NOW.minus(Duration.ofHours(5))));
        given(host.keys().currentKeyIds(any())).willReturn(Map.of(SCOPE, "0a1b2c"));
    }

    @Test
    void aModuleThatIsWellSaysSoPartByPart() {
        assertThat(status()).isEqualTo(Result.Status.OK);
        assertThat(lines()).containsExactly(
                "Plattformens tjänster: Allt som modulen behöver finns.",
                "Databas: Databasen svarar.",
                "Tabeller: Tabellerna har version 17, samma som modulen.",
                "Nycklar: Nyckeltjänsten svarar. Nycklar i bruk: 0a1b2c.",
                "Utkorg: Inget väntar. Den här noden har inte gått igenom utkorgen än.",
                "Journal: Senast förseglad för 5 tim sedan.");
    }

    @ParameterizedTest
    @CsvSource({"identity, NEEDED, TEMPORARILY_UNAVAILABLE", "notice, WAITS, WARN", "calendar, OPTIONAL, OK"})
    void whatIsMissingIsNamedAndAsSeriousAsItIs(String name, Need need, Result.Status status) {
        services.removeIf(service -> service.name().equals(name));
        services.add(new HostPresence.Service(name, need, false));

        assertThat(status()).isEqualTo(status);
        assertThat(lines().get(0)).contains(": " + name + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, NOT_YET, '', '', '', TEMPORARILY_UNAVAILABLE, erbjuder ingen DataSource",
        "true, false, READY, 17, '', '', TEMPORARILY_UNAVAILABLE, Databasen svarar inte",
        "true, true, NOT_YET, '', '', '', TEMPORARILY_UNAVAILABLE, ser över dem vid nästa anrop",
        "true, true, NOT_YET, 17, 17, '', TEMPORARILY_UNAVAILABLE, ser över dem vid nästa anrop",
        "true, true, BUSY, 17, 16, '', TEMPORARILY_UNAVAILABLE, En annan nod uppdaterar dem",
        "true, true, READY, 17, 18, '', OK, 'version 18, nyare än modulens 17'",
        "true, true, LOOSE, 17, 17, '', WARN, 'äger några av dem'",
        "true, true, FAILED, 17, 16, 'FlywayException, SQLState 42501', CRITICAL, 'SQLState 42501. I databasen finns version 16, i modulen 17'"
    })
    @Tag("P-10")
    void theTablesSayHowTheyAre(boolean offered, boolean answers, Upkeep.Tables tables, String known, String stored, String problem,
            Result.Status status, String said) {
        given(upkeep.look()).willReturn(new Upkeep.State(offered, answers, tables, known, stored, problem));

        assertThat(status()).isEqualTo(status);
        assertThat(lines()).anyMatch(line -> line.contains(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuses", "does not know it", "does not open it"})
    void aKeyThatIsLostIsCriticalAndItsIdIsNamed(String how) {
        switch (how) {
            case "refuses" -> given(host.keys().currentKeyIds(any())).willThrow(new Unavailable("key", true));
            case "does not know it" -> given(host.keys().currentKeyIds(any())).willReturn(Map.of());
            default -> given(host.keys().unwrap(List.of(STORED))).willThrow(new Unavailable("key", true));
        }

        assertThat(status()).isEqualTo(Result.Status.CRITICAL);
        assertThat(lines().get(3)).contains("0a1b2c", "ingen ny nyckel");
    }

    @Test
    void aKeyServiceThatIsAwayIsWaitedFor() {
        given(host.keys().currentKeyIds(any())).willThrow(new Unavailable("key"));

        assertThat(status()).isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);
        assertThat(lines().get(3)).contains("saknas eller svarar inte", "0a1b2c").doesNotContain("nyckelfilen");
    }

    /** Perhaps on purpose: then it is not to be mended. */
    @Test
    void oneKeyOfManyThatIsGoneIsAWarningThatNamesIt() {
        given(gauges.keys()).willReturn(List.of(DESTROYED, STORED));

        assertThat(status()).isEqualTo(Result.Status.WARN);
        assertThat(lines().get(3)).contains("9f9f9f").doesNotContain("0a1b2c");
    }

    @Test
    void anOutboxThatHasWaitedTooLongIsAWarning() {
        given(gauges.outbox()).willReturn(List.of(new Gauges.Waiting(false, 3, NOW.minus(Duration.ofMinutes(61)))));

        assertThat(status()).isEqualTo(Result.Status.WARN);
        assertThat(lines().get(4)).contains("3 väntar, det äldsta sedan 61 min");
    }

    /** They wait until the talk is over, and nobody has to look. */
    @Test
    void eventsForACalendarThatTheHostDoesNotHaveAreNoReasonToWorry() {
        services.removeIf(service -> service.name().equals("calendar"));
        given(gauges.outbox()).willReturn(List.of(new Gauges.Waiting(true, 7, NOW.minus(Duration.ofDays(40)))));

        assertThat(status()).isEqualTo(Result.Status.OK);
        assertThat(lines().get(4)).contains("7 väntar på en kalender");
    }

    @Test
    void whatCannotBeReadIsSaidToBeSo() {
        given(gauges.keys()).willThrow(new Unavailable("database"));

        assertThat(status()).isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);
        assertThat(lines()).hasSize(6);
    }

    @Test
    void theOutboxIsSpokenOfOnceWhenItIsOldAndOnceWhenItIsWellAgain() {
        OutboxWatch watch = new OutboxWatch(age);
        try (Logged log = new Logged("medarbetarsamtal.notice")) {
            watch.round();
            given(gauges.outbox()).willReturn(List.of(new Gauges.Waiting(false, 3, NOW.minus(Duration.ofMinutes(61)))));
            watch.round();
            watch.round();
            given(gauges.outbox()).willReturn(List.of());
            watch.round();
            watch.round();

            assertThat(log.lines()).containsExactly("The outbox has waited for 61 minutes: 3 items", "The outbox is well again");
        }
    }

    @Test
    void everyWordIsUsed() throws IOException {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("messages_sv.properties")) {
            words.load(in);
        }
        String code;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/se/medarbetarsamtal/impl/operation"))) {
            code = files.map(WellbeingTest::read).collect(Collectors.joining());
        }
        assertThat(words.stringPropertyNames()).hasSizeGreaterThan(25).allSatisfy(key -> assertThat(code).contains("\"" + key + "\""));
    }

    private Result.Status status() {
        return new FelixHealthCheck(wellbeing).execute().getStatus();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        new FelixHealthCheck(wellbeing).execute().forEach(entry -> lines.add(entry.getMessage()));
        return lines;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
