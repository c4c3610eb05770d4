package se.medarbetarsamtal.impl.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.BookingNews;
import se.medarbetarsamtal.impl.booking.CalendarFile;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Milestones;
import se.medarbetarsamtal.impl.notice.OutboxItem.Kind;
import se.medarbetarsamtal.impl.plan.AgreementNews;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.template.Publication;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateHead;

/** Writes into the outbox what happened, in the transaction in which it happened. */
@Component(service = {Milestones.class, BookingNews.class, AgreementNews.class, Publication.class})
public class OutboxWriter implements Milestones, BookingNews, AgreementNews, Publication {

    /** What holds no longer when the time changes. */
    private static final Set<Kind> TIMES = EnumSet.of(
            Kind.TIME_SENT, Kind.TIME_CANCELLED, Kind.TIME_CHOSEN, Kind.TIME_ASKED, Kind.TALK_SOON, Kind.TALK_SOON_FOR_MANAGER,
            Kind.PREPARATION_SOON, Kind.CALENDAR_PUT);
    private static final Set<Kind> OUTDATED =
            TIMES.stream().filter(kind -> kind != Kind.TIME_CANCELLED).collect(Collectors.toUnmodifiableSet());

    private final Outbox outbox;
    private final Reminders reminders;
    private final TimeReminding timeReminding;
    private final SettingStore settings;
    private final Clock clock;

    @Activate
    public OutboxWriter(
            @Reference Outbox outbox,
            @Reference Reminders reminders,
            @Reference TimeReminding timeReminding,
            @Reference SettingStore settings,
            @Reference Clock clock) {
        this.outbox = outbox;
        this.reminders = reminders;
        this.timeReminding = timeReminding;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void assigned(Request request, List<Dialogue> dialogues) {
        outbox.add(dialogues.stream().map(dialogue -> toEmployee(request, dialogue, Kind.ASSIGNED, "")).toList());
    }

    @Override
    public void reminded(Request request, List<Dialogue> dialogues) {
        outbox.add(dialogues.stream().map(dialogue -> toEmployee(request, dialogue, Kind.PREPARE, "")).toList());
    }

    @Override
    public void offered(Request request, List<Dialogue> dialogues) {
        outbox.add(dialogues.stream().map(dialogue -> toEmployee(request, dialogue, Kind.TIMES_OFFERED, "")).toList());
    }

    @Override
    public void set(Request request, Dialogue dialogue, Booking booking) {
        withdrawOutdated(dialogue);
        outbox.add(List.of(forCalendar(dialogue, Kind.CALENDAR_PUT, "")));
    }

    /** A chef hears that an employee has chosen, and not who. */
    @Override
    public void sent(Request request, Dialogue dialogue, Booking booking) {
        withdrawTimes(dialogue);
        if (request.person().equals(dialogue.employee())) {
            one(dialogue, Kind.TIME_CHOSEN, dialogue.responsible(), Optional.empty());
        } else {
            outbox.add(List.of(toEmployee(request, dialogue, Kind.TIME_SENT, time(booking))));
        }
        outbox.add(List.of(forCalendar(dialogue, Kind.CALENDAR_PUT, "")));
        timeReminding.calledNow(dialogue, booking, settings.now(dialogue.tenant()).times());
    }

    @Override
    public void cancelled(Request request, Dialogue dialogue, Booking booking) {
        withdrawOutdated(dialogue);
        if (booking.told()) {
            outbox.add(List.of(toEmployee(request, dialogue, Kind.TIME_CANCELLED, booking.sent() ? time(booking) : "")));
        }
        outOfCalendar(dialogue, booking, CalendarFile.sequence(booking));
    }

    @Override
    public void asked(Request request, Dialogue dialogue) {
        one(dialogue, Kind.TIME_ASKED, dialogue.responsible(), Optional.empty());
    }

    @Override
    public void forgotten(Request request, Dialogue dialogue, Booking booking) {
        withdrawTimes(dialogue);
        outOfCalendar(dialogue, booking, CalendarFile.sequence(booking) + 1);
    }

    private void outOfCalendar(Dialogue dialogue, Booking booking, int sequence) {
        outbox.add(List.of(forCalendar(dialogue, Kind.CALENDAR_CANCELLED, CalendarDelivery.detail(booking, sequence))));
    }

    private OutboxItem forCalendar(Dialogue dialogue, Kind kind, String detail) {
        return new OutboxItem(RandomIds.next(), dialogue.tenant(), kind, dialogue.id().value(), Optional.empty(),
                Optional.empty(), detail, clock.now(), 0);
    }

    /** That a time was cancelled is outdated by no other act than that another one is sent. */
    private void withdrawOutdated(Dialogue dialogue) {
        outbox.withdraw(dialogue.tenant(), OUTDATED, dialogue.id().value());
    }

    private void withdrawTimes(Dialogue dialogue) {
        outbox.withdraw(dialogue.tenant(), TIMES, dialogue.id().value());
    }

    private static String time(Booking booking) {
        return booking.start() + " " + booking.zone().getId();
    }

    @Override
    public void takenBack(Request request, Dialogue dialogue) {
        outbox.withdraw(dialogue.tenant(), Set.of(Kind.ASSIGNED, Kind.PREPARE, Kind.TIMES_OFFERED), dialogue.id().value());
        withdrawTimes(dialogue);
        reminders.delete(dialogue.tenant(), dialogue.id());
        timeReminding.forget(dialogue.tenant(), dialogue.id());
    }

    @Override
    public void shown(Request request, Dialogue dialogue) {
        boolean byEmployee = request.person().equals(dialogue.employee());
        if (byEmployee) {
            one(dialogue, Kind.SHOWN_TO_MANAGER, dialogue.responsible(), Optional.empty());
        } else {
            one(request, dialogue, Kind.SHOWN_TO_EMPLOYEE);
        }
    }

    @Override
    public void delivered(Request request, Dialogue dialogue, int number) {
        one(request, dialogue, Kind.DELIVERED);
    }

    @Override
    public void reopened(Request request, Dialogue dialogue) {
        one(request, dialogue, Kind.REOPENED);
    }

    @Override
    public void changed(Request request, Dialogue dialogue, PersonRef recipient) {
        if (recipient.equals(dialogue.employee())) {
            one(request, dialogue, Kind.AGREEMENT_CHANGED);
        } else {
            one(dialogue, Kind.AGREEMENT_CHANGED_BY_EMPLOYEE, recipient, Optional.empty());
        }
    }

    private void one(Request request, Dialogue dialogue, Kind kind) {
        one(dialogue, kind, dialogue.employee(), Optional.of(request.person()));
    }

    /**
     * What still waits to be told of the same act is told once.
     *
     * @param sender empty for what the employee did: a chef hears that somebody has, and not who
     */
    private void one(Dialogue dialogue, Kind kind, PersonRef recipient, Optional<PersonRef> sender) {
        outbox.withdraw(dialogue.tenant(), Set.of(kind), dialogue.id().value());
        outbox.add(List.of(item(dialogue, kind, recipient, sender, "")));
    }

    /** From the system: a sender would be a name. */
    @Override
    public void tookOver(Request request, Dialogue before, List<PersonRef> mentors) {
        List<OutboxItem> items = new ArrayList<>();
        items.add(item(before, Kind.TAKEN_OVER, before.employee(), Optional.empty(), ""));
        items.add(forCalendar(before, Kind.CALENDAR_PUT, ""));
        if (mentors.contains(before.responsible())) {
            items.add(item(before, Kind.HANDED_OVER, before.responsible(), Optional.empty(), ""));
        }
        outbox.add(items);
    }

    @Override
    public void published(PublishedTemplate template) {
        inSkolbanken(template.tenant(), Kind.TEMPLATE_PUBLISHED, template.template(), template.version());
    }

    @Override
    public void withdrawn(TemplateHead template) {
        inSkolbanken(template.tenant(), Kind.TEMPLATE_WITHDRAWN, template.template(), template.version());
    }

    /** What still waits to be said of the same template is not true any more. */
    private void inSkolbanken(TenantRef tenant, Kind kind, TemplateId template, int version) {
        outbox.withdraw(tenant, Set.of(Kind.TEMPLATE_PUBLISHED, Kind.TEMPLATE_WITHDRAWN), template.value());
        outbox.add(List.of(new OutboxItem(RandomIds.next(), tenant, kind, template.value(), Optional.empty(),
                Optional.empty(), Integer.toString(version), clock.now(), 0)));
    }

    private OutboxItem toEmployee(Request request, Dialogue dialogue, Kind kind, String detail) {
        return item(dialogue, kind, dialogue.employee(), Optional.of(request.person()), detail);
    }

    private OutboxItem item(
            Dialogue dialogue, Kind kind, PersonRef recipient, Optional<PersonRef> sender, String detail) {
        return new OutboxItem(RandomIds.next(), dialogue.tenant(), kind, dialogue.id().value(),
                Optional.of(recipient), sender, detail, clock.now(), 0);
    }
}
