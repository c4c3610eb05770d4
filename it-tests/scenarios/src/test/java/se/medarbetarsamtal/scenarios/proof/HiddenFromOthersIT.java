package se.medarbetarsamtal.scenarios.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.proof.Actor.ELIN;
import static se.medarbetarsamtal.scenarios.proof.Actor.EVA;
import static se.medarbetarsamtal.scenarios.proof.Actor.FATIMA;
import static se.medarbetarsamtal.scenarios.proof.Actor.KARIN;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Whom a talk is hidden from, by name: colleagues, and every role that is no relation. */
@ExtendWith(WorldOnH2.class)
class HiddenFromOthersIT {

    private static final String INVITATION = "Tid för ditt medarbetarsamtal";

    private static final String EVA_TELLS_FATIMA = FATIMA.person() + " " + INVITATION;

    private static final Graph KARINS_GROUP = Graph.of(
            new Graph.Link(KARIN, EVA), new Graph.Link(KARIN, FATIMA), new Graph.Link(KARIN, ELIN));

    private final World world;

    HiddenFromOthersIT(World world) {
        this.world = world;
    }

    @Test
    @Tag("U-21")
    void aColleagueOfTheSameGroupFindsNothingInListAddressApiSearchOrNotis() {
        Talk fatimas = world.of(FATIMA);
        assertThat(world.at(Graph.FULL, EVA, fatimas).invite().status()).isEqualTo(200);
        Case it = world.at(KARINS_GROUP, ELIN, fatimas);
        Visitor elin = it.visitor();

        assertThat(elin.get("/dialogues").json().at("/items").findValuesAsText("id"))
                .contains(world.of(ELIN).of(Mark.ID)).doesNotContain(fatimas.of(Mark.ID));
        assertThat(elin.get("/mentor-group").status()).isEqualTo(200);
        assertThat(elin.get("/mentor-group").json().at("/employees").isArray()).isTrue();
        assertThat(elin.get("/mentor-group").json().at("/employees")).isEmpty();
        assertThat(it.seen()).isEqualTo(Seen.NOTHING);
        assertThat(elin.page("/sida/mina-samtal?context=" + fatimas.of(Mark.ID))).satisfies(this::holdsNoContent);
        assertThat(elin.get("/templates?words=" + fatimas.of(Mark.JOINT)).json().at("/items").isArray()).isTrue();
        assertThat(elin.get("/templates?words=" + fatimas.of(Mark.JOINT)).json().at("/items")).isEmpty();
        eventually(() -> assertThat(world.stored().noticesOf(fatimas.of(Mark.ID))).contains(EVA_TELLS_FATIMA));
        assertThat(world.as(FATIMA).page("/notiser")).contains(INVITATION);
        assertThat(world.stored().noticesOf(fatimas.of(Mark.ID))).noneMatch(notice -> notice.startsWith(ELIN.person() + " "));
        assertThat(elin.page("/notiser")).satisfies(this::holdsNoContent);
        assertThat(everyRow(KARINS_GROUP, ELIN, fatimas)).isEmpty();
    }

    @Test
    @Tag("R-32")
    void standingInTheSameGroupGivesNoRight() {
        for (Actor colleague : List.of(EVA, FATIMA, ELIN)) {
            for (Actor employee : List.of(EVA, FATIMA, ELIN)) {
                if (colleague != employee) {
                    assertThat(world.at(KARINS_GROUP, colleague, world.of(employee)).seen()).isEqualTo(Seen.NOTHING);
                    assertThat(everyRow(KARINS_GROUP, colleague, world.of(employee))).isEmpty();
                }
            }
        }
        assertThat(world.at(KARINS_GROUP, KARIN, world.of(ELIN)).seen().status()).as("her chef").isEqualTo(200);
    }

    @ParameterizedTest
    @Tag("U-33")
    @Tag("G-2")
    @EnumSource(names = {"ERIK", "PUPIL", "KOMMUNADMIN", "SKOLADMIN", "OBSERVER", "SUPPORT", "NOBODY"})
    void noRoleSeesAnythingOnAnyPageOrRouteWhateverTheLinksOfOthers(Actor actor) {
        for (Actor employee : Actor.FOUR) {
            assertThat(everyRow(Graph.FULL, actor, world.of(employee))).isEmpty();
        }
    }

    @Test
    @Tag("U-33")
    void theLogSaysNothingOfWhatWasWritten() {
        Case it = world.at(Graph.FULL, KARIN, world.of(EVA));
        Rows.all().forEach(row -> new Proof(world).check(Graph.FULL, it.actor(), it.talk(), row));

        assertThat(world.host().log()).contains("medarbetarsamtal").satisfies(this::holdsNoContent);
    }

    private List<String> everyRow(Graph graph, Actor actor, Talk talk) {
        Proof proof = new Proof(world);
        Rows.all().forEach(row -> proof.check(graph, actor, talk, row));
        return proof.violations();
    }

    private void holdsNoContent(String text) {
        world.everyTalk().forEach(talk -> Mark.CONTENT.forEach(mark ->
                assertThat(text.contains(talk.of(mark))).as("%s.%s", talk, mark).isFalse()));
    }
}
