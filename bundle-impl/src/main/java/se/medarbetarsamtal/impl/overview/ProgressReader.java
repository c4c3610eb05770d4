package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.Bookings;
import se.medarbetarsamtal.impl.booking.TimeNotes;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Deposit;
import se.medarbetarsamtal.impl.dialogue.Deposits;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.HandOver;
import se.medarbetarsamtal.impl.dialogue.HandOvers;
import se.medarbetarsamtal.impl.dialogue.Release;
import se.medarbetarsamtal.impl.dialogue.Releases;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.plan.FollowUps;
import se.medarbetarsamtal.impl.policy.Staff;
import se.medarbetarsamtal.impl.template.Templates;

/** Reads how far the talks of some people have come: eleven statements, however many people. */
@Component(service = ProgressReader.class)
public class ProgressReader {

    private final Dialogues dialogues;
    private final Texts texts;
    private final Releases releases;
    private final Deliveries deliveries;
    private final HandOvers handOvers;
    private final Deposits deposits;
    private final Bookings bookings;
    private final TimeNotes timeNotes;
    private final Agreements agreements;
    private final FollowUps followUps;
    private final Templates templates;

    @Activate
    public ProgressReader(
            @Reference Dialogues dialogues,
            @Reference Texts texts,
            @Reference Releases releases,
            @Reference Deliveries deliveries,
            @Reference HandOvers handOvers,
            @Reference Deposits deposits,
            @Reference Bookings bookings,
            @Reference TimeNotes timeNotes,
            @Reference Agreements agreements,
            @Reference FollowUps followUps,
            @Reference Templates templates) {
        this.dialogues = dialogues;
        this.texts = texts;
        this.releases = releases;
        this.deliveries = deliveries;
        this.handOvers = handOvers;
        this.deposits = deposits;
        this.bookings = bookings;
        this.timeNotes = timeNotes;
        this.agreements = agreements;
        this.followUps = followUps;
        this.templates = templates;
    }

    /**
     * @param period only those of this round; empty for all
     * @return the talks of exactly these people, the newest first
     */
    List<Progress> of(Staff staff, Optional<Period> period) {
        TenantRef tenant = staff.request().tenant();
        List<Dialogue> talks = dialogues.ofEmployees(tenant, staff.employees(), period);
        List<DialogueId> ids = talks.stream().map(Dialogue::id).toList();
        Map<DialogueId, Set<Field.Kind>> written = texts.kinds(tenant, ids);
        Map<DialogueId, List<Release>> shown = releases.ofDialogues(tenant, ids);
        Map<DialogueId, Delivery> delivered = deliveries.newest(tenant, ids);
        Map<DialogueId, HandOver> handedOver = handOvers.ofDialogues(tenant, ids);
        Map<DialogueId, List<Deposit>> handedIn = deposits.ofDialogues(tenant, ids);
        Map<DialogueId, Booking> times = bookings.ofDialogues(tenant, ids);
        Map<DialogueId, TimeNotes.Note> noted = timeNotes.ofDialogues(tenant, ids);
        Map<DialogueId, Agreements.Tally> agreed = agreements.tallies(tenant, ids);
        Map<DialogueId, LocalDate> due = followUps.nextDue(tenant, ids);
        Map<Templates.VersionKey, String> titles =
                templates.titles(tenant, talks.stream().map(Dialogue::template).distinct().toList());
        return talks.stream()
                .map(talk -> new Progress(
                        talk,
                        titles.get(talk.template()),
                        written.getOrDefault(talk.id(), Set.of()),
                        shown.getOrDefault(talk.id(), List.of()).stream().map(Release::kind).collect(Collectors.toSet()),
                        Optional.ofNullable(delivered.get(talk.id())),
                        Optional.ofNullable(handedOver.get(talk.id())),
                        deposit(delivered.get(talk.id()), handedIn.getOrDefault(talk.id(), List.of())),
                        Optional.ofNullable(times.get(talk.id())),
                        noted.getOrDefault(talk.id(), TimeNotes.Note.NONE),
                        agreed.getOrDefault(talk.id(), Agreements.Tally.NONE),
                        next(agreed.get(talk.id()), due.get(talk.id()))))
                .toList();
    }

    private static Optional<Deposit> deposit(Delivery newest, List<Deposit> handedIn) {
        return handedIn.stream().filter(one -> newest != null && one.delivery() == newest.number()).findFirst();
    }

    private static Optional<LocalDate> next(Agreements.Tally agreed, LocalDate due) {
        Stream<LocalDate> ofAgreements = Stream.ofNullable(agreed).flatMap(tally -> tally.nextFollowUpOn().stream());
        return Stream.concat(ofAgreements, Stream.ofNullable(due)).min(LocalDate::compareTo);
    }
}
