package se.medarbetarsamtal.impl.persistence.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.booking.Claims;
import se.medarbetarsamtal.impl.booking.Holder;
import se.medarbetarsamtal.impl.booking.Span;
import se.medarbetarsamtal.impl.booking.TimeNotes;
import se.medarbetarsamtal.impl.persistence.OldDatabase;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Pooled;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

class StoredClaimsTest {

    private static final Instant TEN = Instant.parse("2027-01-20T09:00:00Z");

    private final TenantRef tenant = tenant();
    private final Holder karin = Holder.person(person());

    @OnBothDatabases
    void whatIsTakenIsTakenForAllButTheOneThatHasIt(TestDatabase database) {
        Claims claims = database.claims();
        claims.take(tenant, Set.of(karin), Map.of("talk", new Span(TEN, 60)));

        assertThat(claims.taken(tenant, "other", Set.of(karin), new Span(TEN.plusSeconds(3_300), 5))).containsExactly(karin);
        assertThat(claims.taken(tenant, "talk", Set.of(karin), new Span(TEN, 60))).isEmpty();
        assertThat(claims.taken(tenant, "other", Set.of(karin), new Span(TEN.plusSeconds(3_600), 5))).isEmpty();
        assertThat(claims.taken(tenant, "other", Set.of(karin), new Span(TEN.minusSeconds(300), 5))).isEmpty();
        assertThat(claims.taken(tenant(), "other", Set.of(karin), new Span(TEN, 60))).isEmpty();
        claims.release(tenant, List.of("talk"));
        assertThat(claims.taken(tenant, "other", Set.of(karin), new Span(TEN, 60))).isEmpty();
    }

    /** Ten people, two in each meeting; what is booked is kept in memory by whoever the database let in. */
    @ParameterizedTest
    @EnumSource(Product.class)
    void ofTwoThousandMeetingsNoTwoOverlapForAnybody(Product product) throws InterruptedException {
        long seed = System.nanoTime();
        System.out.println("Meetings: seed " + seed);
        TestDatabase first = TestDatabase.fresh(product, Pooled::of);
        List<Holder> people = java.util.stream.IntStream.range(0, 10).mapToObj(i -> Holder.person(person())).toList();
        ConcurrentLinkedQueue<Meeting> booked = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        List<Meeting> wanted = wanted(new Random(seed), people);

        List<Object> outcomes = Race.of(32, runner -> {
            for (int i = next.getAndIncrement(); i < wanted.size(); i = next.getAndIncrement()) {
                Meeting meeting = wanted.get(i);
                boolean isBooked = first.transactions().run(() -> book(first.claims(), meeting));
                if (isBooked) {
                    booked.add(meeting);
                }
            }
            return "done";
        });

        assertThat(outcomes).as("seed " + seed).containsOnly("done");
        assertThat(booked).as("seed " + seed).hasSizeBetween(100, 1_900);
        assertThat(overlaps(List.copyOf(booked))).as("seed " + seed).isZero();
        assertThat(overlaps(wanted)).as("the same check finds what overlaps").isPositive();
    }

    private record Meeting(String name, Set<Holder> who, Span span) { }

    private boolean book(Claims claims, Meeting meeting) {
        if (!claims.taken(tenant, meeting.name(), meeting.who(), meeting.span()).isEmpty()) {
            return false;
        }
        claims.take(tenant, meeting.who(), Map.of(meeting.name(), meeting.span()));
        return true;
    }

    private static List<Meeting> wanted(Random random, List<Holder> people) {
        return random.ints(2_000, 0, 2_000).mapToObj(grain -> new Meeting(RandomIds.next(),
                Set.of(people.get(random.nextInt(5)), people.get(5 + random.nextInt(5))),
                new Span(TEN.plusSeconds(grain * 300L), 5 * (1 + random.nextInt(12))))).toList();
    }

    private static int overlaps(List<Meeting> meetings) {
        Set<String> seen = new HashSet<>();
        int overlaps = 0;
        for (Meeting meeting : meetings) {
            for (Holder holder : meeting.who()) {
                for (long bucket : meeting.span().buckets()) {
                    overlaps += seen.add(holder.value() + " " + bucket) ? 0 : 1;
                }
            }
        }
        return overlaps;
    }

    /** Half an hour of Karin's that both want is one talk's; the half-hour that touches nothing is the other's. */
    @ParameterizedTest
    @EnumSource(Product.class)
    void timesThatWereBookedBeforeAreTakenAfterAnUpgrade(Product product) {
        TestDatabase upgraded = OldDatabase.of(product, "11", """
                INSERT INTO ms_template_version (template_id, version, tenant, publisher, level, title, language, school_form, document, published_at)
                VALUES ('t', 1, 'k', 'o', 'SCHOOL', 't', 'sv', 'MEDARBETARSAMTAL', '{}', CURRENT_TIMESTAMP);
                INSERT INTO ms_dialogue (id, tenant, employee, responsible, template_id, template_version, period, ordinal, state, assigned_at, version)
                VALUES ('d1', 'k', 'ali', 'karin', 't', 1, '2098-2099', 1, 'ASSIGNED', CURRENT_TIMESTAMP, 1);
                INSERT INTO ms_dialogue (id, tenant, employee, responsible, template_id, template_version, period, ordinal, state, assigned_at, version)
                VALUES ('d2', 'k', 'bo', 'karin', 't', 1, '2098-2099', 1, 'ASSIGNED', CURRENT_TIMESTAMP, 1);
                INSERT INTO ms_booking (dialogue_id, tenant, revision, starts_at, zone, minutes, sent)
                VALUES ('d1', 'k', 1, TIMESTAMP WITH TIME ZONE '2099-01-20 09:02:00+00:00', 'Europe/Stockholm', 60, true);
                INSERT INTO ms_booking (dialogue_id, tenant, revision, starts_at, zone, minutes, sent)
                VALUES ('d2', 'k', 1, TIMESTAMP WITH TIME ZONE '2099-01-20 09:30:00+00:00', 'Europe/Stockholm', 60, true);
                """);
        TenantRef kommun = new TenantRef("k");
        Instant from = Instant.parse("2099-01-20T08:00:00Z");

        List<Claims.Taken> taken = upgraded.claims().between(kommun,
                List.of(new Holder("p:karin"), new Holder("p:ali"), new Holder("p:bo")), from, from.plusSeconds(20_000));

        assertThat(taken).filteredOn(one -> one.holder().value().equals("p:ali")).hasSize(13);
        assertThat(taken).filteredOn(one -> one.holder().value().equals("p:bo")).hasSize(12);
        assertThat(taken).filteredOn(one -> one.holder().value().equals("p:karin")).hasSize(18)
                .filteredOn(one -> one.heldFor().equals("d2")).hasSize(5);
    }

    @OnBothDatabases
    void whatIsNotedIsNotedOfOneTalk(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        TimeNotes.Note note = new TimeNotes.Note(
                Optional.of(new TimeNotes.Asked(NOW, RandomIds.next())), Optional.of(TimeNotes.Outstanding.ON_LEAVE));
        database.timeNotes().put(tenant, talk, TimeNotes.Note.NONE);
        database.timeNotes().put(tenant, talk, note);

        assertThat(database.timeNotes().of(tenant, talk)).isEqualTo(note);
        assertThat(database.timeNotes().ofDialogues(tenant(), List.of(talk))).isEmpty();
        database.timeNotes().delete(tenant, talk);
        assertThat(database.timeNotes().of(tenant, talk)).isEqualTo(TimeNotes.Note.NONE);
    }
}
