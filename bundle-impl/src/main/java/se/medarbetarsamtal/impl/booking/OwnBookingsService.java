package se.medarbetarsamtal.impl.booking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.ProtectedIdentity;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.Basis;

/** The times in which the actor sits, as chef and as employee. */
@Component(service = OwnBookingsService.class)
public class OwnBookingsService {

    private final AccessPolicy policy;
    private final Dialogues dialogues;
    private final Bookings bookings;
    private final Slots slots;
    private final Host host;
    private final Clock clock;

    @Activate
    public OwnBookingsService(
            @Reference AccessPolicy policy,
            @Reference Dialogues dialogues,
            @Reference Bookings bookings,
            @Reference Slots slots,
            @Reference Host host,
            @Reference Clock clock) {
        this.policy = policy;
        this.dialogues = dialogues;
        this.bookings = bookings;
        this.slots = slots;
        this.host = host;
        this.clock = clock;
    }

    /**
     * One time.
     *
     * @param isManager whether the actor is the chef in it
     * @param other who sits there as well
     * @param place of an offered time; a place that was written for one talk stands in the talk alone
     */
    public record Line(Booking booking, boolean isManager, PersonRef other, String displayName, Optional<String> place) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Line[…]";
        }
    }

    /** @param hidden how many are left out because the employee's identity is protected */
    public record Own(List<Line> lines, int hidden) { }

    /** Four statements and a few questions to the host, however many there are. */
    public Own own(Request request, LocalDate first, LocalDate last) {
        PersonRef actor = request.person();
        TenantRef tenant = request.tenant();
        Set<PersonRef> employees = new LinkedHashSet<>(policy.staffOf(request).employees());
        employees.add(actor);
        List<Dialogue> talks = dialogues.ofEmployees(tenant, employees, Optional.empty()).stream()
                .filter(talk -> talk.employee().equals(actor) || talk.responsible().equals(actor))
                .toList();
        Map<DialogueId, Booking> times = bookings.ofDialogues(tenant, talks.stream().map(Dialogue::id).toList());
        List<Dialogue> booked = talks.stream().filter(talk -> isShown(talk, times.get(talk.id()), actor, first, last)).toList();
        Map<PersonRef, PersonCard> cards = host.persons().cards(tenant,
                booked.stream().map(talk -> other(talk, actor)).collect(Collectors.toSet()));
        Map<String, Slot> offered = slots.find(tenant, booked.stream().flatMap(talk -> times.get(talk.id()).slot().stream()).toList())
                .stream().collect(Collectors.toMap(Slot::id, slot -> slot));
        Predicate<Dialogue> isHidden = talk -> !talk.employee().equals(actor) && ProtectedIdentity.is(cards.get(talk.employee()));
        List<Line> lines = booked.stream().filter(isHidden.negate())
                .map(talk -> line(talk, times.get(talk.id()), actor, cards, offered))
                .sorted(Comparator.comparing((Line line) -> line.booking().start()).thenComparing(line -> line.booking().dialogue().value()))
                .toList();
        return new Own(lines, (int) booked.stream().filter(isHidden).count());
    }

    /** A talk that was held before its time came is not coming any more. */
    private boolean isShown(Dialogue talk, Booking time, PersonRef actor, LocalDate first, LocalDate last) {
        if (time == null || talk.isHeld() && time.start().isAfter(clock.now()) || !time.isShownTo(talk.employee().equals(actor) ? Basis.EMPLOYEE : Basis.RESPONSIBLE)) {
            return false;
        }
        LocalDate day = time.wallTime().toLocalDate();
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static Line line(
            Dialogue talk, Booking time, PersonRef actor, Map<PersonRef, PersonCard> cards, Map<String, Slot> offered) {
        PersonCard other = cards.get(other(talk, actor));
        boolean isPlaceless = talk.employee().equals(actor) || ProtectedIdentity.is(other);
        Optional<String> place = time.slot().map(offered::get).flatMap(Slot::place).filter(where -> !isPlaceless);
        return new Line(time, !talk.employee().equals(actor), other(talk, actor), other == null ? "" : other.displayName(), place);
    }

    private static PersonRef other(Dialogue talk, PersonRef actor) {
        return talk.employee().equals(actor) ? talk.responsible() : talk.employee();
    }
}
