package se.medarbetarsamtal.refhost.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.EmptyDatabase;

class SessionsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final PersonRef KARIN = new PersonRef("p-2");
    private static final PersonRef ANDERS = new PersonRef("p-6");

    private Database database;
    private Sessions sessions;

    @BeforeEach
    void onePerson() {
        database = EmptyDatabase.open();
        database.sql().update("insert into host_person (id, tenant, display_name, sort_name, kind, marking)"
                + " values ('p-2', 'exempelkommun', 'Karin Berg', 'Berg Karin', 'STAFF', 'NONE')");
        database.sql().update("insert into host_person (id, tenant, display_name, sort_name, kind, marking)"
                + " values ('p-6', 'exempelkommun', 'Anders Kvist', 'Kvist Anders', 'STAFF', 'NONE')");
        database.sql().update("insert into host_person (id, tenant, display_name, sort_name, kind, marking)"
                + " values ('p-901', 'grannby', 'Gunnar Ström', 'Ström Gunnar', 'STAFF', 'NONE')");
        sessions = at(NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSessionIsFoundByItsTokenAndByItsName() {
        Session session = sessions.byToken(sessions.begin(KARIN).orElseThrow()).orElseThrow();

        assertThat(session.person()).isEqualTo(KARIN);
        assertThat(session.tenant().value()).isEqualTo("exempelkommun");
        assertThat(sessions.byName(session.name())).hasValueSatisfying(found -> assertThat(found.person()).isEqualTo(KARIN));
    }

    @Test
    void nobodyUnknownGetsASession() {
        assertThat(sessions.begin(new PersonRef("p-0"))).isEmpty();
    }

    @Test
    void theDatabaseHoldsNothingThatOpensASession() {
        String token = sessions.begin(KARIN).orElseThrow();

        List<String> stored = database.sql().list("select token_hash from host_session", row -> row.getString(1));

        assertThat(stored).hasSize(1).doesNotContain(token);
        assertThat(sessions.byToken(stored.get(0))).isEmpty();
    }

    @Test
    void anEndedSessionIsGoneUnderBothNames() {
        String token = sessions.begin(KARIN).orElseThrow();
        String name = sessions.byToken(token).orElseThrow().name();

        sessions.end(token);

        assertThat(sessions.byToken(token)).isEmpty();
        assertThat(sessions.byName(name)).isEmpty();
    }

    @Test
    void aSessionEndsByItself() {
        String token = sessions.begin(KARIN).orElseThrow();

        assertThat(at(NOW.plus(Sessions.LENGTH).minus(Duration.ofSeconds(1))).byToken(token)).isPresent();
        assertThat(at(NOW.plus(Sessions.LENGTH)).byToken(token)).isEmpty();
    }

    @Test
    void aFormTokenCountsInItsOwnSessionOnly() {
        Session one = sessions.byToken(sessions.begin(KARIN).orElseThrow()).orElseThrow();
        Session other = sessions.byToken(sessions.begin(KARIN).orElseThrow()).orElseThrow();

        assertThat(one.issued(one.formToken())).isTrue();
        assertThat(one.issued(other.formToken())).isFalse();
        assertThat(one.issued(null)).isFalse();
        assertThat(one.issued("")).isFalse();
    }

    @Test
    void aSupportSessionIsThePersonsAndTellsWhoReallySitsThere() {
        Session support = session(support(own()));

        assertThat(support.person()).isEqualTo(KARIN);
        assertThat(support.realUser()).contains(ANDERS);
        assertThat(sessions.byName(support.name()).orElseThrow().realUser()).contains(ANDERS);
        assertThat(session(own()).realUser()).isEmpty();
    }

    @Test
    void aSupportSessionBeginsNoOtherOneAndNobodyLooksAtAnotherHuvudmanOrAtThemselves() {
        Session support = session(support(own()));

        assertThat(sessions.beginAs(support, ANDERS)).isEmpty();
        assertThat(sessions.beginAs(support, new PersonRef("p-901"))).isEmpty();
        assertThat(sessions.beginAs(session(own()), new PersonRef("p-901"))).isEmpty();
        assertThat(sessions.beginAs(session(own()), ANDERS)).isEmpty();
    }

    @Test
    void afterASupportSessionTheOwnOneGoesOnUnderANewToken() {
        String own = own();
        String support = support(own);
        String name = session(own).name();

        String back = sessions.back(support).orElseThrow();

        assertThat(session(back).name()).isEqualTo(name);
        assertThat(session(back).person()).isEqualTo(ANDERS);
        assertThat(sessions.byToken(support)).isEmpty();
        assertThat(sessions.back(support)).isEmpty();
        assertThat(sessions.back(back)).isEmpty();
        assertThat(sessions.byToken(back)).isPresent();
    }

    @Test
    void loggingOutInEitherEndsBoth() {
        String own = own();
        String support = support(own);
        sessions.end(support);
        assertThat(sessions.byToken(own)).isEmpty();
        assertThat(sessions.byToken(support)).isEmpty();

        String another = own();
        String orphan = support(another);
        String name = session(orphan).name();
        sessions.end(another);
        assertThat(sessions.byToken(orphan)).isEmpty();
        assertThat(sessions.byName(name)).isEmpty();
    }

    @Test
    void aSupportSessionEndsWithTheOneThatItWasBegunIn() {
        String own = own();
        String support = at(NOW.plus(Sessions.LENGTH).minusSeconds(2)).beginAs(session(own), KARIN).orElseThrow();

        assertThat(at(NOW.plus(Sessions.LENGTH).minusSeconds(1)).byToken(support)).isPresent();
        assertThat(at(NOW.plus(Sessions.LENGTH)).byToken(support)).isEmpty();
    }

    private String own() {
        return sessions.begin(ANDERS).orElseThrow();
    }

    private String support(String own) {
        return sessions.beginAs(session(own), KARIN).orElseThrow();
    }

    private Session session(String token) {
        return sessions.byToken(token).orElseThrow();
    }

    private Sessions at(Instant now) {
        return new Sessions(database.sql(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
