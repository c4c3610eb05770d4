package se.medarbetarsamtal.impl.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.PageLink;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.spi.calendar.CalendarEvent;
import se.medarbetarsamtal.api.spi.calendar.CalendarEvent.Participant;
import se.medarbetarsamtal.api.spi.calendar.Calendars;
import se.medarbetarsamtal.api.spi.notice.CalendarPart;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.ProtectedIdentity;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.Bookings;
import se.medarbetarsamtal.impl.booking.CalendarFile;
import se.medarbetarsamtal.impl.booking.CalendarWords;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.setting.SettingStore;

/**
 * Carries the times of talks to the host's calendar, as they are when they are carried, and makes the files that go with
 * notices. It opens no text, so neither has a place that somebody wrote.
 */
@Component(service = CalendarDelivery.class)
public class CalendarDelivery {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Host host;
    private final Dialogues dialogues;
    private final Bookings bookings;
    private final SettingStore settings;
    private final Clock clock;
    private final CalendarWords words = new CalendarWords();

    @Activate
    public CalendarDelivery(
            @Reference Host host,
            @Reference Dialogues dialogues,
            @Reference Bookings bookings,
            @Reference SettingStore settings,
            @Reference Clock clock) {
        this.host = host;
        this.dialogues = dialogues;
        this.bookings = bookings;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return what a cancellation needs, which finds nothing any more */
    static String detail(Booking booking, int sequence) {
        return booking.start() + " " + sequence;
    }

    /**
     * A time that is over, or is none any more, needs no event: so a host that has no calendar at all is not asked for ever.
     *
     * @throws Unavailable when there is no calendar that answers now
     */
    void put(OutboxItem item) {
        DialogueId id = new DialogueId(item.subject());
        Optional<Dialogue> talk = dialogues.find(item.tenant(), id);
        Optional<Booking> time = bookings.find(item.tenant(), id).filter(booking -> isAhead(booking.start(), booking.minutes()));
        if (talk.isPresent() && time.isPresent()) {
            calendars().put(item.tenant(), event(talk.get(), time.get()));
        }
    }

    void cancel(OutboxItem item) {
        int space = item.detail().indexOf(' ');
        if (isAhead(Instant.parse(item.detail().substring(0, space)), 0)) {
            calendars().cancel(item.tenant(), item.subject(), Integer.parseInt(item.detail().substring(space + 1)));
        }
    }

    private boolean isAhead(Instant start, int minutes) {
        return clock.now().isBefore(start.plus(Duration.ofMinutes(minutes)));
    }

    private Calendars calendars() {
        return host.calendars().orElseThrow(() -> new Unavailable("calendar"));
    }

    /** In the employee's calendar only what the employee has been told. */
    private CalendarEvent event(Dialogue talk, Booking booking) {
        List<Participant> participants = new ArrayList<>();
        participants.add(new Participant(talk.responsible(), new PageLink(Delivery.GROUP_PAGE, "")));
        if (booking.sent()) {
            participants.add(new Participant(talk.employee(), new PageLink(Delivery.OWN_PAGE, talk.id().value())));
        }
        return new CalendarEvent(talk.id().value(), CalendarFile.sequence(booking), participants,
                words.title(settings.now(talk.tenant()).times()), booking.start(), booking.zone(), booking.minutes(),
                booking.room().filter(room -> !ProtectedIdentity.is(host, talk.tenant(), talk.employee())));
    }

    /** @return the file that goes with a notice of a time; empty for any other, and when that time has changed since */
    Optional<CalendarPart> part(OutboxItem item) {
        return switch (item.kind()) {
            case TIME_SENT, TIME_CHOSEN -> file(item, CalendarPart.Method.REQUEST);
            case TIME_CANCELLED -> file(item, CalendarPart.Method.CANCEL);
            default -> Optional.empty();
        };
    }

    private Optional<CalendarPart> file(OutboxItem item, CalendarPart.Method method) {
        boolean cancelled = method == CalendarPart.Method.CANCEL;
        return bookings.last(item.tenant(), new DialogueId(item.subject()))
                .filter(booking -> booking.cancelled() == cancelled && booking.sent())
                .map(booking -> new CalendarFile(booking, words.title(settings.now(item.tenant()).times()).in(SWEDISH),
                        words.hint().in(SWEDISH), "", item.createdAt()))
                .map(file -> new CalendarPart(method, file.text(CalendarFile.Method.valueOf(method.name()))));
    }
}
