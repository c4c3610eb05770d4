package se.medarbetarsamtal.impl.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.mentors;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.journal.NewMentors.News;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Samples;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

class TripWireTest {

    private static final Instant SEVEN_DAYS_ON = NOW.plus(SeenMentor.FORGIVEN);

    private final TenantRef tenant = Samples.tenant();
    private final PersonRef employee = person();
    private final PersonRef first = person();
    private final PersonRef second = person();
    private final List<News> heard = new ArrayList<>();

    @OnBothDatabases
    void theFirstLinksOfAnEmployeeAreNoNews(TestDatabase database) {
        observe(database, NOW, first, second);

        assertThat(heard).isEmpty();
        assertThat(seen(database)).hasSize(2).allMatch(link -> link.isPresent() && !link.announced());
    }

    @OnBothDatabases
    void aNewMentorIsNewsOnceAndTheOthersAreNamedBesides(TestDatabase database) {
        observe(database, NOW, first);
        observe(database, NOW.plusSeconds(1), first, second);
        observe(database, NOW.plusSeconds(2), first, second);

        assertThat(heard).containsExactly(new News(employee, Set.of(second), Set.of(first)));
        assertThat(link(database, second).announced()).isTrue();
        assertThat(link(database, second).linkedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @OnBothDatabases
    void whoComesBackWithinSevenDaysIsNoNews(TestDatabase database) {
        observe(database, NOW.minusSeconds(9), first);
        observe(database, NOW);
        assertThat(link(database, first).lostAt()).contains(NOW);

        observe(database, SEVEN_DAYS_ON.minusSeconds(1), first);

        assertThat(heard).isEmpty();
        assertThat(link(database, first).isPresent()).isTrue();
        assertThat(link(database, first).linkedAt()).isEqualTo(NOW.minusSeconds(9));
    }

    @OnBothDatabases
    void whoComesBackAfterSevenDaysIsNews(TestDatabase database) {
        observe(database, NOW.minusSeconds(9), first);
        observe(database, NOW);

        observe(database, SEVEN_DAYS_ON, first);

        assertThat(heard).containsExactly(new News(employee, Set.of(first), Set.of()));
        assertThat(link(database, first).linkedAt()).isEqualTo(SEVEN_DAYS_ON);
    }

    /** Or else coming back would hide that somebody was there. */
    @OnBothDatabases
    void whatWasAnnouncedStaysSoWhenTheLinkGoesAndComesBack(TestDatabase database) {
        observe(database, NOW, first);
        observe(database, NOW.plusSeconds(1), first, second);
        observe(database, NOW.plusSeconds(2), first);
        assertThat(link(database, second).announced()).isTrue();

        observe(database, NOW.plusSeconds(3), first, second);

        assertThat(link(database, second).announced()).isTrue();
        assertThat(link(database, second).linkedAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(heard).hasSize(1);
    }

    @OnBothDatabases
    void anObservationThatCommitsLateUndoesNoNewerOne(TestDatabase database) {
        observe(database, NOW, first);
        observe(database, NOW.plusSeconds(2), first, second);

        observe(database, NOW.plusSeconds(1), first);
        assertThat(link(database, second).isPresent()).isTrue();
        observe(database, NOW.plusSeconds(4), first);
        observe(database, NOW.plusSeconds(3), first, second);

        assertThat(link(database, second).lostAt()).contains(NOW.plusSeconds(4));
    }

    @OnBothDatabases
    void aHundredEmployeesCostAsManyStatementsAsOne(TestDatabase database) {
        List<PersonRef> one = Samples.people(1);
        List<PersonRef> hundred = Samples.people(100);
        List<Integer> costs = new ArrayList<>();
        for (List<PersonRef> employees : List.of(one, hundred)) {
            observe(database, employees, NOW.minusSeconds(1), first);
            costs.add(database.dataSource().statementsOf(() -> observe(database, employees, NOW, second)));
            costs.add(database.dataSource().statementsOf(() -> observe(database, employees, NOW, second)));
        }

        assertThat(costs.subList(2, 4)).isEqualTo(costs.subList(0, 2));
        assertThat(costs.get(1)).isEqualTo(1);
        assertThat(heard).hasSize(101);
    }

    @OnBothDatabases
    void aLinkIsSeenInTheTransactionInWhichItCounts(TestDatabase database) {
        TripWire wire = wire(database);

        assertThatThrownBy(() -> wire.observe(tenant, List.of(employee), List.of(), NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    private void observe(TestDatabase database, Instant at, PersonRef... mentors) {
        observe(database, List.of(employee), at, mentors);
    }

    private void observe(TestDatabase database, List<PersonRef> employees, Instant at, PersonRef... mentors) {
        Collection<MentorLink> links = employees.stream().flatMap(each -> mentors(each, mentors).stream()).toList();
        database.transactions().run(() -> wire(database).observe(tenant, employees, links, at));
    }

    private TripWire wire(TestDatabase database) {
        return new TripWire(database.seenMentors(), (huvudman, news) -> heard.addAll(news), database.transactions());
    }

    private List<SeenMentor> seen(TestDatabase database) {
        return database.seenMentors().of(tenant, List.of(employee));
    }

    private SeenMentor link(TestDatabase database, PersonRef mentor) {
        return seen(database).stream().filter(link -> link.mentor().equals(mentor)).findFirst().orElseThrow();
    }
}
