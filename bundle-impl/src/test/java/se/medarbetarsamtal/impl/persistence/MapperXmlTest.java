package se.medarbetarsamtal.impl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Values reach the database as parameters, never as a part of the statement. */
@Tag("G-39")
class MapperXmlTest {

    private static final String INTO_THE_STATEMENT = "${";

    @Test
    void noMapperPutsAValueIntoTheStatement() throws IOException {
        List<Path> mappers = files("src/main/resources", "Mapper.xml");

        assertThat(mappers).hasSizeGreaterThanOrEqualTo(10);
        for (Path mapper : mappers) {
            assertThat(Files.readString(mapper)).as(mapper.toString()).contains("<mapper").doesNotContain(INTO_THE_STATEMENT);
        }
    }

    @Test
    void noSqlIsPutTogetherInJava() throws IOException {
        List<Path> sources = files("src/main/java/se/medarbetarsamtal/impl/persistence", ".java");

        assertThat(sources).hasSizeGreaterThan(20);
        for (Path source : sources) {
            assertThat(Files.readString(source)).as(source.toString())
                    .doesNotContain(INTO_THE_STATEMENT, "@Select", "@Update(", "@Insert", "@Delete", "Provider(", "createStatement(");
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
