package se.medarbetarsamtal.impl.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.People.mentors;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.journal.NewMentors.News;
import se.medarbetarsamtal.impl.persistence.OldDatabase;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** A talk that is older than the memory of who was linked. */
class UpgradeTest {

    private static final PersonRef RESPONSIBLE = new PersonRef("chef");
    private static final PersonRef SECOND = new PersonRef("second chef");
    private static final PersonRef ADDED = new PersonRef("added later");

    private final TenantRef tenant = new TenantRef("kommun");
    private final PersonRef employee = new PersonRef("employee");
    private final List<News> heard = new ArrayList<>();
    private TestDatabase database;

    private void upgraded(Product product) {
        database = OldDatabase.of(product, "1", """
                INSERT INTO ms_template_version VALUES ('t', 1, 'kommun', 'p', 'ALL', 'Mall', 'sv', 'M', '', '{}', '2026-01-01 08:00:00+00');
                INSERT INTO ms_dialogue VALUES ('d', 'kommun', 'employee', 'chef', 't', 1, '2025-2026', 1, 'ASSIGNED', '2026-01-02 08:00:00+00', NULL, 1)
                """);
    }

    @ParameterizedTest
    @EnumSource
    void whoIsLinkedAtTheFirstLookAfterAnUpgradeIsNoNewsAndWhoComesLaterIs(Product product) {
        upgraded(product);

        observe(NOW, RESPONSIBLE, SECOND);
        assertThat(heard).isEmpty();
        assertThat(seen()).hasSize(2).noneMatch(SeenMentor::announced);

        observe(NOW.plusSeconds(1), RESPONSIBLE, SECOND, ADDED);
        assertThat(heard).containsExactly(new News(employee, Set.of(ADDED), Set.of(RESPONSIBLE, SECOND)));
    }

    @ParameterizedTest
    @EnumSource
    void alsoWhenTheOneWhoWasResponsibleHasLeftBefore(Product product) {
        upgraded(product);

        observe(NOW, SECOND);
        assertThat(heard).isEmpty();
        assertThat(seen()).filteredOn(link -> !link.isPresent()).extracting(SeenMentor::mentor).containsExactly(RESPONSIBLE);

        observe(NOW.plusSeconds(1), SECOND, ADDED);
        assertThat(heard).containsExactly(new News(employee, Set.of(ADDED), Set.of(SECOND)));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstLookIsOverWhenSomebodyHasLookedThoughNothingWasNew(Product product) {
        upgraded(product);

        observe(NOW, RESPONSIBLE);
        observe(NOW.plusSeconds(1), RESPONSIBLE, SECOND);

        assertThat(heard).containsExactly(new News(employee, Set.of(SECOND), Set.of(RESPONSIBLE)));
    }

    private List<SeenMentor> seen() {
        return database.seenMentors().of(tenant, List.of(employee));
    }

    private void observe(Instant at, PersonRef... linked) {
        TripWire wire = new TripWire(
                database.seenMentors(), (huvudman, news) -> heard.addAll(news), database.transactions());
        database.transactions().run(() -> wire.observe(tenant, List.of(employee), mentors(employee, linked), at));
    }
}
