package se.medarbetarsamtal.impl;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.policy.DialogueFacts;

/** Made-up people that the unit tests share. */
public final class People {

    public static final TenantRef KOMMUN = new TenantRef("exempelkommun");
    public static final TenantRef OTHER_KOMMUN = new TenantRef("annankommun");
    public static final OrganisationRef SCHOOL = new OrganisationRef("norra");
    public static final PersonRef ALVA = new PersonRef("alva");
    public static final PersonRef KARIN = new PersonRef("karin");
    public static final PersonRef OTHER_CHEF = new PersonRef("per");
    public static final PersonRef STRANGER = new PersonRef("sven");
    public static final DialogueId TALK = new DialogueId("0123456789abcdef0123456789abcdef");
    public static final DialogueFacts ALVAS_TALK = new DialogueFacts(TALK, KOMMUN, ALVA, KARIN);
    public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private People() { }

    public static Request request(PersonRef person, HostRole... roles) {
        return new Request(actor(KOMMUN, person, roles), Optional.empty());
    }

    public static Actor actor(TenantRef tenant, PersonRef person, HostRole... roles) {
        Set<RoleAt> held =
                Arrays.stream(roles).map(role -> new RoleAt(role, SCHOOL)).collect(Collectors.toSet());
        return new Actor(person, tenant, held, Optional.empty());
    }

    public static List<MentorLink> mentors(PersonRef mentee, PersonRef... mentors) {
        return Arrays.stream(mentors)
                .map(mentor -> new MentorLink(mentor, mentee, PersonKind.STAFF, Optional.empty(), Optional.empty()))
                .toList();
    }
}
