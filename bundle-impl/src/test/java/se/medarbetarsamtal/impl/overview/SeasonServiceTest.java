package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.calendar.Busy;
import se.medarbetarsamtal.api.spi.calendar.CalendarEvent;
import se.medarbetarsamtal.api.spi.calendar.Calendars;
import se.medarbetarsamtal.api.spi.calendar.Room;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.booking.season.Interval;
import se.medarbetarsamtal.impl.booking.season.Season;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.overview.SeasonProposal.Why;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** Proposals of times around what the host's calendar and the module's own bookings take. */
class SeasonServiceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final Season MORNING = season("08:00", "10:00");

    private final House house = new House(TestDatabase.shared(Product.H2));
    private final PersonRef chef = person();
    private final PersonRef otherChef = person();
    private final PersonRef alva = person();
    private final PersonRef erik = person();
    private final Request karin = house.manager(chef, alva, erik);
    private final DialogueId alvas = house.assign(karin, house.publish(template(question("mal"))), alva);
    private final DialogueId eriks = house.assign(karin, house.publish(template(question("mal"))), erik);

    @Test
    void goesAroundWhatTheCalendarKnowsOfBoth() {
        house.host.keepCalendar(calendar(Map.of(
                chef, List.of(busy("09:00", "09:15")),
                erik, List.of(busy("08:00", "09:00")))));

        SeasonProposal proposal = house.seasons.propose(karin, Set.of(alvas, eriks), season("08:00", "11:00"));

        assertThat(proposal.isCalendarKnown()).isTrue();
        assertThat(proposal.busy()).containsExactly(busy("09:00", "09:15"));
        assertThat(starts(proposal)).containsEntry(alvas, at("08:00")).containsEntry(eriks, at("09:15"));
        assertThat(proposal.employeeBusy()).containsEntry(eriks, List.of(new Interval(at("08:00"), at("09:00"))));
    }

    @Test
    void goesAroundTimesThatAreBookedAlreadyAlsoByAnotherChef() {
        Request per = house.manager(otherChef, erik);
        DialogueId pers = house.assign(per, house.publish(template(question("mal"))), erik);
        house.bookings.set(per, pers, 0, wanted("08:00"));
        house.bookings.set(karin, alvas, 0, wanted("09:00"));

        SeasonProposal proposal = house.seasons.propose(karin, Set.of(alvas, eriks), season("08:00", "11:00"));

        assertThat(starts(proposal)).containsOnlyKeys(eriks).containsEntry(eriks, at("10:00"));
        assertThat(proposal.talks()).filteredOn(talk -> talk.dialogue().equals(alvas))
                .extracting(talk -> talk.why().orElseThrow(), SeasonProposal.Talk::revision)
                .containsExactly(tuple(Why.HAS_TIME, 1));
    }

    /** What was cancelled keeps its revision; what is to be booked starts from none. */
    @Test
    void whoseTimeWasCancelledCanBeBookedAnew() {
        house.bookings.set(karin, alvas, 0, wanted("09:00"));
        house.cancellations.cancel(karin, alvas, 1, new FreeText(""), false);

        SeasonProposal proposal = house.seasons.propose(karin, Set.of(alvas), MORNING);

        assertThat(proposal.talks()).extracting(SeasonProposal.Talk::revision).containsExactly(0);
        assertThat(house.bookings.set(karin, alvas, 0, wanted("08:00")).revision()).isEqualTo(3);
    }

    @Test
    void theChefsOwnTalksStandAmongWhatTheChefHas() {
        house.bookings.set(karin, alvas, 0, wanted("09:00"));

        assertThat(house.seasons.propose(karin, Set.of(eriks), MORNING).busy())
                .containsExactly(new Busy(at("09:00"), at("10:00"), Busy.Kind.MEETING));
    }

    @Test
    void aCalendarThatIsSilentOrAbsentHindersNobody() {
        for (Calendars calendar : new Calendars[] {null, silent()}) {
            house.host.keepCalendar(calendar);

            SeasonProposal proposal = house.seasons.propose(karin, Set.of(alvas, eriks), MORNING);

            assertThat(proposal.isCalendarKnown()).isFalse();
            assertThat(starts(proposal)).hasSize(2);
        }
    }

    @Test
    void proposesNothingForTalksOfOthersOrOnesThatAreNotThere() {
        Request per = house.manager(otherChef, alva);

        assertThatThrownBy(() -> house.seasons.propose(per, Set.of(alvas), MORNING)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> house.seasons.propose(People.request(alva), Set.of(alvas), MORNING)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> house.seasons.propose(karin, Set.of(alvas, new DialogueId(RandomIds.next())), MORNING))
                .isInstanceOf(NotThere.class);
        house.host.unlink(chef, alva);
        assertThatThrownBy(() -> house.seasons.propose(karin, Set.of(alvas), MORNING)).isInstanceOf(NotThere.class);
    }

    @Test
    void proposesNothingForATalkThatHasBeenHeld() {
        house.holdings.hold(karin, alvas, 1, LocalDate.of(2026, 11, 20));

        assertThatThrownBy(() -> house.seasons.propose(karin, Set.of(alvas, eriks), MORNING)).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aProposalCostsTheSameForTwoAndForForty(Product product) {
        assertThat(cost(product, 40)).isEqualTo(cost(product, 2));
    }

    private static List<Integer> cost(Product product, int size) {
        House house = new House(TestDatabase.shared(product));
        house.host.keepCalendar(calendar(Map.of()));
        PersonRef[] people = IntStream.range(0, size).mapToObj(n -> person()).toArray(PersonRef[]::new);
        Request manager = house.manager(person(), people);
        Set<DialogueId> talks = Arrays.stream(people)
                .map(one -> house.assign(manager, house.publish(template(question("mal"))), one)).collect(Collectors.toSet());
        int[] questions = new int[1];
        int statements = house.database.dataSource().statementsOf(() -> questions[0] = house.host.questionsOf(() ->
                assertThat(house.seasons.propose(manager, talks, season("08:00", "16:00")).talks()).hasSize(size)));
        return List.of(statements, questions[0]);
    }

    private static Map<DialogueId, Instant> starts(SeasonProposal proposal) {
        return proposal.talks().stream().filter(talk -> talk.start().isPresent())
                .collect(Collectors.toMap(SeasonProposal.Talk::dialogue, talk -> talk.start().orElseThrow()));
    }

    private static Season season(String from, String until) {
        return new Season(MONDAY, MONDAY, new Season.Hours(LocalTime.parse(from), LocalTime.parse(until)),
                Set.of(DayOfWeek.MONDAY), List.of(), 60, 0, 0, Clock.SWEDEN);
    }

    private static WantedTime wanted(String time) {
        return new WantedTime(MONDAY, LocalTime.parse(time), Clock.SWEDEN, Optional.empty(), 60, "");
    }

    private static Busy busy(String from, String until) {
        return new Busy(at(from), at(until), Busy.Kind.LESSON);
    }

    private static Instant at(String time) {
        return MONDAY.atTime(LocalTime.parse(time)).atZone(Clock.SWEDEN).toInstant();
    }

    private static PersonRef person() {
        return new PersonRef(RandomIds.next());
    }

    private static Calendars silent() {
        return calendar(null);
    }

    /** @param busy null for one that does not answer */
    private static Calendars calendar(Map<PersonRef, List<Busy>> busy) {
        return new Calendars() {

            @Override
            public Map<PersonRef, List<Busy>> busy(TenantRef tenant, Collection<PersonRef> persons, Instant from, Instant until) {
                if (busy == null) {
                    throw new Unavailable("calendar");
                }
                return busy;
            }

            @Override
            public List<Room> rooms(TenantRef tenant, OrganisationRef unit, Instant from, Instant until) {
                return List.of();
            }

            @Override
            public void put(TenantRef tenant, CalendarEvent event) {
                throw new AssertionError("A proposal puts nothing into calendars");
            }

            @Override
            public void cancel(TenantRef tenant, String uid, int sequence) {
                throw new AssertionError("A proposal takes nothing out of calendars");
            }
        };
    }
}
