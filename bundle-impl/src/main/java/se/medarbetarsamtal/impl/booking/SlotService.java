package se.medarbetarsamtal.impl.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.policy.AccessPolicy;

/** A chef makes times for talks, as drafts that nobody else sees. */
@Component(service = SlotService.class)
public class SlotService {

    private final AccessPolicy policy;
    private final Slots slots;
    private final Claims claims;
    private final OneTime oneTime;
    private final Clock clock;

    @Activate
    public SlotService(
            @Reference AccessPolicy policy,
            @Reference Slots slots,
            @Reference Claims claims,
            @Reference OneTime oneTime,
            @Reference Clock clock) {
        this.policy = policy;
        this.slots = slots;
        this.claims = claims;
        this.oneTime = oneTime;
        this.clock = clock;
    }

    /** Why a time was not made. */
    public enum Why {
        /** It has passed. */
        PAST,
        /** The clock skips it, or shows it twice. */
        CLOCK,
        /** The chef has made another one then. */
        OWN_TIME,
        /** The chef has a talk then. */
        BOOKED
    }

    /** A time that was not made. */
    public record LeftOut(Instant start, Why why) { }

    /** @param series empty when nothing was made */
    public record Made(Optional<String> series, List<Slot> slots, List<LeftOut> leftOut) { }

    /** For whom and until when times are made. */
    public record Terms(
            Set<PersonRef> persons, Optional<LocalDate> opensOn, Optional<LocalDate> closesOn,
            int noticeHours, int mostPerDay) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Terms[…]";
        }
    }

    /** Makes what does not meet what the chef has already; the rest is told. */
    public Made make(Request request, SlotPlan plan, Terms terms) {
        if (terms.persons().isEmpty()) {
            policy.manager(request);
        } else {
            policy.staffToAssign(request, terms.persons());
        }
        SlotSeries series = new SlotSeries(RandomIds.next(), request.person(), terms.opensOn(), terms.closesOn(),
                terms.noticeHours(), terms.mostPerDay(), terms.persons(), clock.now());
        List<SlotPlan.Time> times = plan.times();
        return oneTime.commit(request, () -> store(request, plan, series, times));
    }

    private Made store(Request request, SlotPlan plan, SlotSeries series, List<SlotPlan.Time> times) {
        Map<Long, Why> taken = taken(request, times, plan.minutes());
        List<Slot> made = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (SlotPlan.Time time : times) {
            Optional<Why> why = why(time, plan.minutes(), taken);
            why.ifPresentOrElse(reason -> leftOut.add(new LeftOut(time.wall().atZone(plan.zone()).toInstant(), reason)),
                    () -> made.add(slot(plan, series, time.start().orElseThrow())));
        }
        if (made.isEmpty()) {
            return new Made(Optional.empty(), made, leftOut);
        }
        slots.insert(request.tenant(), series, made);
        Map<String, Span> spans = new LinkedHashMap<>();
        made.forEach(slot -> spans.put(slot.id(), slot.span()));
        claims.take(request.tenant(), List.of(Holder.timesOf(request.person())), spans);
        return new Made(Optional.of(series.id()), made, leftOut);
    }

    /** @return what of the chef lies in which five minutes */
    private Map<Long, Why> taken(Request request, List<SlotPlan.Time> times, int minutes) {
        List<Instant> starts = times.stream().flatMap(time -> time.start().stream()).sorted().toList();
        if (starts.isEmpty()) {
            return Map.of();
        }
        Holder own = Holder.timesOf(request.person());
        return claims.between(request.tenant(), List.of(own, Holder.person(request.person())), starts.get(0),
                        new Span(starts.get(starts.size() - 1), minutes).end()).stream()
                .collect(Collectors.toMap(Claims.Taken::bucket, one -> one.holder().equals(own) ? Why.OWN_TIME : Why.BOOKED,
                        (one, other) -> one == Why.BOOKED ? one : other));
    }

    private Optional<Why> why(SlotPlan.Time time, int minutes, Map<Long, Why> taken) {
        if (time.start().isEmpty()) {
            return Optional.of(Why.CLOCK);
        }
        if (!time.start().get().isAfter(clock.now())) {
            return Optional.of(Why.PAST);
        }
        return new Span(time.start().get(), minutes).buckets().stream()
                .flatMap(bucket -> Optional.ofNullable(taken.get(bucket)).stream()).findFirst();
    }

    private static Slot slot(SlotPlan plan, SlotSeries series, Instant start) {
        return new Slot(RandomIds.next(), series.id(), series.owner(), start, plan.zone(), plan.minutes(), plan.place(),
                plan.room(), Slot.State.DRAFT, Optional.empty());
    }

    /** @param booked those that a talk has, which stay */
    public record Released(List<String> released, List<String> booked) { }

    /** Takes away what nobody has. */
    public Released release(Request request, Collection<String> ids) {
        policy.manager(request);
        TenantRef tenant = request.tenant();
        requireOwn(request, ids);
        return oneTime.commit(request, () -> {
            slots.delete(tenant, ids);
            Set<String> left = slots.find(tenant, ids).stream().map(Slot::id).collect(Collectors.toSet());
            List<String> gone = ids.stream().filter(id -> !left.contains(id)).distinct().toList();
            claims.release(tenant, gone);
            return new Released(gone, ids.stream().filter(left::contains).distinct().toList());
        });
    }

    /** @return those, of which each is one of the actor's own; another chef's are as little there as none */
    List<Slot> requireOwn(Request request, Collection<String> ids) {
        List<Slot> found = slots.find(request.tenant(), ids);
        Set<String> missing = new HashSet<>(ids);
        found.stream().filter(slot -> slot.owner().equals(request.person())).forEach(slot -> missing.remove(slot.id()));
        for (String id : missing) {
            throw policy.noSuchSlot(request, id);
        }
        return found;
    }
}
