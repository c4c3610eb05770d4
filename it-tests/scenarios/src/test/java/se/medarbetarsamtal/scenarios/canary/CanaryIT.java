package se.medarbetarsamtal.scenarios.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.medarbetarsamtal.scenarios.strict.Route;
import se.medarbetarsamtal.scenarios.strict.Routes;
import se.medarbetarsamtal.scenarios.support.HostProcess;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * What somebody wrote stands nowhere but in the answers to those who may read it: not in a log with every logger at its most
 * talkative, not in the database, its log or its files, not in an error, a notice or a file of the host. Left out is the web
 * server alone: at its most talkative it prints the bytes that pass through it, whoever they are for (the README says so).
 */
@Tag("G-41")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryIT {

    private final Path folder = HostProcess.newFolder();
    private LoudPostgres postgres;
    private HostProcess host;
    private Journey journey;
    /** What everybody is called, who takes part. */
    private final Map<String, Canary> names = new LinkedHashMap<>();

    @BeforeAll
    void walkWithEveryLoggerTalking() throws IOException {
        Files.createDirectories(folder);
        postgres = new LoudPostgres(folder.resolve("postgres"));
        Map<String, String> settings = new HashMap<>(postgres.settings());
        settings.put("data", folder.resolve("data").toString());
        settings.put("logback.configurationFile", logback().toString());
        settings.put("java.util.logging.config.file", javaLogging().toString());
        host = HostProcess.start(settings);
        rename();
        journey = new Journey(person -> Visitor.signedIn(host.address(), person));
        journey.walk();
        Visitor alva = Visitor.signedIn(host.address(), ALVA);
        eventually(() -> assertThat(alva.page("/notiser")).contains("Tid för ditt medarbetarsamtal"));
    }

    @AfterAll
    void stop() {
        host.close();
        postgres.close();
    }

    @Test
    void noLogHasAWordOfIt() throws IOException {
        Findings findings = new Findings(journey.canaries());
        findings.search("trace.log", Files.readAllBytes(folder.resolve("trace.log")));
        findings.search("standard output", host.output());

        assertThat(findings.found()).isEmpty();
        assertThat(Files.readString(folder.resolve("trace.log"))).contains(" DEBUG org.apache.ibatis", " DEBUG com.zaxxer.hikari");
        assertThat(host.output()).contains("FE=> Bind(").contains("ms_text_revision");
    }

    @Test
    void theDatabaseItsLogAndItsFilesHaveNoWordOfIt() throws Exception {
        Findings findings = new Findings(journey.canaries());
        findings.search("a dump", dump());
        findings.searchFiles(postgres.files());

        assertThat(findings.found()).isEmpty();
        assertThat(findings.searched()).isGreaterThan(10_000_000);
        assertThat(logOfPostgres()).contains("ms_text_revision").containsIgnoringCase("parameters: $1 = ");
    }

    @Test
    void noFileOfTheHostHasAWordOfIt() {
        Findings findings = new Findings(journey.canaries());
        findings.searchFiles(folder.resolve("data"));

        assertThat(findings.found()).isEmpty();
        assertThat(findings.searched()).isGreaterThan(1_000_000);
    }

    @Test
    void noRefusalRepeatsAWordOfIt() {
        Findings findings = new Findings(journey.all());
        journey.refusals().forEach(refusal -> findings.search(refusal.problem(), whole(refusal)));

        assertThat(findings.found()).isEmpty();
        assertThat(journey.refusals()).hasSizeGreaterThan(30);
    }

    @Test
    void noNoticeAndNoPageOfTheHostHasAWordOfIt() {
        Findings findings = new Findings(journey.canaries());
        Findings ofAll = new Findings(journey.all());
        for (String person : List.of(ALVA, "p-2", "p-6", "p-7")) {
            Visitor visitor = Visitor.signedIn(host.address(), person);
            for (String page : List.of("/start", "/notiser", "/mentorsgrupp", "/skolbanken", "/administration")) {
                (page.equals("/skolbanken") ? findings : ofAll).search(page, visitor.page(page));
            }
        }
        assertThat(ofAll.found()).isEmpty();

        assertThat(findings.found()).isEmpty();
    }

    @Test
    void noHeaderOfAnAnswerHasAWordOfIt() {
        Findings findings = new Findings(journey.all());
        journey.allowed().forEach(answer -> findings.search("a header", answer.response().headers().map().toString()));

        assertThat(findings.found()).isEmpty();
    }

    /** "Through every route" is counted: of each of them somebody was told yes. */
    @Test
    void theJourneyGoesThroughEveryRoute() {
        assertThat(Routes.ALL).allSatisfy(route ->
                assertThat(journey.allowed()).as(route.name()).anyMatch(answer -> isOf(route, answer)));
    }

    private static boolean isOf(Route route, Visitor.Answer answer) {
        String path = answer.response().uri().getPath();
        String[] asked = path.substring("/medarbetarsamtal/api/v1".length()).split("/");
        String[] parts = route.path().split("/");
        return answer.response().request().method().equals(route.method()) && asked.length == parts.length
                && IntStream.range(0, parts.length).allMatch(i -> parts[i].startsWith("{") || parts[i].equals(asked[i]));
    }

    /** What is published is sealed nowhere, and found where it lies and where it is shown. */
    @Test
    void theSearchFindsWhatIsMeantForEverybody() throws SQLException {
        Findings findings = new Findings(journey.published());
        journey.allowed().forEach(answer -> findings.search("an answer", answer.body()));
        findings.search("a dump", dump());

        assertThat(findings.found()).contains("goal, changed in an answer", "conditions, changed in an answer", "template in an answer",
                "template in a dump");
    }

    /** The search has eyes: it finds the words where they may stand, in each shape. */
    @Test
    void theSearchFindsWhatTheEmployeeIsShown() {
        Findings findings = new Findings(Stream.of("note on health", "agreement, changed", "develop of the GOAL",
                "support of the CHALLENGE", "chef's note on how it fares", "note of a step, again", "comment", "addendum", "reason")
                .map(journey::canary).toList());
        journey.allowed().forEach(answer -> findings.search("an answer", answer.body()));

        assertThat(findings.found()).contains("note on health in an answer", "agreement, changed in an answer",
                "develop of the GOAL in an answer", "support of the CHALLENGE in an answer", "chef's note on how it fares in an answer",
                "note of a step, again in an answer", "comment in an answer", "addendum in an answer", "reason in an answer");
    }

    @Test
    void nobodyIsNamedInARefusalAnAddressALogOrATableOfTheModule() throws Exception {
        Findings findings = new Findings(List.copyOf(names.values()));
        journey.refusals().forEach(refusal -> findings.search(refusal.problem(), whole(refusal)));
        Stream.of(journey.allowed(), journey.refusals()).flatMap(List::stream).forEach(answer -> findings.search(
                "an address or a header", answer.response().uri() + " " + answer.response().headers().map()));
        journey.maskedCopies().forEach(copy -> findings.search("a masked copy", copy.body()));
        findings.search("trace.log", Files.readAllBytes(folder.resolve("trace.log")));
        findings.search("standard output", host.output());
        findings.search("the module's tables", dump("AND table_name LIKE 'ms\\_%'"));

        assertThat(findings.found()).isEmpty();
        assertThat(journey.maskedCopies()).hasSize(6);
    }

    @Test
    void theSearchFindsTheNamesThatThePartiesAreShown() throws Exception {
        Findings findings = new Findings(List.copyOf(names.values()));
        journey.allowed().forEach(answer -> findings.search("an answer", answer.body()));
        findings.search("the host's tables", dump("AND table_name LIKE 'host\\_%'"));

        assertThat(findings.found()).contains("p-17 in an answer", "p-2 in an answer", "p-4 in an answer")
                .containsAll(names.keySet().stream().map(person -> person + " in the host's tables").toList());
    }

    @Test
    @Tag("G-49")
    void noLogAnswerDumpOrFileOfTheDatabaseHasAByteOfAKey() throws Exception {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("data/keys/wrapping-keys"))) {
            String[] parts = line.split("\t");
            keys.put("key " + parts[0], Base64.getDecoder().decode(parts[3]));
        }
        Findings findings = Findings.ofSecrets(keys);
        findings.search("trace.log", Files.readAllBytes(folder.resolve("trace.log")));
        findings.search("standard output", host.output());
        Stream.of(journey.allowed(), journey.refusals()).flatMap(List::stream)
                .forEach(answer -> findings.search("an answer", whole(answer)));
        findings.search("a dump", dump(""));
        findings.searchFiles(postgres.files());

        assertThat(keys).isNotEmpty();
        assertThat(findings.found()).isEmpty();
        assertThat(findings.searched()).isGreaterThan(10_000_000);
        findings.searchFiles(folder.resolve("data/keys"));
        assertThat(findings.found()).as("where the keys do lie they are found").hasSize(keys.size());
    }

    /** Gives everybody a name that stands nowhere else; the host asks its table each time. */
    private void rename() {
        try (Connection connection = DriverManager.getConnection(postgres.url(), "postgres", "");
                PreparedStatement change = connection.prepareStatement("UPDATE host_person SET display_name = ? WHERE id = ?")) {
            for (String person : List.of(ALVA, "p-2", "p-4", "p-6", "p-7", "p-18", "p-901")) {
                names.put(person, Canary.of(person));
                change.setString(1, "Namn " + names.get(person).word());
                change.setString(2, person);
                assertThat(change.executeUpdate()).isEqualTo(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String whole(Visitor.Answer answer) {
        return answer.response().headers().map() + answer.body();
    }

    /** @return every value of every table, as a dump writes it */
    private String dump() throws SQLException {
        return dump("");
    }

    /** @param which of the tables, as a further condition */
    private String dump(String which) throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(postgres.url(), "postgres", "");
                Statement statement = connection.createStatement()) {
            for (String table : column(statement, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' " + which)) {
                column(statement, "SELECT t::text FROM \"" + table + "\" t").forEach(row -> dump.append(row).append('\n'));
            }
            statement.execute("CHECKPOINT");
        }
        assertThat(dump).contains("exempelkommun");
        return dump.toString();
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private String logOfPostgres() throws IOException {
        try (var files = Files.list(postgres.log())) {
            StringBuilder log = new StringBuilder();
            for (Path file : files.toList()) {
                log.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return log.toString();
        }
    }

    private Path logback() throws IOException {
        return Files.writeString(folder.resolve("logback.xml"), """
                <configuration>
                  <statusListener class="ch.qos.logback.core.status.NopStatusListener"/>
                  <appender name="file" class="ch.qos.logback.core.FileAppender">
                    <file>%s</file>
                    <encoder><pattern>%%d %%level %%logger [%%thread] %%msg%%n%%xException</pattern></encoder>
                  </appender>
                  <root level="TRACE"><appender-ref ref="file"/></root>
                  <logger name="org.eclipse.jetty" level="INFO"/>
                </configuration>
                """.formatted(folder.resolve("trace.log").toAbsolutePath()));
    }

    private Path javaLogging() throws IOException {
        return Files.writeString(folder.resolve("logging.properties"), """
                handlers = java.util.logging.ConsoleHandler
                .level = FINEST
                java.util.logging.ConsoleHandler.level = FINEST
                java.util.logging.ConsoleHandler.formatter = java.util.logging.SimpleFormatter
                """);
    }
}
