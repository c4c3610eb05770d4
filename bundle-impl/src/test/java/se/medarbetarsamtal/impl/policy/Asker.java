package se.medarbetarsamtal.impl.policy;

import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.OTHER_KOMMUN;
import static se.medarbetarsamtal.impl.People.SCHOOL;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.impl.Request;

/**
 * Somebody who asks for a talk.
 *
 * @param person the number of one of the graph's persons, or {@link #STRANGER}
 */
record Asker(int person, Kind kind) {

    static final int STRANGER = Graph.PERSONS;
    private static final List<PersonRef> REFERENCES =
            IntStream.rangeClosed(0, STRANGER).mapToObj(number -> new PersonRef("p" + number)).toList();
    private static final Map<Asker, Actor> ACTORS = all().stream().collect(Collectors.toMap(asker -> asker, Asker::actor));

    /** As what somebody is signed in. */
    enum Kind {
        WITHOUT_ROLE(Set.of()),
        OBSERVER(Set.of(HostRole.OBSERVER)),
        /** Kommunadmin and Skoladmin at once, and so whoever wrote and published the talk's template. */
        ADMINISTRATOR(Set.of(HostRole.STAFF, HostRole.PUPIL, HostRole.SCHOOL_ADMIN, HostRole.PRINCIPAL_ORGANISER_ADMIN)),
        EVERY_ROLE(Set.of(HostRole.values())),
        /** Has the same reference at another huvudman. */
        OF_ANOTHER_HUVUDMAN(Set.of(HostRole.values())),
        /** An administrator signed in as this person. */
        SUPPORTED(Set.of(HostRole.values()));

        private final Set<HostRole> roles;

        Kind(Set<HostRole> roles) {
            this.roles = roles;
        }
    }

    static List<Asker> all() {
        return IntStream.rangeClosed(0, STRANGER).boxed()
                .flatMap(person -> Arrays.stream(Kind.values()).map(kind -> new Asker(person, kind)))
                .toList();
    }

    static PersonRef reference(int person) {
        return REFERENCES.get(person);
    }

    boolean isObserver() {
        return kind.roles.contains(HostRole.OBSERVER);
    }

    /** @return whether this is the person itself, at this huvudman */
    boolean isGenuine() {
        return kind != Kind.OF_ANOTHER_HUVUDMAN && kind != Kind.SUPPORTED;
    }

    boolean isMentorOf(int employee, Graph now) {
        return person != STRANGER && now.has(person, employee);
    }

    Request request() {
        return new Request(ACTORS.get(this), Optional.empty());
    }

    private Actor actor() {
        Set<RoleAt> held = kind.roles.stream().map(role -> new RoleAt(role, SCHOOL)).collect(Collectors.toSet());
        Optional<PersonRef> real = kind == Kind.SUPPORTED ? Optional.of(new PersonRef("admin")) : Optional.empty();
        return new Actor(reference(person), kind == Kind.OF_ANOTHER_HUVUDMAN ? OTHER_KOMMUN : KOMMUN, held, real);
    }
}
