package se.medarbetarsamtal.impl.host;

import static org.osgi.service.component.annotations.ReferenceCardinality.OPTIONAL;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;
import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.api.spi.archive.Archive;
import se.medarbetarsamtal.api.spi.calendar.Calendars;
import se.medarbetarsamtal.api.spi.curriculum.Curricula;
import se.medarbetarsamtal.api.spi.identity.Identity;
import se.medarbetarsamtal.api.spi.key.Keys;
import se.medarbetarsamtal.api.spi.notice.Notices;
import se.medarbetarsamtal.api.spi.organisation.Organisations;
import se.medarbetarsamtal.api.spi.person.Persons;
import se.medarbetarsamtal.api.spi.relation.Relations;
import se.medarbetarsamtal.api.spi.skolbanken.Skolbanken;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.HostPresence;
import se.medarbetarsamtal.impl.Transactions;

/** Holds the host's services as they come and go, and hands them out guarded. */
@Component(service = {Host.class, HostPresence.class})
public class HostServices implements Host, HostPresence {

    private static final Logger LOG = LoggerFactory.getLogger("medarbetarsamtal.host");
    private static final int SERVICES = 10;
    /** It writes into another system, and one chef waits for one press; no page and no transaction waits meanwhile. */
    private static final long ARCHIVE_PATIENCE_SECONDS = 10;

    private final Slot<Identity> identity = new Slot<>("identity");
    private final Slot<Persons> persons = new Slot<>("person");
    private final Slot<Organisations> organisations = new Slot<>("organisation");
    private final Slot<Relations> relations = new Slot<>("relation");
    private final Slot<Skolbanken> skolbanken = new Slot<>("skolbanken");
    private final Slot<Notices> notices = new Slot<>("notice");
    private final Slot<Keys> keys = new Slot<>("key");
    private final Slot<Curricula> curricula = new Slot<>("curriculum", "the module's own list is shown until it is back");
    private final Slot<Calendars> calendars =
            new Slot<>("calendar", "times are booked without it, and its events follow when it is back");
    private final Slot<Archive> archive = new Slot<>("archive", "nothing can be handed in until it is back");

    private final ExecutorService askers = new ThreadPoolExecutor(
            0, SERVICES * Slot.MOST_WAITING, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), HostServices::asker);
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public HostServices(@Reference Transactions transactions, @Reference Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Activate
    void sayWhatIsMissing() {
        List<String> missing = services().stream()
                .filter(service -> !service.present() && service.need() != Need.OPTIONAL)
                .map(Service::name)
                .toList();
        if (!missing.isEmpty()) {
            LOG.warn("Waiting for the host's services {}: what needs them answers 503 until they come", missing);
        }
    }

    @Override
    public List<Service> services() {
        return Stream.of(
                        seen(Need.NEEDED, identity, persons, organisations, relations, skolbanken, keys),
                        seen(Need.WAITS, notices),
                        seen(Need.OPTIONAL, curricula, calendars, archive))
                .flatMap(List::stream).toList();
    }

    private static List<Service> seen(Need need, Slot<?>... slots) {
        return Stream.of(slots).map(slot -> new Service(slot.name(), need, slot.service().isPresent())).toList();
    }

    @Deactivate
    void stopAsking() {
        askers.shutdown();
    }

    @Override
    public Identity identity() {
        return new GuardedIdentity(guard(identity));
    }

    @Override
    public Persons persons() {
        return new GuardedPersons(guard(persons));
    }

    @Override
    public Organisations organisations() {
        return new GuardedOrganisations(guard(organisations));
    }

    @Override
    public Relations relations() {
        return new GuardedRelations(guard(relations), clock);
    }

    @Override
    public Skolbanken skolbanken() {
        return new GuardedSkolbanken(guard(skolbanken));
    }

    @Override
    public Notices notices() {
        return new GuardedNotices(guard(notices));
    }

    @Override
    public Keys keys() {
        return new GuardedKeys(guard(keys));
    }

    @Override
    public Optional<Curricula> curricula() {
        return curricula.service().map(present -> new GuardedCurricula(guard(curricula)));
    }

    @Override
    public Optional<Calendars> calendars() {
        return calendars.service().map(present -> new GuardedCalendars(guard(calendars)));
    }

    @Override
    public Optional<Archive> archive() {
        return archive.service().map(present ->
                new GuardedArchive(new Guard<>(archive, askers, transactions, ARCHIVE_PATIENCE_SECONDS), clock));
    }

    private <S> Guard<S> guard(Slot<S> slot) {
        return new Guard<>(slot, askers, transactions);
    }

    private static Thread asker(Runnable work) {
        Thread thread = new Thread(work, "medarbetarsamtal-host");
        thread.setDaemon(true);
        return thread;
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindIdentity(Identity service) {
        identity.bind(service);
    }

    void unbindIdentity(Identity service) {
        identity.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindPersons(Persons service) {
        persons.bind(service);
    }

    void unbindPersons(Persons service) {
        persons.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindOrganisations(Organisations service) {
        organisations.bind(service);
    }

    void unbindOrganisations(Organisations service) {
        organisations.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindRelations(Relations service) {
        relations.bind(service);
    }

    void unbindRelations(Relations service) {
        relations.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindSkolbanken(Skolbanken service) {
        skolbanken.bind(service);
    }

    void unbindSkolbanken(Skolbanken service) {
        skolbanken.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindNotices(Notices service) {
        notices.bind(service);
    }

    void unbindNotices(Notices service) {
        notices.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindKeys(Keys service) {
        keys.bind(service);
    }

    void unbindKeys(Keys service) {
        keys.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindCurricula(Curricula service) {
        curricula.bind(service);
    }

    void unbindCurricula(Curricula service) {
        curricula.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindCalendars(Calendars service) {
        calendars.bind(service);
    }

    void unbindCalendars(Calendars service) {
        calendars.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindArchive(Archive service) {
        archive.bind(service);
    }

    void unbindArchive(Archive service) {
        archive.unbind(service);
    }
}
