package se.medarbetarsamtal.refhost.key;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.refhost.db.Sql;

/** Which keys were ever made, by id, in the database. It is what tells a first start from a lost key file. */
final class KeyLedger {

    private final Sql sql;

    KeyLedger(Sql sql) {
        this.sql = sql;
    }

    /** @return the ids of the keys that were made and not destroyed */
    Set<String> living() {
        return Set.copyOf(sql.list("select id from host_key_id where not destroyed", row -> row.getString("id")));
    }

    /** @return the ids of the keys that were destroyed, whether or not a file still has them */
    Set<String> destroyed() {
        return Set.copyOf(sql.list("select id from host_key_id where destroyed", row -> row.getString("id")));
    }

    /** @return the scopes whose every key was destroyed, each with the id of one of them */
    Map<KeyScope, String> destroyedScopes() {
        return sql.list("select tenant, year_, max(id) as id from host_key_id group by tenant, year_"
                                + " having sum(case when destroyed then 0 else 1 end) = 0",
                        row -> Map.entry(new KeyScope(new TenantRef(row.getString("tenant")), row.getInt("year_")), row.getString("id")))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(WrappingKey key) {
        sql.update("insert into host_key_id (id, tenant, year_, destroyed) values (?, ?, ?, false) on conflict do nothing",
                key.id(), key.scope().tenant().value(), key.scope().year());
    }

    void destroyed(KeyScope scope) {
        sql.update("update host_key_id set destroyed = true where tenant = ? and year_ = ?", scope.tenant().value(), scope.year());
    }

    void destroyed(Set<String> ids) {
        sql.update("update host_key_id set destroyed = true where id = any(?)", ids);
    }
}
