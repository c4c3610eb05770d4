package se.medarbetarsamtal.impl.booking;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.TextWriter;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** The chef sets or moves the time of one talk, and sends it when it is time to. */
@Component(service = BookingService.class)
public class BookingService {

    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final Bookings bookings;
    private final Vault vault;
    private final TextWriter writer;
    private final AccessJournal journal;
    private final OneTime oneTime;
    private final Clock clock;
    private final Host host;
    private final Invitations invitations;

    @Activate
    public BookingService(
            @Reference DialogueAccess access,
            @Reference Dialogues dialogues,
            @Reference Bookings bookings,
            @Reference Vault vault,
            @Reference TextWriter writer,
            @Reference AccessJournal journal,
            @Reference OneTime oneTime,
            @Reference Clock clock,
            @Reference Host host,
            @Reference Invitations invitations) {
        this.access = access;
        this.dialogues = dialogues;
        this.bookings = bookings;
        this.vault = vault;
        this.writer = writer;
        this.journal = journal;
        this.oneTime = oneTime;
        this.clock = clock;
        this.host = host;
        this.invitations = invitations;
    }

    /**
     * Sets or moves the time. A moved time counts as not sent. The time of somebody whose identity is protected has no place.
     *
     * @param base the revision of the time that is moved, 0 for none
     */
    public Booking set(Request request, DialogueId id, int base, WantedTime wanted) {
        Granted granted = access.grant(request, id, Operation.BOOK);
        Instant start = wanted.start();
        if (start.isBefore(clock.now())) {
            throw new Invalid("date", "in-the-past");
        }
        String where = wanted.place().strip();
        if (!where.isEmpty() && isProtected(granted.dialogue())) {
            throw new Invalid("place", "protected");
        }
        OpenDialogue open = vault.open(granted.decision());
        SealedText place = writer.seal(granted.decision(), open, Booking.PLACE, base, where);
        return oneTime.commit(request, () -> {
            writer.store(granted.decision(), place);
            Booking booking = new Booking(id, place.revision(), start, wanted.zone(), wanted.minutes(), false);
            bookings.put(request.tenant(), booking);
            return booking;
        });
    }

    /** Whom the host does not show counts as protected. */
    private boolean isProtected(Dialogue dialogue) {
        PersonCard card = host.persons().cards(dialogue.tenant(), List.of(dialogue.employee())).get(dialogue.employee());
        return card == null || card.isProtected();
    }

    /** Sends the time to the employee; a time that has been sent is not sent again. */
    public Booking send(Request request, DialogueId id) {
        Granted granted = access.grant(request, id, Operation.BOOK);
        return oneTime.commit(request, () -> {
            Dialogue now = dialogues.lock(request.tenant(), id).orElseThrow(Stale::new);
            TextWriter.requireStillResponsible(granted.decision(), now);
            if (now.isHeld()) {
                throw new Conflict("wrong-state");
            }
            Booking booking = bookings.find(request.tenant(), id).orElseThrow(() -> new Conflict("not-booked"));
            if (booking.sent()) {
                return booking;
            }
            if (booking.start().isBefore(clock.now())) {
                throw new Invalid("date", "in-the-past");
            }
            Booking sent = new Booking(id, booking.revision(), booking.start(), booking.zone(), booking.minutes(), true);
            bookings.put(request.tenant(), sent);
            journal.allowed(granted.decision(), "SENT", "booking");
            invitations.sent(request, now, sent);
            return sent;
        });
    }
}
