package se.medarbetarsamtal.refhost.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.api.text.Wording;
import se.medarbetarsamtal.refhost.contribution.Contributions;
import se.medarbetarsamtal.refhost.day.Today;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.EmptyDatabase;

class LinkingTest {

    private static final TenantRef TENANT = new TenantRef("exempelkommun");
    private static final PersonRef KARIN = new PersonRef("karin");
    private static final PersonRef ALVA = new PersonRef("alva");
    private static final PersonRef ERIK = new PersonRef("erik");
    private static final PersonRef STRANGER = new PersonRef("stranger");
    private static final Clock AFTER_MIDNIGHT_IN_SWEDEN = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 22);
    private static final Wording NO = new Wording("Nej", "No");

    private Database database;
    private MentorLinks links;

    @BeforeEach
    void people() {
        database = EmptyDatabase.open();
        links = new MentorLinks(database, new Today(AFTER_MIDNIGHT_IN_SWEDEN));
        List.of(KARIN, ALVA, ERIK).forEach(person -> person(person, TENANT.value()));
        person(STRANGER, "grannby");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void repeatingIsHarmless() {
        Linking linking = linking(Map.of());

        linking.link(TENANT, KARIN, List.of(ALVA, ERIK), Term.WITHOUT_END);
        Linking.Outcome again = linking.link(TENANT, KARIN, List.of(ALVA, ERIK, ALVA), Term.WITHOUT_END);

        assertThat(again.linked()).containsExactly(ALVA, ERIK);
        assertThat(mentees()).containsExactlyInAnyOrder(ALVA, ERIK);
    }

    @Test
    void whomARuleRefusesIsNotLinked() {
        Linking.Outcome outcome = linking(Map.of(ERIK, NO)).link(TENANT, KARIN, List.of(ALVA, ERIK), Term.WITHOUT_END);

        assertThat(outcome.refused()).containsExactly(Map.entry(ERIK, NO));
        assertThat(mentees()).containsExactly(ALVA);
    }

    @Test
    void aRuleThatDoesNotAnswerLinksNobody() {
        Contributions broken = new Contributions() {
            @Override
            public Map<PersonRef, Wording> refusals(TenantRef tenant, PersonRef mentor, Collection<PersonRef> mentees) {
                throw new IllegalStateException("away");
            }
        };

        Linking.Outcome outcome = new Linking(links, broken).link(TENANT, KARIN, List.of(ALVA, ERIK), Term.WITHOUT_END);

        assertThat(outcome.linked()).isEmpty();
        assertThat(outcome.refused()).containsOnlyKeys(ALVA, ERIK);
        assertThat(mentees()).isEmpty();
    }

    @Test
    void nobodyIsLinkedAcrossHuvudmanOrToThemselves() {
        linking(Map.of()).link(TENANT, KARIN, List.of(STRANGER, KARIN), Term.WITHOUT_END);

        assertThat(mentees()).isEmpty();
    }

    @Test
    void aLinkRunsThroughItsLastDayInSweden() {
        linked(ALVA, YESTERDAY);
        linked(ERIK, YESTERDAY.plusDays(1));

        assertThat(mentees()).containsExactly(ERIK);
    }

    @Test
    void aLinkThatHasEndedRunsAgainWithoutAnEnd() {
        linked(ALVA, YESTERDAY);

        linking(Map.of()).link(TENANT, KARIN, List.of(ALVA), Term.WITHOUT_END);

        assertThat(links.ofMentor(TENANT, KARIN)).singleElement().satisfies(link -> {
            assertThat(link.until()).isEmpty();
            assertThat(link.reason()).isEmpty();
        });
    }

    @Test
    void aLinkThatWillEndKeepsItsEnd() {
        linked(ALVA, YESTERDAY.plusDays(1));

        linking(Map.of()).link(TENANT, KARIN, List.of(ALVA), Term.WITHOUT_END);

        assertThat(links.ofMentor(TENANT, KARIN)).singleElement()
                .satisfies(link -> assertThat(link.until()).contains(YESTERDAY.plusDays(1)));
    }

    @Test
    void aLinkIsMadeForATimeAndAReasonAndAlsoOneThatRunsAgain() {
        linked(ERIK, YESTERDAY);
        Term disclosure = new Term(Optional.of(YESTERDAY.plusDays(30)), Optional.of("Utlämnande"));

        linking(Map.of()).link(TENANT, KARIN, List.of(ALVA, ERIK), disclosure);

        assertThat(links.ofMentor(TENANT, KARIN)).hasSize(2).allSatisfy(link -> {
            assertThat(link.until()).contains(YESTERDAY.plusDays(30));
            assertThat(link.reason()).contains("Utlämnande");
        });
    }

    private void linked(PersonRef mentee, LocalDate until) {
        database.sql().update("insert into host_mentor_link (mentor, mentee, tenant, until_on, reason) values (?, ?, ?, ?, 'Byter skola')",
                KARIN.value(), mentee.value(), TENANT.value(), until);
    }

    private Linking linking(Map<PersonRef, Wording> refusals) {
        return new Linking(links, new Contributions() {
            @Override
            public Map<PersonRef, Wording> refusals(TenantRef tenant, PersonRef mentor, Collection<PersonRef> mentees) {
                return refusals;
            }
        });
    }

    private List<PersonRef> mentees() {
        return links.ofMentor(TENANT, KARIN).stream().map(MentorLink::mentee).toList();
    }

    private void person(PersonRef person, String tenant) {
        database.sql().update("insert into host_person (id, tenant, display_name, sort_name, kind, marking)"
                + " values (?, ?, 'Namn', 'Namn', 'STAFF', 'NONE')", person.value(), tenant);
    }
}
