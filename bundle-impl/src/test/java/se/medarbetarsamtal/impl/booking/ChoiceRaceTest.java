package se.medarbetarsamtal.impl.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Assignment;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Pooled;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** A thousand employees want a hundred times at the same moment. */
class ChoiceRaceTest {

    private static final int TIMES = 100;
    private static final int EMPLOYEES = 1_000;
    private static final int AT_ONCE = 200;
    private static final int RUNNERS = 64;

    @ParameterizedTest
    @EnumSource(Product.class)
    void eachTimeIsOnesAndEverybodyElseHearsSo(Product product) throws InterruptedException {
        long seed = System.nanoTime();
        System.out.println("Choices: seed " + seed);
        House house = new House(TestDatabase.fresh(product, Pooled::of));
        Request karin = house.manager(new PersonRef(RandomIds.next()), people());
        Map<PersonRef, DialogueId> talks = talks(house, karin);
        List<String> slots = offered(house, karin);
        List<PersonRef> order = new ArrayList<>(talks.keySet());
        Collections.shuffle(order, new Random(seed));
        Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();

        List<Object> ended = Race.of(RUNNERS, runner -> {
            for (int i = next.getAndIncrement(); i < order.size(); i = next.getAndIncrement()) {
                String outcome = choose(house, order.get(i), talks.get(order.get(i)), slots.get(i % TIMES));
                outcomes.computeIfAbsent(outcome, key -> new AtomicInteger()).incrementAndGet();
            }
            return "done";
        });

        assertThat(ended).as("seed " + seed).containsOnly("done");
        assertThat(outcomes).as("seed " + seed).containsOnlyKeys("booked", "slot-taken");
        assertThat(outcomes.get("booked")).hasValue(TIMES);
        assertThat(outcomes.get("slot-taken")).hasValue(EMPLOYEES - TIMES);
        assertThat(house.database.bookings().ofDialogues(karin.tenant(), talks.values())).hasSize(TIMES);
    }

    /** Eight clicks of one employee are one time, and eight at a day for one are one talk. */
    @ParameterizedTest
    @EnumSource(Product.class)
    void nobodyGetsTwoTimesAndNoDayMoreThanTheChefWants(Product product) throws InterruptedException {
        House house = new House(TestDatabase.fresh(product, Pooled::of));
        Request karin = house.manager(new PersonRef(RandomIds.next()), people());
        List<PersonRef> employees = people.subList(0, 8);
        TemplateId template = house.publish(template(question("mal")));
        List<DialogueId> talks = employees.stream().map(employee -> house.assign(karin, template, employee)).toList();
        List<String> day = make(house, karin, List.of(LocalDate.of(2027, 2, 1)), 1);
        List<String> free = make(house, karin, List.of(LocalDate.of(2027, 2, 2)), 0);

        List<Object> full = Race.of(8, i -> choose(house, employees.get(i), talks.get(i), day.get(i)));
        List<Object> clicks = Race.of(8, i -> choose(house, employees.get(7), talks.get(7), free.get(i)));

        assertThat(full).containsOnlyOnce("booked").filteredOn("too-late"::equals).hasSize(7);
        assertThat(clicks.stream().filter("booked"::equals).count()).isLessThanOrEqualTo(1);
        assertThat(house.database.slots().booked(karin.tenant(), karin.person(), Set.of(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 2)))
                .values().stream().mapToInt(count -> count).sum()).isEqualTo(clicks.contains("booked") ? 2 : 1);
    }

    private static String choose(House house, PersonRef employee, DialogueId talk, String slot) {
        try {
            house.choices.choose(People.request(employee), talk, 0, slot);
            return "booked";
        } catch (Conflict refused) {
            return refused.code();
        } catch (Stale stale) {
            return "stale";
        }
    }

    private static List<String> offered(House house, Request karin) {
        return make(house, karin, Stream.iterate(LocalDate.of(2027, 1, 11), day -> day.plusDays(1)).limit(TIMES / 10).toList(), 0);
    }

    private static List<String> make(House house, Request karin, List<LocalDate> days, int mostPerDay) {
        SlotPlan plan = new SlotPlan(days, LocalTime.of(8, 0), LocalTime.of(13, 0), 30, 0, List.of(), Clock.SWEDEN,
                Optional.of("Grupprummet"), Optional.empty());
        List<String> made = house.slots.make(karin, plan,
                new SlotService.Terms(Set.of(), Optional.empty(), Optional.empty(), 0, mostPerDay)).slots().stream().map(Slot::id).toList();
        house.offers.offer(karin, made);
        return made;
    }

    private final List<PersonRef> people = IntStream.range(0, EMPLOYEES).mapToObj(i -> new PersonRef(RandomIds.next())).toList();

    private PersonRef[] people() {
        return people.toArray(PersonRef[]::new);
    }

    private Map<PersonRef, DialogueId> talks(House house, Request karin) {
        Map<PersonRef, DialogueId> talks = new HashMap<>();
        TemplateId template = house.publish(template(question("mal")));
        for (int from = 0; from < EMPLOYEES; from += AT_ONCE) {
            house.assignments.assign(karin, new Assignment(template, Set.copyOf(people.subList(from, from + AT_ONCE)), Set.of()))
                    .outcomes().forEach(one -> talks.put(one.person(), one.dialogue().orElseThrow()));
        }
        return talks;
    }
}
