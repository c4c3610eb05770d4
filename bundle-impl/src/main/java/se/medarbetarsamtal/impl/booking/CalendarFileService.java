package se.medarbetarsamtal.impl.booking;

import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.ProtectedIdentity;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Makes the time of a talk as a file for the own calendar of whoever may read the talk. It is kept nowhere. */
@Component(service = CalendarFileService.class)
public class CalendarFileService {

    private final DialogueAccess access;
    private final Bookings bookings;
    private final Texts texts;
    private final Vault vault;
    private final SettingStore settings;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final Host host;
    private final Clock clock;
    private final CalendarWords words = new CalendarWords();

    @Activate
    public CalendarFileService(
            @Reference DialogueAccess access,
            @Reference Bookings bookings,
            @Reference Texts texts,
            @Reference Vault vault,
            @Reference SettingStore settings,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference Host host,
            @Reference Clock clock) {
        this.access = access;
        this.bookings = bookings;
        this.texts = texts;
        this.vault = vault;
        this.settings = settings;
        this.journal = journal;
        this.transactions = transactions;
        this.host = host;
        this.clock = clock;
    }

    private record Stored(Booking booking, Optional<SealedText> place) { }

    /**
     * @return the file; a protected employee's has no place
     * @throws se.medarbetarsamtal.impl.NotThere also when there is no time, or none that was sent to the employee who asks
     */
    public CalendarFile file(Request request, DialogueId id, Locale reader) {
        Granted granted = access.grant(request, id, Operation.READ);
        boolean hidesPlace = ProtectedIdentity.is(host, request.tenant(), granted.dialogue().employee());
        OpenDialogue open = vault.open(granted.decision());
        Stored stored = transactions.run(() -> read(granted, hidesPlace))
                .orElseThrow(() -> access.noSuchPart(granted, "calendar-file"));
        String place = stored.place()
                .map(text -> open.open(text.field().sealedAs(), text.revision(), text.sealed()))
                .orElse("");
        return new CalendarFile(stored.booking(), words.title(settings.now(request.tenant()).times()).in(reader),
                words.hint().in(reader), place, clock.now());
    }

    private Optional<Stored> read(Granted granted, boolean hidesPlace) {
        Dialogue dialogue = granted.dialogue();
        Optional<Booking> known = bookings.find(dialogue.tenant(), dialogue.id())
                .filter(booking -> booking.isShownTo(granted.decision().basis()));
        known.ifPresent(booking -> journal.allowed(granted.decision(), "FETCHED", "booking"));
        return known.map(booking -> new Stored(booking,
                hidesPlace ? Optional.empty() : texts.newest(dialogue.tenant(), dialogue.id(), Booking.PLACE)));
    }
}
