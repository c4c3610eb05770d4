package se.medarbetarsamtal.refhost.sync;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.refhost.db.Sql;

/** What came of the last reading for each huvudman, and whose turn it is: one node reads at a time. */
final class SyncHistory {

    private final Sql sql;

    SyncHistory(Sql sql) {
        this.sql = sql;
    }

    /** Does all of it or nothing, when no other node is at it. */
    void alone(TenantRef tenant, Sql.Work work) {
        sql.update("insert into host_sync (tenant) values (?) on conflict do nothing", tenant.value());
        sql.together(statements -> {
            statements.run("update host_sync set tenant = tenant where tenant = ?", tenant.value());
            work.with(statements);
        });
    }

    void keep(TenantRef tenant, Outcome outcome) {
        alone(tenant, statements -> keep(statements, tenant, outcome));
    }

    static void keep(Sql.Statements statements, TenantRef tenant, Outcome outcome) throws SQLException {
        statements.run("update host_sync set read_at = ?, applied = ?, said = ? where tenant = ?",
                outcome.at().atOffset(ZoneOffset.UTC), outcome.applied(), outcome.said(), tenant.value());
    }

    Optional<Outcome> last(TenantRef tenant) {
        return sql.list("select read_at, applied, said from host_sync where tenant = ? and read_at is not null",
                row -> new Outcome(row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("applied"), row.getString("said")),
                tenant.value()).stream().findFirst();
    }
}
