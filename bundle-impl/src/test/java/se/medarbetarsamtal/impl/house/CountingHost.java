package se.medarbetarsamtal.impl.house;

import static se.medarbetarsamtal.impl.People.SCHOOL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.archive.Archive;
import se.medarbetarsamtal.api.spi.calendar.Calendars;
import se.medarbetarsamtal.api.spi.curriculum.Curricula;
import se.medarbetarsamtal.api.spi.identity.Identity;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.Keys;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.api.spi.notice.Notices;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
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
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.Unavailable;

/** A host in memory: links can be made and broken, services can go away, and every question is counted. */
public final class CountingHost implements Host {

    private final Transactions transactions;
    private final Map<PersonRef, Set<PersonRef>> mentors = new LinkedHashMap<>();
    private final Set<PersonRef> managers = new HashSet<>();
    private final Map<PersonRef, List<MentorLink>> forATime = new HashMap<>();
    private final Set<PersonRef> marked = new HashSet<>();
    private final Set<PersonRef> forgotten = new HashSet<>();
    private final Map<PersonRef, LocalDate> lastDays = new HashMap<>();
    private final Map<OrganisationRef, Organisation> units = new HashMap<>();
    private final Map<PersonRef, List<Duty>> employments = new HashMap<>();
    private final AtomicInteger questions = new AtomicInteger();
    private Optional<Curricula> curricula = Optional.empty();
    private Optional<Calendars> calendars = Optional.empty();
    private Optional<Archive> archive = Optional.empty();
    private boolean silent;
    private int untilMeanwhile;
    private Runnable meanwhile = () -> { };

    public CountingHost(Transactions transactions) {
        this.transactions = transactions;
    }

    public void link(PersonRef mentor, PersonRef mentee) {
        mentors.computeIfAbsent(mentee, unknown -> new HashSet<>()).add(mentor);
    }

    public void unlink(PersonRef mentor, PersonRef mentee) {
        mentors.getOrDefault(mentee, new HashSet<>()).remove(mentor);
    }

    /** Links for a time and a reason, beside what {@link #link} does. */
    public void disclose(PersonRef mentor, PersonRef mentee, LocalDate until, String reason) {
        forATime.computeIfAbsent(mentee, unknown -> new ArrayList<>())
                .add(new MentorLink(mentor, mentee, PersonKind.STAFF, Optional.of(until), Optional.of(reason)));
    }

    /** Takes every link for a time away. */
    public void endDisclosures() {
        forATime.clear();
    }

    /** Gives somebody the befattning Rektor. */
    public void makeManager(PersonRef person) {
        managers.add(person);
    }

    /** Puts a unit under another; with nothing above it is the huvudman. */
    public void place(OrganisationRef unit, String name, Optional<OrganisationRef> parent, String... schoolTypes) {
        units.put(unit, new Organisation(unit, name, "Enhet", parent, List.of(schoolTypes)));
    }

    /** Gives somebody these employments in place of the one at the school that everybody has. */
    public void employ(PersonRef person, Duty... duties) {
        employments.put(person, List.of(duties));
    }

    /** Has läroplaner of its own, or no longer. */
    public void teach(Curricula own) {
        curricula = Optional.ofNullable(own);
    }

    /** Has this calendar, or none any more. */
    public void keepCalendar(Calendars own) {
        calendars = Optional.ofNullable(own);
    }

    /** Has this archive, or none any more. */
    public void keepArchive(Archive own) {
        archive = Optional.ofNullable(own);
    }

    /** Marks somebody's identity as protected, or no longer. */
    public void mark(PersonRef person, boolean isProtected) {
        if (isProtected) {
            marked.add(person);
        } else {
            marked.remove(person);
        }
    }

    /** The relation service answers nothing until it is called back. */
    public void silence(boolean now) {
        silent = now;
    }

    /**
     * Lets something happen while a key is asked for: after what was looked up, and before the transaction.
     *
     * @param which time from now
     */
    public void meanwhile(int which, Runnable act) {
        untilMeanwhile = which;
        meanwhile = act;
    }

    private void passTime() {
        untilMeanwhile--;
        if (untilMeanwhile == 0) {
            meanwhile.run();
        }
    }

    /** @return how many questions the work asks */
    public int questionsOf(Runnable work) {
        int before = questions.get();
        work.run();
        return questions.get() - before;
    }

    private <T> T asked(Supplier<T> answer) {
        if (transactions.isRunning()) {
            throw new IllegalStateException("The host was asked inside a transaction");
        }
        questions.incrementAndGet();
        return answer.get();
    }

    @Override
    public Relations relations() {
        return new Relations() {
            @Override
            public Map<PersonRef, List<MentorLink>> mentorsOf(TenantRef tenant, Collection<PersonRef> mentees) {
                return asked(() -> {
                    if (silent) {
                        throw new Unavailable("relation");
                    }
                    Map<PersonRef, List<MentorLink>> found = new HashMap<>();
                    mentees.forEach(mentee -> found.put(mentee, Stream.concat(
                            mentors.getOrDefault(mentee, Set.of()).stream()
                                    .map(mentor -> link(mentor, mentee, PersonKind.STAFF)),
                            forATime.getOrDefault(mentee, List.of()).stream()).toList()));
                    return found;
                });
            }

            @Override
            public List<MentorLink> menteesOf(TenantRef tenant, PersonRef mentor) {
                return asked(() -> {
                    if (silent) {
                        throw new Unavailable("relation");
                    }
                    return mentors.entrySet().stream()
                            .filter(entry -> entry.getValue().contains(mentor))
                            .map(entry -> link(mentor, entry.getKey(), PersonKind.STAFF))
                            .toList();
                });
            }

            private MentorLink link(PersonRef mentor, PersonRef mentee, PersonKind kind) {
                return new MentorLink(mentor, mentee, kind, Optional.empty(), Optional.empty());
            }
        };
    }

    @Override
    public Persons persons() {
        return (tenant, persons) -> asked(() -> {
            Map<PersonRef, PersonCard> cards = new HashMap<>();
            persons.stream().filter(person -> !forgotten.contains(person)).forEach(person -> cards.put(person, new PersonCard(person, "Namn " + person.value(),
                    PersonKind.STAFF, markingOf(person), duties(person))));
            return cards;
        });
    }

    /** Has no card of somebody from now on. */
    public void forget(PersonRef person) {
        forgotten.add(person);
    }

    /** Lets somebody's only tjänst end with that day. */
    public void endDuties(PersonRef person, LocalDate lastDay) {
        lastDays.put(person, lastDay);
    }

    private SecurityMarking markingOf(PersonRef person) {
        return marked.contains(person) ? SecurityMarking.CONFIDENTIAL : SecurityMarking.NONE;
    }

    private List<Duty> duties(PersonRef person) {
        Duty atTheSchool = new Duty(
                SCHOOL, managers.contains(person) ? "Rektor" : "Lärare", LocalDate.of(2020, 1, 1),
                Optional.ofNullable(lastDays.get(person)));
        return employments.getOrDefault(person, List.of(atTheSchool));
    }

    /** A question about läroplaner counts as any other. */
    @Override
    public Optional<Curricula> curricula() {
        return curricula.map(own -> schoolTypes -> asked(() -> own.entries(schoolTypes)));
    }

    /** Whether there is one costs nothing to know; what it is asked counts. */
    @Override
    public Optional<Archive> archive() {
        return archive.map(own -> (tenant, deposited) -> asked(() -> own.deposit(tenant, deposited)));
    }

    @Override
    public Optional<Calendars> calendars() {
        return calendars.map(own -> asked(() -> own));
    }

    @Override
    public Organisations organisations() {
        return new Organisations() {
            @Override
            public Organisation principalOrganiser(TenantRef tenant) {
                return asked(() -> organisation(SCHOOL));
            }

            @Override
            public Map<OrganisationRef, Organisation> organisations(
                    TenantRef tenant, Collection<OrganisationRef> organisations) {
                return asked(() -> {
                    Map<OrganisationRef, Organisation> found = new HashMap<>();
                    organisations.forEach(unit -> found.put(unit, organisation(unit)));
                    return found;
                });
            }

            private Organisation organisation(OrganisationRef unit) {
                return units.getOrDefault(
                        unit, new Organisation(unit, "Norra skolan", "Skolenhet", Optional.empty(), List.of("GR")));
            }
        };
    }

    /** Wraps by turning bits over: these tests are not about the host's keys. */
    @Override
    public Keys keys() {
        return new Keys() {
            @Override
            public List<WrappedKey> wrap(List<DataKey> keys) {
                return asked(() -> keys.stream()
                        .map(key -> new WrappedKey(key.scope(), key.context(), "k1", turned(key.bytes()))).toList());
            }

            @Override
            public List<DataKey> unwrap(List<WrappedKey> keys) {
                passTime();
                return asked(() -> keys.stream()
                        .map(key -> new DataKey(key.scope(), key.context(), turned(key.bytes()))).toList());
            }

            @Override
            public Map<KeyScope, String> currentKeyIds(Collection<KeyScope> scopes) {
                return asked(() -> {
                    Map<KeyScope, String> current = new HashMap<>();
                    scopes.forEach(scope -> current.put(scope, "k1"));
                    return current;
                });
            }

            @Override
            public void destroy(KeyScope scope) {
                throw new UnsupportedOperationException("Nothing here destroys keys");
            }

            private byte[] turned(byte[] bytes) {
                byte[] turned = bytes.clone();
                for (int i = 0; i < turned.length; i++) {
                    turned[i] = (byte) ~turned[i];
                }
                return turned;
            }
        };
    }

    @Override
    public Identity identity() {
        throw new UnsupportedOperationException("Nobody signs in here");
    }

    @Override
    public Skolbanken skolbanken() {
        throw new UnsupportedOperationException("Nothing is published here");
    }

    @Override
    public Notices notices() {
        throw new UnsupportedOperationException("Nothing is delivered here");
    }
}
