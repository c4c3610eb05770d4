package se.medarbetarsamtal.impl.contribution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.RelationRule;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.text.Wording;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.HostReady;
import se.medarbetarsamtal.impl.Messages;
import se.medarbetarsamtal.impl.Unavailable;

/** Whom a chef can have: staff who work here now or will, and not oneself. Pupils are the host's own matter. */
@Component(service = RelationRule.class)
public class StaffRelationRule implements RelationRule {

    private final Messages messages = new Messages(StaffRelationRule.class);
    private final Host host;
    private final Clock clock;

    @Activate
    public StaffRelationRule(@Reference HostReady ready, @Reference Host host, @Reference Clock clock) {
        this.host = host;
        this.clock = clock;
    }

    @Override
    public Map<PersonRef, Wording> refusals(TenantRef tenant, PersonRef mentor, Collection<PersonRef> mentees) {
        Map<PersonRef, Wording> refusals = new LinkedHashMap<>();
        try {
            Map<PersonRef, PersonCard> cards = host.persons().cards(tenant, mentees);
            mentees.forEach(mentee -> refusal(mentor, mentee, cards.get(mentee))
                    .ifPresent(reason -> refusals.put(mentee, messages.of(reason))));
        } catch (Unavailable silent) {
            mentees.forEach(mentee -> refusals.put(mentee, messages.of("refusal.undecided")));
        }
        return refusals;
    }

    private Optional<String> refusal(PersonRef mentor, PersonRef mentee, PersonCard card) {
        if (mentee.equals(mentor)) {
            return Optional.of("refusal.self");
        }
        if (card == null) {
            return Optional.of("refusal.unknown");
        }
        if (card.kind() == PersonKind.STAFF && card.duties().stream().noneMatch(this::isNowOrComing)) {
            return Optional.of("refusal.no-duty");
        }
        return Optional.empty();
    }

    private boolean isNowOrComing(Duty duty) {
        LocalDate today = clock.today();
        return duty.endDate().map(end -> !end.isBefore(today)).orElse(true);
    }
}
