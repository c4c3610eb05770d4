package se.medarbetarsamtal.impl.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.ProtectedIdentity;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.Staff;

/** A chef looks at the own times, and shows drafts to those for whom they are. */
@Component(service = OfferService.class)
public class OfferService {

    private final AccessPolicy policy;
    private final SlotService own;
    private final Slots slots;
    private final Bookings bookings;
    private final Dialogues dialogues;
    private final OneTime oneTime;
    private final Host host;
    private final BookingNews news;

    @Activate
    public OfferService(
            @Reference AccessPolicy policy,
            @Reference SlotService own,
            @Reference Slots slots,
            @Reference Bookings bookings,
            @Reference Dialogues dialogues,
            @Reference OneTime oneTime,
            @Reference Host host,
            @Reference BookingNews news) {
        this.policy = policy;
        this.own = own;
        this.slots = slots;
        this.bookings = bookings;
        this.dialogues = dialogues;
        this.oneTime = oneTime;
        this.host = host;
        this.news = news;
    }

    /**
     * The own times of some days.
     *
     * @param employees by talk, of those whom the host names as the actor's mentees now; when somebody with a protected identity
     *     is where is in no list
     * @param names of these, and of those for whom a series is
     */
    public record Own(
            List<Slot> slots, Map<String, SlotSeries> series, Map<DialogueId, PersonRef> employees, Map<PersonRef, String> names) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Own[…]";
        }
    }

    /** Six statements and a few questions to the host, however many there are. */
    public Own list(Request request, LocalDate first, LocalDate last) {
        Staff staff = policy.manager(request);
        TenantRef tenant = request.tenant();
        List<Slot> found = slots.ofOwner(tenant, request.person(), first, last);
        Map<String, SlotSeries> series = slots.series(tenant, found.stream().map(Slot::series).distinct().toList());
        Map<PersonRef, PersonCard> cards = host.persons().cards(tenant, staff.employees());
        Map<DialogueId, PersonRef> employees = dialogues.ofEmployees(tenant, staff.employees(), Optional.empty()).stream()
                .filter(talk -> !ProtectedIdentity.is(cards.get(talk.employee())))
                .collect(Collectors.toMap(Dialogue::id, Dialogue::employee));
        Map<PersonRef, String> names = cards.values().stream()
                .collect(Collectors.toMap(PersonCard::person, PersonCard::displayName));
        return new Own(found, series, employees, names);
    }

    /** What is offered now. */
    public record Shown(List<Slot> slots) { }

    /** The employees are told once, however many times there are, and only those who have none yet. */
    public Shown offer(Request request, Collection<String> ids) {
        Staff staff = policy.manager(request);
        TenantRef tenant = request.tenant();
        List<Slot> drafts = own.requireOwn(request, ids).stream().filter(slot -> slot.state() == Slot.State.DRAFT).toList();
        return oneTime.commit(request, () -> {
            if (!drafts.isEmpty()) {
                Collection<SlotSeries> series = slots.series(tenant, drafts.stream().map(Slot::series).distinct().toList()).values();
                if (slots.offer(tenant, drafts.stream().map(Slot::id).toList()) > 0) {
                    news.offered(request, concerned(staff, series));
                }
            }
            return new Shown(slots.find(tenant, ids));
        });
    }

    private List<Dialogue> concerned(Staff staff, Collection<SlotSeries> series) {
        TenantRef tenant = staff.request().tenant();
        List<Dialogue> open = dialogues.ofEmployees(tenant, staff.employees(), Optional.empty()).stream()
                .filter(talk -> !talk.isHeld() && talk.responsible().equals(staff.request().person()))
                .filter(talk -> series.stream().anyMatch(one -> one.isFor(talk.employee())))
                .toList();
        Set<DialogueId> booked = bookings.ofDialogues(tenant, open.stream().map(Dialogue::id).toList()).keySet();
        return List.copyOf(open.stream().filter(talk -> !booked.contains(talk.id()))
                .collect(Collectors.toMap(Dialogue::employee, Function.identity(), (newest, older) -> newest)).values());
    }
}
