package se.medarbetarsamtal.impl.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.document.OwnTalk.Agreed;
import se.medarbetarsamtal.impl.document.OwnTalk.Held;
import se.medarbetarsamtal.impl.document.OwnTalk.Question;
import se.medarbetarsamtal.impl.document.OwnTalk.Reader;
import se.medarbetarsamtal.impl.document.OwnTalk.Revision;
import se.medarbetarsamtal.impl.document.OwnTalk.Shown;
import se.medarbetarsamtal.impl.document.OwnTalk.Status;
import se.medarbetarsamtal.impl.document.OwnTalk.Text;
import se.medarbetarsamtal.impl.document.OwnTalk.Version;
import se.medarbetarsamtal.impl.journal.AccessLog;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.policy.Reason;
import se.medarbetarsamtal.impl.vault.OpenDialogue;

/** Puts together what one employee gets of one talk. What the employee may not read is not even opened. */
final class OwnTalkMaker {

    private final CopyReader.Stored stored;
    private final TalkHistory history;
    private final OpenDialogue open;
    private final KnownNames names;

    OwnTalkMaker(CopyReader.Stored stored, TalkHistory history, OpenDialogue open, KnownNames names) {
        this.stored = stored;
        this.history = history;
        this.open = open;
        this.names = names;
    }

    /** A place is shown to nobody while the employee's identity is protected. */
    OwnTalk make(RecordCopy copy, LocalDate today) {
        boolean isPlaceShown = !names.isProtected(copy.dialogue().employee());
        Optional<Booking> known = history.time().filter(one -> one.isShownTo(Basis.EMPLOYEE));
        // One that was moved, not sent, and cancelled ended as another than the employee knew.
        Optional<Booking> time = known.filter(Booking::sent);
        return new OwnTalk(copy, texts(known, isPlaceShown),
                stored.ownQuestions().stream().map(one -> new Question(one.id(), one.place(), names.of(one.addedBy()), one.addedAt())).toList(),
                stored.ever().stream().map(this::agreed).toList(),
                stored.sharing().releases().stream().map(release ->
                        new Shown(release.kind(), names.of(release.owner()), release.releasedAt(), release.openedAt())).toList(),
                history.deliveries().stream().map(this::version).toList(),
                isPlaceShown ? time : time.map(Booking::withoutRoom), history.asked().map(asked -> asked.at()), history.handedOver(),
                history.log().stream().map(line -> reader(line, today)).toList());
    }

    private List<Text> texts(Optional<Booking> time, boolean isPlaceShown) {
        Map<Field, List<SealedText>> byField = new LinkedHashMap<>();
        new ReadableHistory(stored, history).texts()
                .filter(text -> isTold(text, time, isPlaceShown))
                .forEach(text -> byField.computeIfAbsent(text.field(), one -> new ArrayList<>()).add(text));
        return byField.entrySet().stream().map(text -> new Text(text.getKey(), text.getKey().owner().map(names::of),
                text.getValue().stream().map(this::revision).toList())).toList();
    }

    /** What the chef wrote about an earlier time may never have been sent; of the present one it was when the time is shown. */
    private boolean isTold(SealedText text, Optional<Booking> time, boolean isPlaceShown) {
        return switch (text.field().kind()) {
            case PLACE -> isPlaceShown && time.isPresent() && stored.texts().stream().anyMatch(newest ->
                    newest.field().equals(text.field()) && newest.revision() == text.revision());
            case TIME_MESSAGE -> time.filter(one -> Booking.message(one.revision()).equals(text.field())).isPresent();
            default -> true;
        };
    }

    private Revision revision(SealedText text) {
        return new Revision(text.revision(), open.open(text.field().sealedAs(), text.revision(), text.sealed()),
                text.writtenAt(), names.of(text.author()));
    }

    private Agreed agreed(Agreements.Ever ever) {
        String id = ever.agreement().id();
        return new Agreed(ever.agreement(), ever.removedAt(), history.codes().getOrDefault(id, List.of()),
                history.statuses().stream().filter(change -> change.agreement().equals(id))
                        .map(change -> new Status(change.number(), change.status(), names.of(change.by()), change.at())).toList());
    }

    private Version version(Delivery delivery) {
        return new Version(delivery, names.of(delivery.deliveredBy()),
                history.held().stream().filter(held -> held.number() == delivery.number()).map(this::held).toList(),
                history.frozen().stream().filter(one -> one.number() == delivery.number()).map(Agreements.Delivered::frozen).toList());
    }

    private Held held(Deliveries.Held held) {
        return new Held(held.field(), held.field().owner().map(names::of), held.revision());
    }

    private Reader reader(AccessLog.Line line, LocalDate today) {
        Optional<PersonRef> person = Optional.of(line.actor()).filter(actor -> !actor.equals(JournalEntry.SYSTEM));
        return new Reader(LocalDate.ofInstant(line.at(), Clock.SWEDEN), person.map(names::of),
                person.map(one -> names.dutyRoles(one, today)).orElse(List.of()),
                person.isPresent() ? relation(Reason.valueOf(line.reason())) : OwnTalk.Relation.SYSTEM, line.act(), part(line.kind()));
    }

    /** That a chef has notes of an own is the chef's: on the page too they are notes like the joint ones. */
    private static String part(String kind) {
        return kind.equals(Field.Kind.OWN_NOTE.name()) ? Field.Kind.JOINT.name() : kind;
    }

    private static OwnTalk.Relation relation(Reason reason) {
        return switch (reason) {
            case RESPONSIBLE_NOW -> OwnTalk.Relation.RESPONSIBLE;
            case MENTOR_NOW -> OwnTalk.Relation.MENTOR;
            case DISCLOSURE_NOW -> OwnTalk.Relation.DISCLOSURE;
            case OWN_TALK -> OwnTalk.Relation.EMPLOYEE;
            default -> throw new IllegalStateException("Nobody gets in for " + reason);
        };
    }
}
