package se.medarbetarsamtal.impl.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.ProtectedIdentity;

/** What people are called now; whom the host does not name any more has words for that in place of a name. */
final class KnownNames {

    private final Map<PersonRef, PersonCard> cards;
    private final PaperWords words;

    KnownNames(Map<PersonRef, PersonCard> cards, PaperWords words) {
        this.cards = Map.copyOf(cards);
        this.words = words;
    }

    String of(PersonRef person) {
        PersonCard card = cards.get(person);
        return card == null ? words.nameless() : card.displayName();
    }

    /** Whom the host does not show counts as protected. */
    boolean isProtected(PersonRef person) {
        return ProtectedIdentity.is(cards.get(person));
    }

    /** @return the befattningar of that day */
    List<String> dutyRoles(PersonRef person, LocalDate day) {
        PersonCard card = cards.get(person);
        return card == null ? List.of()
                : card.duties().stream().filter(duty -> duty.runsOn(day)).map(Duty::dutyRole).distinct().toList();
    }
}
