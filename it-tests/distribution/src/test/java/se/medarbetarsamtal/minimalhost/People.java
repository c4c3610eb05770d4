package se.medarbetarsamtal.minimalhost;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.identity.Identity;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.api.spi.organisation.Organisations;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.person.Persons;
import se.medarbetarsamtal.api.spi.person.SecurityMarking;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.api.spi.relation.Relations;

/** One school with a rektor, an employee and somebody who administers both. */
final class People implements Identity, Persons, Relations, Organisations {

    private static final TenantRef TENANT = new TenantRef("kommun");
    private static final OrganisationRef SCHOOL = new OrganisationRef("skola");
    private static final Organisation KOMMUN =
            new Organisation(new OrganisationRef("kommun"), "Kommunen", "Huvudman", Optional.empty(), List.of());
    private static final PersonRef CHEF = new PersonRef("chef");
    private static final PersonRef EMPLOYEE = new PersonRef("medarbetare");
    private static final Map<String, HostRole> ROLES = Map.of(
            "chef", HostRole.OBSERVER, "medarbetare", HostRole.STAFF, "admin", HostRole.PRINCIPAL_ORGANISER_ADMIN);
    private static final Map<String, String> DUTIES = Map.of("chef", "Rektor", "medarbetare", "Lärare", "admin", "Handläggare");

    @Override
    public Optional<Actor> actor(String remoteUser) {
        return Optional.ofNullable(ROLES.get(remoteUser)).map(role -> new Actor(new PersonRef(remoteUser), TENANT,
                Set.of(new RoleAt(HostRole.STAFF, SCHOOL), new RoleAt(role, KOMMUN.organisation())), Optional.empty()));
    }

    @Override
    public Map<PersonRef, PersonCard> cards(TenantRef tenant, Collection<PersonRef> persons) {
        return persons.stream().filter(person -> DUTIES.containsKey(person.value())).distinct().collect(Collectors.toMap(
                person -> person,
                person -> new PersonCard(person, "Person " + person.value(), PersonKind.STAFF, SecurityMarking.NONE, List.of(
                        new Duty(SCHOOL, DUTIES.get(person.value()), LocalDate.of(2020, 8, 1), Optional.empty())))));
    }

    @Override
    public Map<PersonRef, List<MentorLink>> mentorsOf(TenantRef tenant, Collection<PersonRef> mentees) {
        return mentees.contains(EMPLOYEE) ? Map.of(EMPLOYEE, menteesOf(tenant, CHEF)) : Map.of();
    }

    @Override
    public List<MentorLink> menteesOf(TenantRef tenant, PersonRef mentor) {
        return mentor.equals(CHEF)
                ? List.of(new MentorLink(CHEF, EMPLOYEE, PersonKind.STAFF, Optional.empty(), Optional.empty())) : List.of();
    }

    @Override
    public Organisation principalOrganiser(TenantRef tenant) {
        return KOMMUN;
    }

    @Override
    public Map<OrganisationRef, Organisation> organisations(TenantRef tenant, Collection<OrganisationRef> organisations) {
        Map<OrganisationRef, Organisation> found = new HashMap<>();
        if (organisations.contains(SCHOOL)) {
            found.put(SCHOOL, new Organisation(
                    SCHOOL, "Skolan", "Skolenhet", Optional.of(KOMMUN.organisation()), List.of("GR")));
        }
        if (organisations.contains(KOMMUN.organisation())) {
            found.put(KOMMUN.organisation(), KOMMUN);
        }
        return found;
    }
}
