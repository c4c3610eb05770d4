package se.medarbetarsamtal.impl.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.Request;

/**
 * Whose talks an administrator may have counted: all of the huvudman, or those of the own schools' staff. Made by
 * {@link AccessPolicy} alone, for one request; opens no talk.
 */
public final class Administered {

    private final Request request;
    private final Optional<Set<OrganisationRef>> schools;

    Administered(Request request, Optional<Set<OrganisationRef>> schools) {
        this.request = request;
        this.schools = schools.map(Set::copyOf);
    }

    public Request request() {
        return request;
    }

    /** @return whether somebody works today where the actor administers */
    public boolean covers(PersonCard card, LocalDate today) {
        return card.duties().stream()
                .anyMatch(duty -> duty.runsOn(today) && schools.map(own -> own.contains(duty.unit())).orElse(true));
    }
}
