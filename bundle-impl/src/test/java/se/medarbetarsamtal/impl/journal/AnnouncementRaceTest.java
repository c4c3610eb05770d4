package se.medarbetarsamtal.impl.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.People.mentors;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.person;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.notice.NewMentorNotices;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.Samples;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** Several nodes see the same new link at the same moment. */
class AnnouncementRaceTest {

    private static final int NODES = 4;

    private final TenantRef tenant = Samples.tenant();
    private final PersonRef employee = person();
    private final PersonRef known = person();
    private final PersonRef added = person();

    @ParameterizedTest
    @EnumSource
    void exactlyOneOfThemAnnouncesALinkThatWasNeverSeen(Product product) throws InterruptedException {
        TestDatabase database = TestDatabase.fresh(product);

        assertThat(noticesAfterTheRace(database, database.seenMentors())).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void exactlyOneOfThemAnnouncesALinkThatComesBackTooLate(Product product) throws InterruptedException {
        TestDatabase database = TestDatabase.fresh(product);
        wire(database, database.seenMentors(), -9 - SeenMentor.FORGIVEN.toSeconds(), known, added);
        wire(database, database.seenMentors(), -5 - SeenMentor.FORGIVEN.toSeconds(), known);

        assertThat(noticesAfterTheRace(database, database.seenMentors())).isEqualTo(2);
    }

    /** Shows that the race is one: whoever looks and then announces, without the database deciding, announces twice. */
    @ParameterizedTest
    @EnumSource
    void whoOnlyLooksFirstAnnouncesTwice(Product product) throws InterruptedException {
        TestDatabase database = TestDatabase.fresh(product);

        assertThat(noticesAfterTheRace(database, elsewhere(database))).isGreaterThan(2);
    }

    private int noticesAfterTheRace(TestDatabase database, SeenMentors seen) throws InterruptedException {
        wire(database, database.seenMentors(), -1, known);
        SeenMentors together = together(seen);
        Race.of(NODES, node -> {
            wire(database, together, 0, known, added);
            return node;
        }).forEach(outcome -> assertThat(outcome).isInstanceOf(Integer.class));
        return database.transactions().run(() -> database.outbox().lend(100, NOW, NOW)).size();
    }

    private void wire(TestDatabase database, SeenMentors seen, long seconds, PersonRef... mentors) {
        TripWire wire = new TripWire(
                seen, new NewMentorNotices(database.outbox(), () -> NOW), database.transactions());
        database.transactions().run(() ->
                wire.observe(tenant, List.of(employee), mentors(employee, mentors), NOW.plusSeconds(seconds)));
    }

    /** Everybody has looked before anybody writes. */
    private static SeenMentors together(SeenMentors seen) {
        CyclicBarrier looked = new CyclicBarrier(NODES);
        ThreadLocal<Boolean> again = ThreadLocal.withInitial(() -> false);
        return intercepted(seen, "of", () -> {
            if (!again.get()) {
                again.set(true);
                looked.await(10, TimeUnit.SECONDS);
            }
        });
    }

    /** Writes in a transaction that is not the announcement's own. */
    private static SeenMentors elsewhere(TestDatabase database) {
        SeenMentors real = database.seenMentors();
        return (SeenMentors) Proxy.newProxyInstance(SeenMentors.class.getClassLoader(), new Class<?>[] {SeenMentors.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("insert")) {
                        return invoke(real, method, arguments);
                    }
                    try {
                        CompletableFuture.runAsync(() -> database.transactions().run(() -> invoke(real, method, arguments)))
                                .join();
                    } catch (CompletionException somebodyWasFirst) {
                        // That is the fault.
                    }
                    return null;
                });
    }

    private interface Waiting {
        void run() throws Exception;
    }

    private static SeenMentors intercepted(SeenMentors seen, String after, Waiting then) {
        return (SeenMentors) Proxy.newProxyInstance(SeenMentors.class.getClassLoader(), new Class<?>[] {SeenMentors.class},
                (proxy, method, arguments) -> {
                    Object answer = invoke(seen, method, arguments);
                    if (method.getName().equals(after)) {
                        then.run();
                    }
                    return answer;
                });
    }

    private static Object invoke(SeenMentors seen, Method method, Object... arguments) {
        try {
            return method.invoke(seen, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
