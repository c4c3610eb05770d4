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
 * database has its fingerprint.
 */
@Component(service = Sessions.class)
public class Sessions {

    /** How long a log-in lasts. */
    public static final Duration LENGTH = Duration.ofHours(10);

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
        int made = sql.update(
                "insert into host_session (token_hash, name, person, tenant, ends_at)"
                        + " select ?, ?, id, tenant, cast(? as timestamp with time zone) from host_person where id = ?",
                hash(token), Secrets.random(), now().plus(LENGTH), person.value());
        return made == 1 ? Optional.of(token) : Optional.empty();
    }

    public Optional<Session> byToken(String token) {
        return one("token_hash = ?", hash(token), Secrets.fingerprint("form", token));
    }

    /** @return the session that a request's remote user names; a form token is not part of it */
    public Optional<Session> byName(String name) {
        return one("name = ?", name, "");
    }

    public void end(String token) {
        sql.together(statements -> {
            statements.run("delete from host_session where token_hash = ?", hash(token));
            statements.run("delete from host_session where ends_at < ?", now());
        });
    }

    private Optional<Session> one(String where, String value, String formToken) {
        List<Session> found = sql.list(
                "select name, person, tenant from host_session where " + where + " and ends_at > ?",
                row -> session(row, formToken), value, now());
        return found.stream().findFirst();
    }

    private static Session session(ResultSet row, String formToken) throws SQLException {
        return new Session(
                row.getString("name"), new PersonRef(row.getString("person")), new TenantRef(row.getString("tenant")), formToken);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String hash(String token) {
        return Secrets.fingerprint("session", token);
    }
}
