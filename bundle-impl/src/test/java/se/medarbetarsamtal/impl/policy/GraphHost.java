package se.medarbetarsamtal.impl.policy;

import static java.util.stream.Collectors.toMap;
import static se.medarbetarsamtal.impl.People.SCHOOL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.archive.Archive;
import se.medarbetarsamtal.api.spi.calendar.Calendars;
import se.medarbetarsamtal.api.spi.curriculum.Curricula;
import se.medarbetarsamtal.api.spi.identity.Identity;
import se.medarbetarsamtal.api.spi.key.Keys;
import se.medarbetarsamtal.api.spi.notice.Notices;
import se.medarbetarsamtal.api.spi.organisation.Organisations;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.person.Persons;
import se.medarbetarsamtal.api.spi.person.SecurityMarking;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.api.spi.relation.Relations;
import se.medarbetarsamtal.api.spi.skolbanken.Skolbanken;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.setting.LastChange;
import se.medarbetarsamtal.impl.setting.Setting;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.Settings;

/** A host that has nothing but the links of one graph, and of whom everybody is rektor. */
final class GraphHost implements Host, Relations {

    private Graph now = new Graph(0);

    void turnTo(Graph graph) {
        now = graph;
    }

    /** @return the settings of a huvudman who has changed nothing */
    static SettingStore noSettings() {
        return new SettingStore() {
            @Override
            public Optional<Stored> find(TenantRef tenant) {
                return Optional.empty();
            }

            @Override
            public boolean replace(TenantRef tenant, Settings settings, int expectedVersion, PersonRef by, Instant at) {
                throw new UnsupportedOperationException("Nothing is set here");
            }

            @Override
            public Map<Setting, LastChange> changes(TenantRef tenant) {
                return Map.of();
            }
        };
    }

    @Override
    public Map<PersonRef, List<MentorLink>> mentorsOf(TenantRef tenant, Collection<PersonRef> mentees) {
        return mentees.stream().collect(toMap(mentee -> mentee, mentee -> linked(
                mentor -> now.has(mentor, number(mentee)), mentor -> link(Asker.reference(mentor), mentee))));
    }

    @Override
    public List<MentorLink> menteesOf(TenantRef tenant, PersonRef mentor) {
        return linked(mentee -> now.has(number(mentor), mentee), mentee -> link(mentor, Asker.reference(mentee)));
    }

    @Override
    public Relations relations() {
        return this;
    }

    @Override
    public Persons persons() {
        return (tenant, persons) -> persons.stream().collect(toMap(person -> person, person -> new PersonCard(
                person, "", PersonKind.STAFF, SecurityMarking.NONE,
                List.of(new Duty(SCHOOL, "Rektor", LocalDate.EPOCH, Optional.empty())))));
    }

    private static List<MentorLink> linked(IntPredicate wanted, IntFunction<MentorLink> link) {
        return IntStream.range(0, Graph.PERSONS).filter(wanted).mapToObj(link).toList();
    }

    private static MentorLink link(PersonRef mentor, PersonRef mentee) {
        return new MentorLink(mentor, mentee, PersonKind.STAFF, Optional.empty(), Optional.empty());
    }

    private static int number(PersonRef person) {
        return Integer.parseInt(person.value().substring(1));
    }

    @Override
    public Identity identity() {
        throw new UnsupportedOperationException("Nobody signs in here");
    }

    @Override
    public Organisations organisations() {
        throw new UnsupportedOperationException("Nobody asks for a school here");
    }

    @Override
    public Skolbanken skolbanken() {
        throw new UnsupportedOperationException("Nothing is published here");
    }

    @Override
    public Notices notices() {
        throw new UnsupportedOperationException("Nothing is delivered here");
    }

    @Override
    public Optional<Archive> archive() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Calendars> calendars() {
        throw new UnsupportedOperationException("Nobody has a calendar here");
    }

    @Override
    public Optional<Curricula> curricula() {
        throw new UnsupportedOperationException("Nothing is taught here");
    }

    @Override
    public Keys keys() {
        throw new UnsupportedOperationException("Nothing is sealed here");
    }
}
