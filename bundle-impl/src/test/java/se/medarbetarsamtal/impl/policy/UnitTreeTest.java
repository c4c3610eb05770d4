package se.medarbetarsamtal.impl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.SCHOOL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.impl.house.CountingHost;

/** Units and what is above them: which skolformer they have, and how far upwards the host is asked. */
class UnitTreeTest {

    private static final OrganisationRef OFFICE = new OrganisationRef("forvaltning");
    private static final OrganisationRef OTHER_SCHOOL = new OrganisationRef("sodra");
    private static final OrganisationRef TEAM = new OrganisationRef("arbetslag");

    private final CountingHost host = new CountingHost(mock());

    @BeforeEach
    void aTeamInASchool() {
        host.place(OFFICE, "Utbildningsförvaltningen", Optional.empty());
        host.place(SCHOOL, "Norra skolan", Optional.of(OFFICE), "GR");
        host.place(OTHER_SCHOOL, "Södra skolan", Optional.of(OFFICE), "FS", "GR");
        host.place(TEAM, "Arbetslag 1", Optional.of(SCHOOL));
    }

    @Test
    void aUnitWithoutSkolformHasThoseOfTheSchoolAboveIt() {
        assertThat(schoolTypesOf(TEAM)).containsExactly("GR");
        assertThat(schoolTypesOf(OTHER_SCHOOL)).containsExactlyInAnyOrder("FS", "GR");
        assertThat(schoolTypesOf(OTHER_SCHOOL, TEAM)).containsExactlyInAnyOrder("FS", "GR");
    }

    @Test
    void aboveTheSchoolsThereAreNoSkolformer() {
        assertThat(schoolTypesOf(OFFICE)).isEmpty();
    }

    @Test
    void aUnitAndWhatIsAboveItAreFoundAndNothingElseIs() {
        UnitTree tree = UnitTree.of(host, KOMMUN, List.of(TEAM));

        assertThat(tree.find(TEAM)).map(Organisation::name).contains("Arbetslag 1");
        assertThat(tree.find(OFFICE)).map(Organisation::name).contains("Utbildningsförvaltningen");
        assertThat(tree.find(OTHER_SCHOOL)).isEmpty();
    }

    @Test
    void theHostIsAskedEightStepsUpwardsAndNoFurther() {
        for (int step = 0; step < 10; step++) {
            host.place(step(step), "Nivå " + step, Optional.of(step(step + 1)));
        }

        List<Organisation> known = UnitTree.of(host, KOMMUN, Set.of(step(0))).fromTheTop();

        assertThat(known).extracting(Organisation::organisation)
                .containsExactly(step(7), step(6), step(5), step(4), step(3), step(2), step(1), step(0));
        assertThat(host.questionsOf(() -> UnitTree.of(host, KOMMUN, Set.of(step(0))))).isEqualTo(8);
    }

    private Set<String> schoolTypesOf(OrganisationRef... units) {
        return UnitTree.of(host, KOMMUN, List.of(units)).schoolTypesOf(List.of(units));
    }

    private static OrganisationRef step(int number) {
        return new OrganisationRef("niva-" + number);
    }
}
