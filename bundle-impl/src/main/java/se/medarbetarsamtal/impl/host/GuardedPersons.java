package se.medarbetarsamtal.impl.host;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.api.spi.person.Persons;

/** Keeps only cards that were asked for and that are whose they are said to be. */
final class GuardedPersons implements Persons {

    private final Guard<Persons> guard;

    GuardedPersons(Guard<Persons> guard) {
        this.guard = guard;
    }

    @Override
    public Map<PersonRef, PersonCard> cards(TenantRef tenant, Collection<PersonRef> persons) {
        List<PersonRef> asked = List.copyOf(persons);
        return guard.ask(host -> {
            Map<PersonRef, PersonCard> answered = host.cards(tenant, asked);
            Map<PersonRef, PersonCard> kept = new HashMap<>();
            for (PersonRef person : asked) {
                PersonCard card = answered.get(person);
                if (card != null && card.person().equals(person)) {
                    kept.put(person, card);
                }
            }
            return kept;
        });
    }
}
