package se.medarbetarsamtal.impl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No statement reaches a row of another huvudman: every use of a table names the tenant, or stands here with a reason. That a
 * sealed text opens under no other tenant is shown by SealingTest.
 */
@Tag("G-8")
class TenantInEveryStatementTest {

    private static final String DISPATCHER = "the dispatcher serves every huvudman; what it sends goes to the tenant that the row names";
    private static final String FOR_ALL = "a template at the level ALL is there for every huvudman";
    private static final String KEPT = "a talk of the huvudman keeps its template, whosever it is";
    private static final String WHOSE = "it asks whose things there are, and gives nothing of them";
    private static final String COUNTED = "for who runs the platform: counts, moments and ids of keys of all together";
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("TenantMapper.known", WHOSE),
            Map.entry("GaugeMapper.outbox", COUNTED),
            Map.entry("GaugeMapper.keys", COUNTED),
            Map.entry("GaugeMapper.anchored", COUNTED),
            Map.entry("OutboxMapper.due", DISPATCHER),
            Map.entry("OutboxMapper.lend", DISPATCHER),
            Map.entry("OutboxMapper.delete", DISPATCHER),
            Map.entry("OutboxMapper.postpone", DISPATCHER),
            Map.entry("TemplateMapper.newest", FOR_ALL),
            Map.entry("TemplateMapper.published", FOR_ALL),
            Map.entry("TemplateMapper.version", KEPT),
            Map.entry("TemplateHeadMapper.ofOwners", FOR_ALL),
            Map.entry("TemplateHeadMapper.listed", FOR_ALL),
            Map.entry("TemplateIndexMapper.search", FOR_ALL),
            Map.entry("TemplateIndexMapper.all", FOR_ALL));

    private static final Pattern SQL = Pattern.compile("<sql id=\"(\\w+)\">(.*?)</sql>", Pattern.DOTALL);
    private static final Pattern STATEMENT =
            Pattern.compile("<(select|insert|update|delete) id=\"(\\w+)\"[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern USE = Pattern.compile(
            "\\b(FROM|JOIN|UPDATE|INTO)\\s+(ms_\\w+)(?:\\s+(?!WHERE|SET|ORDER|VALUES|SELECT|JOIN|FOR|FETCH|GROUP)(\\w+))?");
    private static final Pattern CONDITION = Pattern.compile("\\b(WHERE|ON)\\b");
    private static final Pattern WIDENED = Pattern.compile("\\bOR \\w+\\.level = 'ALL'");

    /** One statement, with what it includes. */
    private record Statement(String name, String text) {

        List<String> withoutTenant() {
            return USE.matcher(text).results().filter(use -> !namesTheTenant(use)).map(use -> name + ": " + use.group(2)).toList();
        }

        private boolean namesTheTenant(MatchResult use) {
            String behind = text.substring(use.end());
            if (use.group(1).equals("INTO")) {
                return Pattern.compile("^\\s*\\([^)]*\\btenant\\b").matcher(behind).find();
            }
            String alias = use.group(3) == null ? "(?<![\\w.])" : "\\b" + use.group(3) + "\\.";
            Matcher condition = CONDITION.matcher(behind);
            return condition.find() && !WIDENED.matcher(text).find()
                    && Pattern.compile(alias + "tenant = (#\\{|\\w+\\.tenant)").matcher(behind).find(condition.end());
        }
    }

    @Test
    void everyUseOfATableNamesTheTenant() throws Exception {
        List<Statement> statements = statements();

        assertThat(statements).hasSizeGreaterThan(40);
        assertThat(statements.stream().filter(one -> !EXCEPTIONS.containsKey(one.name())).flatMap(one -> one.withoutTenant().stream()))
                .isEmpty();
    }

    @Test
    void noExceptionIsLeftThatNothingNeeds() throws Exception {
        List<String> needed = statements().stream().filter(one -> !one.withoutTenant().isEmpty()).map(Statement::name).toList();

        assertThat(needed).containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
    }

    @Test
    void aStatementThatForgetsTheTenantIsFound() {
        assertThat(of("SELECT id FROM ms_dialogue WHERE id = #{dialogue}")).containsExactly("X.x: ms_dialogue");
        assertThat(of("UPDATE ms_dialogue SET tenant = #{tenant} WHERE id = #{dialogue}")).containsExactly("X.x: ms_dialogue");
        assertThat(of("INSERT INTO ms_booking (dialogue_id) VALUES (#{tenant})")).containsExactly("X.x: ms_booking");
        assertThat(of("SELECT a.id FROM ms_dialogue a JOIN ms_booking b ON b.dialogue_id = a.id WHERE a.tenant = #{tenant}"))
                .containsExactly("X.x: ms_booking");
        assertThat(of("SELECT t.id FROM ms_template_version t WHERE (t.tenant = #{reader} OR t.level = 'ALL')"))
                .containsExactly("X.x: ms_template_version");
        assertThat(of("DELETE FROM ms_text_revision WHERE tenant = #{tenant}")).isEmpty();
    }

    private static List<String> of(String sql) {
        return new Statement("X.x", sql).withoutTenant();
    }

    private static List<Statement> statements() throws Exception {
        List<Statement> statements = new ArrayList<>();
        for (Path file : mappers()) {
            String mapper = file.getFileName().toString().replace(".xml", "");
            String text = whole(Files.readString(file));
            STATEMENT.matcher(text).results()
                    .forEach(found -> statements.add(new Statement(mapper + "." + found.group(2), found.group(3))));
        }
        return statements;
    }

    /** Puts what is included where it is included. */
    private static String whole(String mapper) {
        Map<String, String> parts = SQL.matcher(mapper).results()
                .collect(Collectors.toMap(part -> part.group(1), part -> part.group(2)));
        String whole = mapper;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            whole = whole.replace("<include refid=\"" + part.getKey() + "\"/>", part.getValue());
        }
        return whole;
    }

    private static List<Path> mappers() throws IOException, URISyntaxException {
        Path room = Path.of(Database.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                .resolve("se/medarbetarsamtal/impl/persistence");
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(file -> file.toString().endsWith("Mapper.xml")).toList();
        }
    }
}
