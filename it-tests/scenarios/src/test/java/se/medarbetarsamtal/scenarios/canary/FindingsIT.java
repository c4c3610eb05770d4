package se.medarbetarsamtal.scenarios.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a database that goes on working can be searched, and a folder that is not there is no clean one. */
@Tag("G-41")
class FindingsIT {

    private static final int SEARCHES = 500;

    private final Canary canary = Canary.of("a file");
    private final Findings findings = new Findings(List.of(canary));

    @Test
    void filesThatComeAndGoDisturbNoSearch(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("stays"), canary.word());
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Integer> others = CompletableFuture.supplyAsync(() -> comeAndGo(folder, over));
        for (int i = 0; i < SEARCHES && !others.isDone(); i++) {
            findings.searchFiles(folder);
        }
        over.set(true);

        assertThat(others.join()).isPositive();
        assertThat(findings.found()).containsOnly("a file in stays").hasSize(SEARCHES);
    }

    @Test
    void aFolderThatIsNotThereIsNotSearched(@TempDir Path folder) {
        assertThatThrownBy(() -> findings.searchFiles(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
    }

    private static int comeAndGo(Path folder, AtomicBoolean over) {
        int gone = 0;
        try {
            while (!over.get()) {
                for (int i = 0; i < 20; i++) {
                    Files.write(folder.resolve("passes" + i), new byte[] {1});
                }
                for (int i = 0; i < 20; i++) {
                    Files.delete(folder.resolve("passes" + i));
                    gone++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gone;
    }
}
