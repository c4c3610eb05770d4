package se.medarbetarsamtal.impl.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
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
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.Bookings;
import se.medarbetarsamtal.impl.booking.TimeNotes;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.HandOver;
import se.medarbetarsamtal.impl.dialogue.HandOvers;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.journal.AccessLog;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.plan.CurriculumLinks;
import se.medarbetarsamtal.impl.plan.StatusChange;
import se.medarbetarsamtal.impl.plan.Statuses;

/** Reads the history of some talks of one employee: ten statements, however many. */
@Component(service = HistoryReader.class)
public class HistoryReader {

    /** Why a talk has not been held is noted for the chef alone; a receipt is the end of what was handed in. */
    static final Set<String> HIDDEN = Set.of("NOTED", "READ_LOG", "RECEIPT_NOTED");

    private final Texts texts;
    private final Statuses statuses;
    private final CurriculumLinks links;
    private final Agreements agreements;
    private final Deliveries deliveries;
    private final HandOvers handOvers;
    private final Bookings bookings;
    private final TimeNotes timeNotes;
    private final AccessLog log;

    @Activate
    public HistoryReader(
            @Reference Texts texts,
            @Reference Statuses statuses,
            @Reference CurriculumLinks links,
            @Reference Agreements agreements,
            @Reference Deliveries deliveries,
            @Reference HandOvers handOvers,
            @Reference Bookings bookings,
            @Reference TimeNotes timeNotes,
            @Reference AccessLog log) {
        this.texts = texts;
        this.statuses = statuses;
        this.links = links;
        this.agreements = agreements;
        this.deliveries = deliveries;
        this.handOvers = handOvers;
        this.bookings = bookings;
        this.timeNotes = timeNotes;
        this.log = log;
    }

    /** @return of each talk; everything in it that belongs to one of its agreements too */
    Map<DialogueId, TalkHistory> of(TenantRef tenant, List<DialogueId> talks, PersonRef employee) {
        Map<DialogueId, List<SealedText>> written = texts.everyOf(tenant, talks);
        List<StatusChange> changes = statuses.ofDialogues(tenant, talks);
        Map<String, List<String>> codes = links.ofDialogues(tenant, talks);
        Map<DialogueId, List<Delivery>> delivered = deliveries.ofDialogues(tenant, talks);
        Map<DialogueId, List<Deliveries.Held>> held =
                deliveries.held(tenant, talks).stream().collect(groupingBy(Deliveries.Held::dialogue));
        Map<DialogueId, List<Agreements.Delivered>> frozen =
                agreements.frozenOf(tenant, talks).stream().collect(groupingBy(Agreements.Delivered::dialogue));
        Map<DialogueId, Booking> times = bookings.lastOf(tenant, talks);
        Map<DialogueId, TimeNotes.Note> notes = timeNotes.ofDialogues(tenant, talks);
        Map<DialogueId, HandOver> handedOver = handOvers.ofDialogues(tenant, talks);
        Map<DialogueId, List<AccessLog.Line>> lines = log.linesOf(tenant, talks, employee, HIDDEN).stream()
                .collect(groupingBy(AccessLog.TalkLine::dialogue, mapping(AccessLog.TalkLine::line, toList())));
        Map<DialogueId, TalkHistory> histories = new HashMap<>();
        talks.forEach(id -> histories.put(id, new TalkHistory(
                in(written, id), changes, codes, in(delivered, id), in(held, id), in(frozen, id),
                Optional.ofNullable(times.get(id)), Optional.ofNullable(notes.get(id)).flatMap(TimeNotes.Note::asked),
                Optional.ofNullable(handedOver.get(id)).map(HandOver::on), in(lines, id))));
        return histories;
    }

    private static <T> List<T> in(Map<DialogueId, ? extends Collection<T>> all, DialogueId id) {
        return all.containsKey(id) ? List.copyOf(all.get(id)) : List.of();
    }
}
