package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ERIK;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medarbetarsamtal.scenarios.support.Alone;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Whatever a service of the host answers, nobody gets to read more, and nobody reads the host's own words of trouble. */
@Tag("G-54")
@Tag("G-42")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Alone
class UntrustedHostIT {

    private static final String SPI = "se.medarbetarsamtal.api.spi.";
    private static final String RELATIONS = SPI + "relation.Relations";
    private static final String WRITTEN = "Skrivet i samtalet";
    private static final String ASSIGNED = "Du har fått ett underlag för medarbetarsamtal";
    private static final String TROUBLE = "KANARIE-i-felet";
    private static final int VERY_MANY = 100_000;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final Set<String> ASKED_BEFORE_WRITING = Set.of("identity", "relation", "key");

    private RunningHost host;
    private String template;
    private String talk;

    @BeforeAll
    void aTalkWithAWord() throws Exception {
        host = RunningHost.start(Map.of());
        Visitor karin = host.as(KARIN);
        template = host.publishTheSample();
        talk = newTalk(ALVA);
        assertThat(karin.put(talk + "/notes/halsa", 0, text(WRITTEN)).status()).isEqualTo(200);
    }

    private String newTalk(String employee) {
        return "/dialogues/" + host.as(KARIN).post("/assignments", "{\"template\":\"%s\",\"persons\":%s}"
                .formatted(template, json(employee))).json().at("/outcomes/0/dialogue").asText();
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @ParameterizedTest
    @CsvSource({
        "identity.Identity,           identity,     THROWS", "identity.Identity,           identity,     FAILS",
        "identity.Identity,           identity,     NOTHING", "identity.Identity,          identity,     SILENT",
        "person.Persons,              person,       THROWS", "person.Persons,              person,       FAILS",
        "person.Persons,              person,       NOTHING", "person.Persons,             person,       SILENT",
        "organisation.Organisations,  organisation, THROWS", "organisation.Organisations,  organisation, FAILS",
        "organisation.Organisations,  organisation, NOTHING", "organisation.Organisations, organisation, SILENT",
        "relation.Relations,          relation,     THROWS", "relation.Relations,          relation,     FAILS",
        "relation.Relations,          relation,     NOTHING", "relation.Relations,         relation,     SILENT",
        "key.Keys,                    key,          THROWS", "key.Keys,                    key,          FAILS",
        "key.Keys,                    key,          NOTHING", "key.Keys,                   key,          SILENT"
    })
    void aServiceThatDoesNotAnswerIsNamedAndNothingIsShown(String type, String name, Fault fault) {
        Visitor karin = host.as(KARIN);
        CountDownLatch silence = new CountDownLatch(1);
        host.forgetLog();
        Runnable truth = host.inFrontOf(SPI + type, (method, arguments, own) -> fault.instead(silence));
        try {
            Instant asked = Instant.now();
            Visitor.Answer read = karin.get(talk);
            Duration waited = Duration.between(asked, Instant.now());
            isUnavailable(read, name);
            if (ASKED_BEFORE_WRITING.contains(name)) {
                isUnavailable(karin.put(talk + "/notes/halsa", 1, text("Skrivet medan " + name + " ljög")), name);
            }
            assertThat(waited).isLessThan(PATIENCE);
            assertThat(host.log()).doesNotContain(TROUBLE);
        } finally {
            truth.run();
            silence.countDown();
        }
        eventually(() -> assertThat(karin.get(talk).body()).contains(WRITTEN).doesNotContain("ljög"));
    }

    /** Whatever an archive does instead of answering, nobody takes it for a receipt. */
    @ParameterizedTest
    @CsvSource({"THROWS, p-104", "FAILS, p-105", "NOTHING, p-106"})
    void anArchiveThatDoesNotAnswerHasNothingAndIsNamed(Fault fault, String employee) {
        Visitor karin = host.as(KARIN);
        String handedIn = newTalk(employee);
        assertThat(karin.put(handedIn + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(Days.today())).status()).isEqualTo(200);
        assertThat(karin.post(handedIn + "/deliveries", "{\"version\":2,\"onPaperOn\":null}").status()).isEqualTo(201);
        host.forgetLog();
        lying(SPI + "archive.Archive", (method, arguments, truth) -> fault.instead(new CountDownLatch(0)), () -> {
            isUnavailable(karin.post(handedIn + "/deposits", "{\"delivery\":1}"), "archive");
            assertThat(host.log()).doesNotContain(TROUBLE);
        });
        assertThat(karin.post(handedIn + "/deposits", "{\"delivery\":1}").status()).isEqualTo(200);
    }

    /** Notices are nobody's answer: whatever becomes of them, requests go on, and they arrive once the service is itself again. */
    @ParameterizedTest
    @CsvSource({"THROWS, p-101", "FAILS, p-102", "SILENT, p-103"})
    void noticesWaitWhileTheirServiceIsNotItself(Fault fault, String employee) {
        CountDownLatch silence = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        host.forgetLog();
        Runnable truth = host.inFrontOf(SPI + "notice.Notices", (method, arguments, own) -> {
            asked.incrementAndGet();
            return fault.instead(silence);
        });
        try {
            String other = newTalk(employee);
            eventually(() -> assertThat(asked).hasPositiveValue());
            eventually(() -> assertThat(host.log()).contains("could not be carried"));
            assertThat(host.as(KARIN).get(talk).body()).contains(WRITTEN);
            assertThat(host.as(employee).get(other).status()).isEqualTo(200);
            assertThat(host.as(employee).page("/notiser")).doesNotContain(ASSIGNED);
        } finally {
            truth.run();
            silence.countDown();
        }
        eventually(() -> assertThat(host.as(employee).page("/notiser")).contains(ASSIGNED));
        assertThat(host.log()).doesNotContain(TROUBLE);
    }

    @Test
    void theSameLinkManyTimesIsOneLink() {
        lying(RELATIONS, (method, arguments, truth) -> repeated(truth.call(), 3), () -> {
            Visitor.Answer seen = host.as(ALVA).get(talk);

            assertThat(seen.json().path("managers").findValuesAsText("person")).containsExactly(KARIN);
            assertThat(host.as(ERIK).get(talk).status()).isEqualTo(404);
        });
    }

    @Test
    void aHundredThousandLinksOpenNothingAndBreakNothing() {
        lying(RELATIONS, (method, arguments, truth) -> repeated(truth.call(), VERY_MANY), () -> {
            assertThat(host.as(ERIK).get(talk).status()).isEqualTo(404);
            assertThat(host.as(ERIK).get(talk).problem()).isEqualTo("not-there");
            for (String list : List.of(talk, "/mentor-group")) {
                Visitor.Answer answer = host.as(KARIN).get(list);
                assertThat(answer.status()).as(list + ": " + answer.status()).isIn(200, 503);
            }
        });
    }

    @Test
    void linksThatNobodyAskedForCountForNothing() {
        Visitor erik = host.as(ERIK);
        lying(RELATIONS, (method, arguments, truth) -> everybodyIsMentorOfSomebodyElse(method, arguments), () -> {
            assertThat(erik.get(talk).status()).isEqualTo(404);
            assertThat(host.as(KARIN).get(talk).status()).isEqualTo(404);
            assertThat(erik.get("/mentor-group").json().path("employees")).isEmpty();
        });
    }

    @Test
    void anActorOfAnotherHuvudmanSeesNothingUnderTheSamePersonId() {
        Visitor karin = host.as(KARIN);
        lying(SPI + "identity.Identity", (method, arguments, truth) -> inAnotherTenant(truth.call()), () -> {
            assertThat(karin.get(talk).status()).isEqualTo(404);
            assertThat(karin.put(talk + "/notes/halsa", 1, text("från grannen")).status()).isEqualTo(404);
        });
    }

    @Test
    void aPersonWhomTheHostDoesNotKnowHasNoNameAndNoUnit() {
        lying(SPI + "person.Persons", (method, arguments, truth) -> Map.of(), () -> {
            Visitor.Answer opened = host.as(ALVA).get(talk);

            assertThat(opened.status()).isEqualTo(200);
            assertThat(opened.json().at("/employee/displayName").asText()).isEmpty();
            assertThat(opened.json().at("/managers/0/displayName").asText()).isEmpty();
        });
    }

    @Test
    void theCardOfSomebodyElseIsNotTakenForTheRightOne() {
        lying(SPI + "person.Persons", (method, arguments, truth) -> turned((Map<?, ?>) truth.call()), () -> {
            Visitor.Answer opened = host.as(ALVA).get(talk);

            assertThat(opened.status()).isEqualTo(200);
            assertThat(opened.body()).doesNotContain("Karin Berg").doesNotContain("Alva Nyström");
        });
    }

    @Test
    void anotherDataKeyOpensNothing() {
        Visitor karin = host.as(KARIN);
        lying(SPI + "key.Keys", (method, arguments, truth) -> anotherKey(method, truth), () -> {
            Visitor.Answer read = karin.get(talk);

            assertThat(read.status()).isGreaterThanOrEqualTo(500);
            assertThat(read.body()).doesNotContain(WRITTEN);
            assertThat(read.header("Content-Type")).startsWith("application/problem+json");
        });
    }

    /** What a service does instead of answering. */
    enum Fault {
        THROWS, FAILS, NOTHING, SILENT;

        Object instead(CountDownLatch silence) throws InterruptedException {
            switch (this) {
                case THROWS -> throw new IllegalStateException(TROUBLE);
                case FAILS -> throw new LinkageError(TROUBLE);
                case SILENT -> silence.await();
                case NOTHING -> { }
            }
            return null;
        }
    }

    private void lying(String type, RunningHost.Lie lie, Runnable work) {
        Runnable truth = host.inFrontOf(type, lie);
        try {
            work.run();
        } finally {
            truth.run();
        }
    }

    private static void isUnavailable(Visitor.Answer answer, String service) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.json().path("service").asText()).isEqualTo(service);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain(WRITTEN, TROUBLE, "Exception", "Error", "java.", "se.medarbetarsamtal");
    }

    private static Object repeated(Object answer, int times) {
        if (answer instanceof Map<?, ?> byMentee) {
            Map<Object, Object> all = new HashMap<>();
            byMentee.forEach((mentee, links) -> all.put(mentee, repeated(links, times)));
            return all;
        }
        List<Object> all = new ArrayList<>();
        ((Collection<?>) answer).forEach(link -> all.addAll(Collections.nCopies(times, link)));
        return all;
    }

    private Object everybodyIsMentorOfSomebodyElse(Method method, Object[] arguments) throws ReflectiveOperationException {
        Object nobodyAsked = reference("nobody-asked");
        Object staff = constant(SPI + "person.PersonKind", "STAFF");
        Object link = host.type(SPI + "relation.MentorLink").getConstructors()[0].newInstance(
                method.getName().equals("menteesOf") ? reference("another-mentor") : reference(ERIK), nobodyAsked, staff,
                Optional.empty(), Optional.empty());
        List<Object> links = new ArrayList<>(List.of(link));
        links.add(null);
        if (method.getName().equals("menteesOf")) {
            return links;
        }
        Map<Object, Object> answer = new HashMap<>(Map.of(nobodyAsked, links));
        ((Collection<?>) arguments[1]).forEach(asked -> answer.put(asked, links));
        return answer;
    }

    private Object inAnotherTenant(Object found) throws ReflectiveOperationException {
        Object actor = ((Optional<?>) found).orElseThrow();
        Object grannby = host.type("se.medarbetarsamtal.api.ref.TenantRef").getConstructor(String.class).newInstance("grannby");
        return Optional.of(actor.getClass().getConstructors()[0].newInstance(
                actor.getClass().getMethod("person").invoke(actor), grannby,
                actor.getClass().getMethod("roles").invoke(actor), Optional.empty()));
    }

    /** Every person gets the card of the next one. */
    private static Object turned(Map<?, ?> cards) {
        List<Object> persons = new ArrayList<>(cards.keySet());
        Map<Object, Object> turned = new HashMap<>();
        for (int i = 0; i < persons.size(); i++) {
            turned.put(persons.get(i), cards.get(persons.get((i + 1) % persons.size())));
        }
        return turned;
    }

    private static Object anotherKey(Method method, Callable<Object> truth) throws Exception {
        if (!method.getName().equals("unwrap")) {
            return truth.call();
        }
        List<Object> others = new ArrayList<>();
        for (Object key : (Iterable<?>) truth.call()) {
            others.add(key.getClass().getConstructors()[0].newInstance(
                    key.getClass().getMethod("scope").invoke(key), key.getClass().getMethod("context").invoke(key), new byte[32]));
        }
        return others;
    }

    private Object reference(String person) throws ReflectiveOperationException {
        return host.type("se.medarbetarsamtal.api.ref.PersonRef").getConstructor(String.class).newInstance(person);
    }

    private Object constant(String type, String name) throws ReflectiveOperationException {
        return host.type(type).getField(name).get(null);
    }

    private static String text(String words) {
        return "{\"text\":\"" + words + "\"}";
    }
}
