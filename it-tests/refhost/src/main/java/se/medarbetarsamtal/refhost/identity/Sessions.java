package se.medarbetarsamtal.refhost.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/**
 * Sessions lie in the database, so that they outlive a restart and count on every node. Only the browser has the token; the
 * database has its fingerprint. A support session is begun in an ordinary one, and is over when that one is.
 */
@Component(service = Sessions.class)
public class Sessions {

    /** How long a log-in lasts. */
    public static final Duration LENGTH = Duration.ofHours(10);

    private static final String BEGIN = """
            insert into host_session (token_hash, name, person, tenant, ends_at)
            select ?, ?, id, tenant, cast(? as timestamp with time zone) from host_person where id = ?""";
    private static final String BEGIN_AS = """
            insert into host_session (token_hash, name, person, tenant, ends_at, real_user, begun_in)
            select ?, ?, p.id, p.tenant, own.ends_at, own.person, own.name
              from host_session own join host_person p on p.tenant = own.tenant
             where own.name = ? and own.real_user is null and own.ends_at > ? and p.id = ? and p.id <> own.person""";
    private static final String FIND = """
            select s.name, s.person, s.tenant, s.real_user from host_session s
             where s.ends_at > ? and (s.begun_in is null or exists (select 1 from host_session own where own.name = s.begun_in))
               and\s""";
    private static final String BACK = """
            update host_session set token_hash = ?
             where name = (select s.begun_in from host_session s where s.token_hash = ?)""";

    private final Sql sql;
    private final Clock clock;

    @Activate
    public Sessions(@Reference Database database) {
        this(database.sql(), Clock.systemUTC());
    }

    Sessions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return the token for the browser's cookie; empty when there is no such person */
    public Optional<String> begin(PersonRef person) {
        String token = Secrets.random();
        int made = sql.update(BEGIN, hash(token), Secrets.random(), now().plus(LENGTH), person.value());
        return made == 1 ? Optional.of(token) : Optional.empty();
    }

    /**
     * Begins a support session. Whether the one who sits there may do so is the caller's question.
     *
     * @return the token for the browser's cookie; empty unless the own session is an ordinary one and the person another one
     *     of the same huvudman
     */
    public Optional<String> beginAs(Session own, PersonRef person) {
        String token = Secrets.random();
        int made = sql.update(BEGIN_AS, hash(token), Secrets.random(), own.name(), now(), person.value());
        return made == 1 ? Optional.of(token) : Optional.empty();
    }

    /**
     * Ends a support session.
     *
     * @return a new token for the session that it was begun in; empty when the token is no support session's
     */
    public Optional<String> back(String token) {
        String fresh = Secrets.random();
        int[] changed = new int[1];
        sql.together(statements -> {
            changed[0] = statements.run(BACK, hash(fresh), hash(token));
            statements.run("delete from host_session where token_hash = ? and real_user is not null", hash(token));
        });
        return changed[0] == 1 ? Optional.of(fresh) : Optional.empty();
    }

    public Optional<Session> byToken(String token) {
        return one("s.token_hash = ?", hash(token), Secrets.fingerprint("form", token));
    }

    /** @return the session that a request's remote user names; a form token is not part of it */
    public Optional<Session> byName(String name) {
        return one("s.name = ?", name, "");
    }

    /** Logs out: out of a support session and the one that it was begun in alike. */
    public void end(String token) {
        sql.together(statements -> {
            statements.run("delete from host_session where name = (select s.begun_in from host_session s where s.token_hash = ?)",
                    hash(token));
            statements.run("delete from host_session where token_hash = ?", hash(token));
            statements.run("delete from host_session where ends_at < ?", now());
        });
    }

    private Optional<Session> one(String where, String value, String formToken) {
        List<Session> found = sql.list(FIND + where, row -> session(row, formToken), now(), value);
        return found.stream().findFirst();
    }

    private static Session session(ResultSet row, String formToken) throws SQLException {
        return new Session(
                row.getString("name"), new PersonRef(row.getString("person")), new TenantRef(row.getString("tenant")),
                Optional.ofNullable(row.getString("real_user")).map(PersonRef::new), formToken);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String hash(String token) {
        return Secrets.fingerprint("session", token);
    }
}
