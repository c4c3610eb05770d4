package se.medarbetarsamtal.impl.rest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fetching many talks needs memory for some of them only. A build tries it with few talks and little memory; with
 * {@code -Dproof.full=true} there are 5,000 and 256 MB.
 */
class ExportMemoryTest {

    private static final boolean IS_FULL = Boolean.getBoolean("proof.full");
    private static final int COUNT = IS_FULL ? 5_000 : 300;
    private static final String HEAP = IS_FULL ? "-Xmx256m" : "-Xmx48m";
    private static final int MINUTES = 8;

    @TempDir
    static Path folder;

    @BeforeAll
    static void thereAreManyTalks() {
        new ManyRecords(folder, COUNT).write();
    }

    @Test
    void allAreSentInLittleMemory() throws Exception {
        Ran sent = run("sent");

        System.out.println("All talks were sent: " + sent.said());
        assertThat(sent.exit()).as(sent.said()).isZero();
        assertThat(sent.said()).contains("talks " + COUNT + ",");
    }

    /** The naive variant: it has everything before it sends anything. */
    @Test
    void whoCollectsThemFirstRunsOutOfIt() throws Exception {
        Ran collected = run("collected");

        assertThat(collected.exit()).as(collected.said()).isNotZero();
        assertThat(collected.said()).contains("OutOfMemoryError");
    }

    private record Ran(int exit, String said) { }

    private Ran run(String way) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
                "-XX:+UseSerialGC", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ManyRecords.class.getName(), folder.toString(), Integer.toString(COUNT), way)
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ran(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    }
}
