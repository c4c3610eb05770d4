package se.medarbetarsamtal.impl.overview;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.TimeNotes;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.Basis;

/**
 * The time of one talk as it is stored, for who looks.
 *
 * @param last also one that was cancelled; empty when there never was one, or none that is shown to who looks
 * @param isBeingChanged whether who looks knew of a time that is another one now
 */
record FoundTime(Optional<Booking> last, boolean isBeingChanged, TimeNotes.Note note) {

    static FoundTime of(AccessDecision decision, Optional<Booking> stored, TimeNotes.Note note) {
        Optional<Booking> shown = stored.filter(time -> time.isShownTo(decision.basis()));
        return new FoundTime(shown, shown.isEmpty() && stored.filter(Booking::isBeingChanged).isPresent(), note);
    }

    Optional<Booking> booking() {
        return last.filter(time -> !time.cancelled());
    }

    /** @param texts what was opened, among others */
    Optional<String> place(Collection<Sheet.Text> texts) {
        return booking().flatMap(time -> text(texts, field -> field.kind() == Field.Kind.PLACE)).filter(place -> !place.isEmpty());
    }

    TimeWords words(AccessDecision decision, Collection<Sheet.Text> texts, List<String> warnings) {
        Optional<String> message = last.flatMap(time -> text(texts, Booking.message(time.revision())::equals));
        Optional<TimeWords.Asked> asked = note.asked().map(question ->
                new TimeWords.Asked(question.at(), text(texts, question.field()::equals).orElse("")));
        return new TimeWords(last.isPresent() && booking().isEmpty(), isBeingChanged, message, asked,
                note.outstanding().filter(reason -> decision.basis() == Basis.RESPONSIBLE), warnings);
    }

    private static Optional<String> text(Collection<Sheet.Text> texts, Predicate<Field> wanted) {
        return texts.stream().filter(text -> wanted.test(text.field())).map(Sheet.Text::text).findFirst();
    }
}
