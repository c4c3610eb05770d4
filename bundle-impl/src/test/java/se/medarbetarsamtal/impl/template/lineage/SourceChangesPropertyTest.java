package se.medarbetarsamtal.impl.template.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** Both sides edit at random, and the copy's owner accepts at random. */
class SourceChangesPropertyTest {

    private static final int ROUNDS = Integer.getInteger("lineage.rounds", 150);

    private final long seed = Long.getLong("lineage.seed", System.nanoTime());
    private final Random random = new Random(seed);

    SourceChangesPropertyTest() {
        System.out.println("The edited templates have the seed " + seed);
    }

    @Test
    void noAcceptedAndNoKeptQuestionIsLostAndNothingElseChanges() {
        for (int round = 0; round < ROUNDS; round++) {
            Meeting meeting = meeting();
            Set<String> accepted = meeting.someOf(random);

            assertThat(meeting.laws(accepted).brokenBy(meeting.changes().merged(accepted)))
                    .as("seed %d, round %d, accepted %s", seed, round, accepted).isEmpty();
        }
    }

    @Test
    void aCopyThatIsAsTheSourceWasBecomesAsTheSourceIs() {
        for (int round = 0; round < ROUNDS; round++) {
            Meeting meeting = meeting();
            SourceChanges untouched = new SourceChanges(meeting.from(), meeting.from(), meeting.to());

            assertThat(untouched.merged(ids(untouched))).as("seed %d, round %d", seed, round).isEqualTo(meeting.to());
            assertThat(new SourceChanges(meeting.from(), meeting.to(), meeting.to()).list()).isEmpty();
        }
    }

    @Test
    void aCopyThatAcceptsNothingStaysAsItIs() {
        for (int round = 0; round < ROUNDS; round++) {
            Meeting meeting = meeting();

            assertThat(meeting.changes().merged(Set.of())).as("seed %d, round %d", seed, round).isEqualTo(meeting.mine());
        }
    }

    /** The laws have teeth: a merge that takes the source whole, takes one thing too many, or forgets one, breaks them. */
    @Test
    void aCarelessMergeIsFound() {
        int whole = 0;
        int greedy = 0;
        int forgetful = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Meeting meeting = meeting();
            Set<String> all = ids(meeting.changes());
            Set<String> questions = all.stream().filter(id -> id.startsWith("questions/")).collect(Collectors.toSet());
            Set<String> allButOne = new HashSet<>(all);
            questions.stream().findFirst().ifPresent(allButOne::remove);

            whole += meeting.laws(questions).brokenBy(meeting.to()).size();
            greedy += meeting.laws(allButOne).brokenBy(meeting.changes().merged(all)).size();
            forgetful += meeting.laws(all).brokenBy(meeting.changes().merged(allButOne)).size();
        }
        assertThat(List.of(whole, greedy, forgetful)).as("seed %d", seed).allSatisfy(found -> assertThat(found).isPositive());
    }

    private Meeting meeting() {
        Edited start = Edited.anew(random);
        TemplateDocument from = start.document();
        TemplateDocument mine = start.inTheHandsOf("kopian").edit(random.nextInt(25)).document();
        TemplateDocument to = start.inTheHandsOf("källan").edit(random.nextInt(25)).document();
        return new Meeting(from, mine, to);
    }

    private static Set<String> ids(SourceChanges changes) {
        return changes.list().stream().map(SourceChange::id).collect(Collectors.toSet());
    }

    private record Meeting(TemplateDocument from, TemplateDocument mine, TemplateDocument to) {

        SourceChanges changes() {
            return new SourceChanges(from, mine, to);
        }

        Set<String> someOf(Random random) {
            return ids(changes()).stream().sorted().filter(id -> random.nextBoolean()).collect(Collectors.toSet());
        }

        MergeLaws laws(Set<String> accepted) {
            return new MergeLaws(from, mine, to, accepted);
        }
    }
}
