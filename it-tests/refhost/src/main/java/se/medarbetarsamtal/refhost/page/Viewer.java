package se.medarbetarsamtal.refhost.page;

import java.util.List;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.refhost.identity.Session;
import se.medarbetarsamtal.refhost.person.Listed;

/** Who looks at a page, found anew at each request. */
record Viewer(Session session, Actor actor, Listed card, List<MentorLink> mentees, int unread) {

    TenantRef tenant() {
        return actor.tenant();
    }

    PersonRef person() {
        return actor.person();
    }

    /** @return whether an administrator looks with this person's eyes */
    boolean isSupport() {
        return actor.realUser().isPresent();
    }

    boolean isStaff() {
        return actor.holds(HostRole.STAFF);
    }

    boolean isMainAdmin() {
        return actor.holds(HostRole.PRINCIPAL_ORGANISER_ADMIN);
    }

    boolean isAdmin() {
        return isMainAdmin() || actor.holds(HostRole.SCHOOL_ADMIN);
    }

    boolean mentorsStaff() {
        return mentees.stream().anyMatch(link -> link.menteeKind() == PersonKind.STAFF);
    }

    /** Kommunadmin counts everywhere, skoladmin at the own school. */
    boolean administers(Listed other) {
        return isMainAdmin() || other.units().stream().anyMatch(this::administers);
    }

    boolean administers(OrganisationRef unit) {
        return isMainAdmin() || actor.roles().contains(new RoleAt(HostRole.SCHOOL_ADMIN, unit));
    }

    boolean belongsTo(Audience audience) {
        return switch (audience) {
            case STAFF -> isStaff();
            case MENTORS_OF_STAFF -> mentorsStaff();
            case SCHOOL_ADMINS -> actor.holds(HostRole.SCHOOL_ADMIN);
            case PRINCIPAL_ORGANISER_ADMINS -> isMainAdmin();
        };
    }
}
