package se.medarbetarsamtal.impl.persistence.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.booking.Slot;
import se.medarbetarsamtal.impl.booking.SlotSeries;
import se.medarbetarsamtal.impl.booking.Slots;
import se.medarbetarsamtal.impl.booking.Span;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** Times that chefer have made, each with the day on which it lies by its own clocks. */
@Component(service = Slots.class)
public class StoredSlots implements Slots {

    private final Database database;
    private final Mapped<SlotMapper> slots;
    private final Mapped<SlotSeriesMapper> series;

    @Activate
    public StoredSlots(@Reference Database database) {
        this.database = database;
        this.slots = database.mapped(SlotMapper.class, SlotMapper.Row.class, SlotMapper.Count.class, Slot.State.class);
        this.series = database.mapped(SlotSeriesMapper.class, SlotSeriesMapper.Row.class, SlotSeriesMapper.Person.class);
    }

    @Override
    public void insert(TenantRef tenant, SlotSeries made, List<Slot> times) {
        SlotSeriesMapper.Row row = new SlotSeriesMapper.Row(made.id(), made.owner(), made.opensOn().orElse(null),
                made.closesOn().orElse(null), made.noticeHours(), made.mostPerDay(), made.madeAt());
        database.run(() -> {
            series.one(mapper -> mapper.insert(tenant, row));
            if (!made.persons().isEmpty()) {
                series.call(mapper -> mapper.insertPersons(tenant, made.id(), made.persons()));
            }
            slots.call(mapper -> mapper.insert(tenant, times.stream().map(StoredSlots::row).toList()));
        });
    }

    @Override
    public List<Slot> ofOwner(TenantRef tenant, PersonRef owner, LocalDate first, LocalDate last) {
        return slots.call(mapper -> mapper.ofOwner(tenant, owner, first, last)).stream().map(StoredSlots::slot).toList();
    }

    @Override
    public List<Slot> find(TenantRef tenant, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : slots.call(mapper -> mapper.find(tenant, ids)).stream().map(StoredSlots::slot).toList();
    }

    @Override
    public Map<String, SlotSeries> series(TenantRef tenant, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<PersonRef>> persons = series.call(mapper -> mapper.persons(tenant, ids)).stream()
                .collect(groupingBy(SlotSeriesMapper.Person::series, mapping(SlotSeriesMapper.Person::employee, toSet())));
        return series.call(mapper -> mapper.find(tenant, ids)).stream().collect(toMap(SlotSeriesMapper.Row::id, row ->
                new SlotSeries(row.id(), row.owner(), Optional.ofNullable(row.opensOn()), Optional.ofNullable(row.closesOn()),
                        row.noticeHours(), row.mostPerDay(), persons.getOrDefault(row.id(), Set.of()), row.madeAt())));
    }

    @Override
    public List<Slot> free(TenantRef tenant, PersonRef owner, Instant after) {
        return slots.call(mapper -> mapper.free(tenant, owner, after)).stream().map(StoredSlots::slot).toList();
    }

    @Override
    public void lock(TenantRef tenant, Slot slot, DialogueId dialogue) {
        database.requireRunning();
        slots.call(mapper -> mapper.lock(tenant, slot.id(), slot.owner(), slot.day(), dialogue));
    }

    @Override
    public Map<LocalDate, Integer> booked(TenantRef tenant, PersonRef owner, Collection<LocalDate> days) {
        return days.isEmpty() ? Map.of() : slots.call(mapper -> mapper.booked(tenant, owner, days)).stream()
                .collect(toMap(SlotMapper.Count::day, SlotMapper.Count::count));
    }

    @Override
    public boolean take(TenantRef tenant, String id, DialogueId dialogue) {
        return slots.call(mapper -> mapper.take(tenant, id, dialogue)) == 1;
    }

    @Override
    public void takeAt(TenantRef tenant, PersonRef owner, Span span, DialogueId dialogue) {
        slots.call(mapper -> mapper.takeAt(tenant, owner, span.start(), span.minutes(), dialogue));
    }

    @Override
    public void free(TenantRef tenant, DialogueId dialogue) {
        slots.call(mapper -> mapper.letGo(tenant, dialogue));
    }

    @Override
    public int offer(TenantRef tenant, Collection<String> ids) {
        return ids.isEmpty() ? 0 : slots.call(mapper -> mapper.offer(tenant, ids));
    }

    @Override
    public void delete(TenantRef tenant, Collection<String> ids) {
        if (!ids.isEmpty()) {
            database.run(() -> {
                slots.call(mapper -> mapper.delete(tenant, ids));
                series.call(mapper -> mapper.deletePersons(tenant));
                series.call(mapper -> mapper.deleteEmpty(tenant));
            });
        }
    }

    private static SlotMapper.Row row(Slot slot) {
        return new SlotMapper.Row(slot.id(), slot.series(), slot.owner(), slot.start(), slot.zone().getId(), slot.minutes(),
                slot.day(), slot.place().orElse(null), slot.room().orElse(null), slot.state(), slot.dialogue().orElse(null));
    }

    private static Slot slot(SlotMapper.Row row) {
        return new Slot(row.id(), row.series(), row.owner(), row.start(), ZoneId.of(row.zone()), row.minutes(),
                Optional.ofNullable(row.place()), Optional.ofNullable(row.room()), row.state(), Optional.ofNullable(row.dialogue()));
    }
}
