package se.medarbetarsamtal.impl.rest.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.booking.OfferService;
import se.medarbetarsamtal.impl.booking.Slot;
import se.medarbetarsamtal.impl.booking.SlotSeries;

/**
 * A time of one's own.
 *
 * @param place null for none
 * @param room the host's reference; null for none
 * @param persons for whom it is; nobody for everybody whose talk one answers for
 * @param taken whether a talk has it
 * @param booked whose that is; null for nobody's, and for one that is not for the reader
 */
record SlotView(
        String id, Instant start, String zone, int minutes, String place, String room, Slot.State state, LocalDate opensOn,
        LocalDate closesOn, int noticeHours, int mostPerDay, List<Person> persons, boolean taken, Booked booked) {

    record Person(String person, String displayName) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    record Booked(String dialogue, String person, String displayName) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Booked[…]";
        }
    }

    record All(List<SlotView> slots) { }

    /** What the answer to an act shows: it is kept, so it names nobody. */
    record Plain(String id, Instant start, String zone, int minutes, String place, String room, Slot.State state) {

        static List<Plain> of(List<Slot> slots) {
            return slots.stream().map(slot -> new Plain(slot.id(), slot.start(), slot.zone().getId(), slot.minutes(),
                    slot.place().orElse(null), slot.room().orElse(null), slot.state())).toList();
        }
    }

    static All of(OfferService.Own own) {
        return new All(own.slots().stream().map(slot -> of(slot, own.series().get(slot.series()), own)).toList());
    }

    private static SlotView of(Slot slot, SlotSeries series, OfferService.Own own) {
        List<Person> persons = series.persons().stream().sorted(Comparator.comparing(PersonRef::value))
                .map(person -> new Person(person.value(), own.names().getOrDefault(person, ""))).toList();
        return new SlotView(slot.id(), slot.start(), slot.zone().getId(), slot.minutes(), slot.place().orElse(null),
                slot.room().orElse(null), slot.state(), series.opensOn().orElse(null), series.closesOn().orElse(null),
                series.noticeHours(), series.mostPerDay(), persons, slot.dialogue().isPresent(),
                slot.dialogue().map(dialogue -> booked(dialogue, own.employees(), own.names())).orElse(null));
    }

    private static Booked booked(DialogueId dialogue, Map<DialogueId, PersonRef> employees, Map<PersonRef, String> names) {
        PersonRef employee = employees.get(dialogue);
        return employee == null ? null : new Booked(dialogue.value(), employee.value(), names.getOrDefault(employee, ""));
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "SlotView[…]";
    }
}
