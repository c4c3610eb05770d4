package se.medarbetarsamtal.impl.rest.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.document.OwnTalk;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.Agreements;

/**
 * A talk for its employee: as it can be read, and how it has come to be so.
 *
 * @param time null when there never was one
 * @param askedForTimeAt null when no answer is awaited
 * @param handedOverOn null while it is not
 */
record OwnTalkView(
        String id,
        String templateId,
        int ordinal,
        CopyView talk,
        List<Text> texts,
        List<OwnTalk.Question> ownQuestions,
        List<AgreedView> agreements,
        List<Shown> shown,
        List<Version> deliveries,
        Time time,
        Instant askedForTimeAt,
        LocalDate handedOverOn,
        List<Reader> readers) {

    /**
     * @param name of the question, or of the agreement's cell
     * @param owner null for what is written together, and for the employee's
     */
    record Text(Field.Kind box, String name, String owner, List<OwnTalk.Revision> revisions) {

        static Text of(OwnTalk.Text text) {
            return new Text(text.field().kind(), text.field().name(), text.owner().orElse(null), text.revisions());
        }

        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    /** @param openedAt null until the other party had it before the eyes */
    record Shown(Field.Kind box, String by, Instant shownAt, Instant openedAt) {

        static Shown of(OwnTalk.Shown shown) {
            return new Shown(shown.box(), shown.by(), shown.shownAt(), shown.openedAt().orElse(null));
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "Shown[…]";
        }
    }

    /** @param onPaperOn null when they are read here, and {@code acknowledgedAt} until they are acknowledged */
    record Version(int number, String deliveredBy, Instant deliveredAt, LocalDate onPaperOn, Instant acknowledgedAt,
            List<Held> texts, List<Frozen> agreements) {

        static Version of(OwnTalk.Version version) {
            return new Version(version.delivery().number(), version.deliveredBy(), version.delivery().deliveredAt(),
                    version.delivery().onPaperOn().orElse(null), version.delivery().acknowledgedAt().orElse(null),
                    version.texts().stream().map(Held::of).toList(), version.agreements().stream().map(Frozen::of).toList());
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "Version[…]";
        }
    }

    record Held(Field.Kind box, String name, String owner, int revision) {

        static Held of(OwnTalk.Held held) {
            return new Held(held.field().kind(), held.field().name(), held.owner().orElse(null), held.revision());
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "Held[…]";
        }
    }

    record Frozen(String id, AgreementKind kind, AgreementStatus status, int position) {

        static Frozen of(Agreements.Frozen frozen) {
            return new Frozen(frozen.id(), frozen.kind(), frozen.status(), frozen.position());
        }
    }

    /** @param slot null for a time that the chef set, and {@code room} where none is taken */
    record Time(int revision, Instant start, String zone, int minutes, boolean sent, boolean told, String slot, String room, boolean cancelled) {

        static Time of(Booking time) {
            return new Time(time.revision(), time.start(), time.zone().getId(), time.minutes(), time.sent(), time.told(),
                    time.slot().orElse(null), time.room().orElse(null), time.cancelled());
        }
    }

    /** @param name null for what the service did by itself */
    record Reader(LocalDate date, String name, List<String> dutyRoles, OwnTalk.Relation relation, String act, String part) {

        static Reader of(OwnTalk.Reader reader) {
            return new Reader(reader.date(), reader.name().orElse(null), reader.dutyRoles(), reader.relation(), reader.act(),
                    reader.part());
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "Reader[…]";
        }
    }

    static OwnTalkView of(OwnTalk own) {
        return new OwnTalkView(
                own.copy().dialogue().id().value(),
                own.copy().dialogue().template().template().value(),
                own.copy().dialogue().ordinal(),
                CopyView.of(own.copy()),
                own.texts().stream().map(Text::of).toList(),
                own.ownQuestions(),
                own.agreements().stream().map(AgreedView::of).toList(),
                own.shown().stream().map(Shown::of).toList(),
                own.deliveries().stream().map(Version::of).toList(),
                own.time().map(Time::of).orElse(null),
                own.askedForTimeAt().orElse(null),
                own.handedOverOn().orElse(null),
                own.readers().stream().map(Reader::of).toList());
    }

    @Override
    public String toString() {
        return "OwnTalkView[…]";
    }
}
