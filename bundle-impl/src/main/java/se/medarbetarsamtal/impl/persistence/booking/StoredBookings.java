package se.medarbetarsamtal.impl.persistence.booking;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.Bookings;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** Times of talks, as a moment and by whose clocks it was chosen. */
@Component(service = Bookings.class)
public class StoredBookings implements Bookings {

    private final Database database;
    private final Mapped<BookingMapper> bookings;

    @Activate
    public StoredBookings(@Reference Database database) {
        this.database = database;
        this.bookings = database.mapped(BookingMapper.class, BookingMapper.Row.class);
    }

    @Override
    public void put(TenantRef tenant, Booking booking) {
        BookingMapper.Row row = new BookingMapper.Row(booking.dialogue(), booking.revision(), booking.start(),
                booking.zone().getId(), booking.minutes(), booking.sent(), booking.told(), booking.slot().orElse(null),
                booking.room().orElse(null), booking.cancelled());
        database.run(() -> {
            if (bookings.call(mapper -> mapper.replace(tenant, row)) == 0) {
                bookings.one(mapper -> mapper.insert(tenant, row));
            }
        });
    }

    @Override
    public Optional<Booking> find(TenantRef tenant, DialogueId dialogue) {
        return last(tenant, dialogue).filter(booking -> !booking.cancelled());
    }

    @Override
    public Optional<Booking> last(TenantRef tenant, DialogueId dialogue) {
        return Optional.ofNullable(lastOf(tenant, List.of(dialogue)).get(dialogue));
    }

    @Override
    public Map<DialogueId, Booking> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues) {
        return lastOf(tenant, dialogues).values().stream()
                .filter(booking -> !booking.cancelled())
                .collect(Collectors.toMap(Booking::dialogue, Function.identity()));
    }

    @Override
    public Map<DialogueId, Booking> lastOf(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return bookings.call(mapper -> mapper.ofDialogues(tenant, dialogues)).stream()
                .map(StoredBookings::booking)
                .collect(Collectors.toMap(Booking::dialogue, Function.identity()));
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue) {
        bookings.call(mapper -> mapper.delete(tenant, dialogue));
    }

    private static Booking booking(BookingMapper.Row row) {
        return new Booking(
                row.dialogue(), row.revision(), row.start(), ZoneId.of(row.zone()), row.minutes(), row.sent(),
                row.told(), Optional.ofNullable(row.slot()), Optional.ofNullable(row.room()), row.cancelled());
    }
}
