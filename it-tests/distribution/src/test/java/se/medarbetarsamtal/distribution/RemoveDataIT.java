package se.medarbetarsamtal.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the file drops is read from the migrations that lie beside it. */
class RemoveDataIT {

    private static final String MIGRATION = "se/medarbetarsamtal/impl/persistence/migration/";

    @Test
    void theTablesAreTakenAwayBeforeThoseTheyReferToAndThoseOfALaterReleaseByItsFile(@TempDir Path folder) throws IOException {
        Path later = folder.resolve("later.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(later))) {
            jar.putNextEntry(new ZipEntry(MIGRATION + "V1__first.sql"));
            jar.write("CREATE TABLE ms_a (id int); -- References and the like\nCREATE TABLE ms_z (id int REFERENCES ms_a (id));"
                    .getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry(MIGRATION + "V2__of_a_later_release.sql"));
            jar.write("CREATE TABLE ms_b (id int); ALTER TABLE ms_a ADD FOREIGN KEY (id) REFERENCES ms_b (id)"
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(RemoveData.sql(later).lines().filter(line -> !line.startsWith("--"))).containsExactly(
                "DROP TABLE IF EXISTS ms_z RESTRICT;", "DROP TABLE IF EXISTS ms_a RESTRICT;", "DROP TABLE IF EXISTS ms_b RESTRICT;",
                "DROP TABLE IF EXISTS \"ms_schema_history\" RESTRICT;");
    }
}
