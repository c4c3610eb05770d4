package se.medarbetarsamtal.impl.overview;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.calendar.Busy;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.Bookings;
import se.medarbetarsamtal.impl.booking.Claims;
import se.medarbetarsamtal.impl.booking.Holder;
import se.medarbetarsamtal.impl.booking.Span;
import se.medarbetarsamtal.impl.booking.season.Interval;
import se.medarbetarsamtal.impl.booking.season.Season;
import se.medarbetarsamtal.impl.booking.season.SeasonPlan;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.overview.SeasonProposal.Talk;
import se.medarbetarsamtal.impl.overview.SeasonProposal.Why;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.policy.Staff;

/** Proposes times for a chef's talks, around what the host's calendar and earlier bookings take. Changes nothing. */
@Component(service = SeasonService.class)
public class SeasonService {

    private static final Comparator<Talk> BY_TIME = Comparator
            .comparing((Talk talk) -> talk.start().isEmpty())
            .thenComparing(talk -> talk.start().orElse(Instant.MAX))
            .thenComparing(Talk::name);

    private final AccessPolicy policy;
    private final Dialogues dialogues;
    private final Bookings bookings;
    private final Claims claims;
    private final Host host;
    private final Names names;
    private final Clock clock;

    @Activate
    public SeasonService(
            @Reference AccessPolicy policy,
            @Reference Dialogues dialogues,
            @Reference Bookings bookings,
            @Reference Claims claims,
            @Reference Host host,
            @Reference Names names,
            @Reference Clock clock) {
        this.policy = policy;
        this.dialogues = dialogues;
        this.bookings = bookings;
        this.claims = claims;
        this.host = host;
        this.names = names;
        this.clock = clock;
    }

    /** When people have something else. */
    private record Taken(Optional<Map<PersonRef, List<Busy>>> calendar, Map<PersonRef, List<Interval>> talks) {

        List<Busy> calendarOf(PersonRef person) {
            return calendar.map(all -> all.getOrDefault(person, List.of())).orElse(List.of());
        }

        List<Interval> ofCalendar(PersonRef person) {
            return calendarOf(person).stream().map(one -> new Interval(one.start(), one.end())).toList();
        }

        /** @return what the chef has besides, talks that are booked already among it */
        List<Busy> of(PersonRef person) {
            return Stream.concat(calendarOf(person).stream(),
                    ofTalks(person).stream().map(talk -> new Busy(talk.start(), talk.end(), Busy.Kind.MEETING))).toList();
        }

        List<Interval> ofTalks(PersonRef person) {
            return talks.getOrDefault(person, List.of());
        }

        List<Interval> all(PersonRef person) {
            return Stream.concat(ofCalendar(person).stream(), ofTalks(person).stream())
                    .sorted(Comparator.comparing(Interval::start))
                    .toList();
        }
    }

    /**
     * @param wanted talks that the actor answers for
     * @throws se.medarbetarsamtal.impl.NotThere when one of them is no talk of the actor's staff
     * @throws se.medarbetarsamtal.impl.NotAllowed when somebody else answers for one of them
     * @throws Conflict {@code wrong-state} when one of them has been held
     */
    public SeasonProposal propose(Request request, Set<DialogueId> wanted, Season season) {
        List<Dialogue> talks = talks(request, policy.manager(request), wanted);
        policy.decideAll(request, talks.stream().map(Dialogue::facts).toList(), Operation.BOOK);
        if (talks.stream().anyMatch(Dialogue::isHeld)) {
            throw new Conflict("wrong-state");
        }
        List<PersonRef> employees = talks.stream().map(Dialogue::employee).distinct().toList();
        Map<DialogueId, Booking> booked = bookings.ofDialogues(request.tenant(), wanted);
        Taken taken = taken(request, employees, season);
        SeasonPlan plan = SeasonPlan.of(season, clock.now(), taken.ofCalendar(request.person()), taken.ofTalks(request.person()),
                talks.stream().filter(talk -> !booked.containsKey(talk.id()))
                        .map(talk -> new SeasonPlan.Wish(talk.id(), taken.all(talk.employee())))
                        .toList());
        Names.Known known = names.of(request.tenant(), request.person(), employees);
        return new SeasonProposal(
                talks.stream()
                        .map(talk -> new Talk(talk.id(), talk.employee(), known.of(talk.employee()),
                                Optional.ofNullable(booked.get(talk.id())).map(Booking::revision).orElse(0),
                                Optional.ofNullable(plan.starts().get(talk.id())), why(talk, booked, plan)))
                        .sorted(BY_TIME)
                        .toList(),
                taken.of(request.person()),
                talks.stream().collect(Collectors.toMap(Dialogue::id, talk -> taken.all(talk.employee()))),
                taken.calendar().isPresent());
    }

    private static Optional<Why> why(Dialogue talk, Map<DialogueId, Booking> booked, SeasonPlan plan) {
        return booked.containsKey(talk.id())
                ? Optional.of(Why.HAS_TIME)
                : Optional.ofNullable(plan.unplaced().get(talk.id())).map(why -> Why.valueOf(why.name()));
    }

    private List<Dialogue> talks(Request request, Staff staff, Set<DialogueId> wanted) {
        Map<DialogueId, Dialogue> known = dialogues.ofEmployees(request.tenant(), staff.employees(), Optional.empty()).stream()
                .collect(Collectors.toMap(Dialogue::id, Function.identity()));
        return wanted.stream()
                .map(id -> Optional.ofNullable(known.get(id)).orElseThrow(() -> policy.absent(request, id.value(), Operation.BOOK)))
                .toList();
    }

    /** A calendar that does not answer hinders nobody; the page says that it was not asked. */
    private Taken taken(Request request, List<PersonRef> employees, Season season) {
        List<PersonRef> people = Stream.concat(Stream.of(request.person()), employees.stream()).distinct().toList();
        Interval whole = season.whole();
        Optional<Map<PersonRef, List<Busy>>> calendar = host.calendars().flatMap(calendars -> {
            try {
                return Optional.of(calendars.busy(request.tenant(), people, whole.start(), whole.end()));
            } catch (Unavailable silent) {
                return Optional.empty();
            }
        });
        return new Taken(calendar, talksOf(request, people, whole));
    }

    /** From the first stretch to the last that is held for the same talk. */
    private Map<PersonRef, List<Interval>> talksOf(Request request, Collection<PersonRef> people, Interval whole) {
        Map<Holder, List<Claims.Taken>> taken = claims
                .between(request.tenant(), people.stream().map(Holder::person).toList(), whole.start(), whole.end()).stream()
                .collect(Collectors.groupingBy(Claims.Taken::holder));
        return people.stream().collect(Collectors.toMap(Function.identity(),
                person -> talks(taken.getOrDefault(Holder.person(person), List.of()))));
    }

    private static List<Interval> talks(List<Claims.Taken> taken) {
        return taken.stream()
                .collect(Collectors.groupingBy(Claims.Taken::heldFor, Collectors.summarizingLong(Claims.Taken::bucket)))
                .values().stream()
                .map(buckets -> new Interval(Span.startOf(buckets.getMin()), Span.startOf(buckets.getMax() + 1)))
                .toList();
    }
}
