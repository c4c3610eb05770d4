package se.medarbetarsamtal.impl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every mapper file keeps to. */
class MapperFilesTest {

    private static final Pattern STATEMENT =
            Pattern.compile("<(select|update|delete)\\b[^>]*>.*?</\\1>", Pattern.DOTALL);

    @Test
    void noSqlIsPutTogetherFromText() throws Exception {
        assertThat(mappers()).hasSize(36).allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("${"));
    }

    @Test
    void everyStatementAsksForATenant() throws Exception {
        List<String> statements = mappers().stream()
                .filter(file -> !file.endsWith("OutboxMapper.xml") && !file.endsWith("TenantMapper.xml") && !file.endsWith("GaugeMapper.xml"))
                .flatMap(MapperFilesTest::statements)
                .toList();

        assertThat(statements).hasSizeGreaterThan(25).allSatisfy(statement ->
                assertThat(statement).containsAnyOf("tenant = #{", "MIN(tenant)", "VisibleTemplateMapper.visible\"/>",
                        "<include refid=\"kept\"/>", "<include refid=\"list\"/>"));
    }

    private static Stream<String> statements(Path file) {
        try {
            return STATEMENT.matcher(Files.readString(file)).results().map(found -> found.group()).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> mappers() throws IOException, URISyntaxException {
        Path room = Path.of(Database.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                .resolve("se/medarbetarsamtal/impl/persistence");
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(file -> file.toString().endsWith("Mapper.xml")).toList();
        }
    }
}
