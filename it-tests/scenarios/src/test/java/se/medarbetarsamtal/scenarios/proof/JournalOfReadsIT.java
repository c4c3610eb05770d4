package se.medarbetarsamtal.scenarios.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.medarbetarsamtal.scenarios.lifecycle.RunningHost;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * Exactly one line of the journal for each reading of a talk, by each route that reads, for everybody: in the talk's own chain
 * when it was shown, among the refusals when not. Lists of the actor's own are no reading.
 */
@Tag("G-44")
@ExtendWith(WorldOnH2.class)
class JournalOfReadsIT {

    private static final Graph KARIN_HAS_EVA = Graph.of(new Graph.Link(Actor.KARIN, Actor.EVA));

    private static final Set<String> NOT_DECIDED = Set.of("/templates/{id}", "/templates/{id}/versions/{version}",
            "/templates/{id}/versions/{version}/file", "GET /templates/{id}/source-changes (of what is no copy)");

    private final World world;
    private final Lines lines;

    JournalOfReadsIT(World world) {
        this.world = world;
        RunningHost host = world.host();
        lines = new Lines((DataSource) host.service(DataSource.class.getName()));
    }

    @Test
    void everyReadingByEveryRouteIsOneLineAndEveryRefusalToo() {
        Set<String> shown = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (Row row : reading()) {
            for (Actor actor : Actor.values()) {
                Case it = world.at(KARIN_HAS_EVA, actor, world.of(Actor.EVA));
                Map<?, Long> before = lines.ends();
                Visitor.Answer answer = row.call().apply(it);
                (answer.status() == 200 ? shown : refused).add(row.what());
                wrong.addAll(differences(row, it, answer, lines.since(before, actor.person())));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(shown).as("somebody was shown").containsExactlyInAnyOrderElementsOf(reading().stream().map(Row::what).toList());
        assertThat(refused).as("somebody was refused").contains(
                "GET /dialogues/{id}", "GET /dialogues/{id} (HEAD)", "GET /dialogues/{id}/reads", "GET /dialogues/{id}/copy",
                "GET /dialogues/{id}/deliveries/{number}", "GET /dialogues/{id}/plan (delivered)");
    }

    /** The planted fault: of a route that does not write what it shows, exactly that line is missing. */
    @Test
    void aRouteThatSkipsTheJournalIsFoundAndSoIsOneThatWritesTwice() {
        Row opens = reading().stream().filter(row -> row.route().isOfATalk()).findFirst().orElseThrow();
        for (Actor actor : List.of(Actor.EVA, Actor.ERIK)) {
            Case it = world.at(KARIN_HAS_EVA, actor, world.of(Actor.EVA));
            Map<?, Long> before = lines.ends();
            Visitor.Answer answer = opens.call().apply(it);
            List<String> written = lines.since(before, actor.person());

            assertThat(differences(opens, it, answer, written)).isEmpty();
            assertThat(differences(opens, it, answer, List.of())).hasSize(1);
            assertThat(differences(opens, it, answer, Stream.of(written, written).flatMap(List::stream).toList())).hasSize(1);
        }
    }

    /** But for a template that is not published to the actor, or is no copy: it holds no word of a talk, and nobody decides about it. */
    private static List<Row> reading() {
        return Rows.ofTheService().stream()
                .filter(row -> !row.route().isWriting() && !NOT_DECIDED.contains(row.route().path()) && !NOT_DECIDED.contains(row.what()))
                .toList();
    }

    /** @return what the lines should have been, if they are not */
    private static List<String> differences(Row row, Case it, Visitor.Answer answer, List<String> lines) {
        List<String> wanted = switch (answer.status()) {
            case 200 -> row.route().isOfATalk()
                    ? row.opens().apply(it).stream().map(talk -> talk.of(Mark.ID) + " yes").sorted().toList() : List.of();
            case 401 -> List.of();
            default -> List.of("refusals no");
        };
        return lines.stream().sorted().toList().equals(wanted) ? List.of() : List.of(row + ", " + it + ": " + answer.status() + " left " + lines);
    }
}
