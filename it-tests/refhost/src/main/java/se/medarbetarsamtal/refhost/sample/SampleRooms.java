package se.medarbetarsamtal.refhost.sample;

import java.sql.SQLException;
import java.util.List;
import se.medarbetarsamtal.refhost.db.Sql;

/** The rooms of the sample's schools. */
final class SampleRooms {

    private static final List<String> NAMES = List.of("Samtalsrummet", "Grupprum 1", "Lilla mötesrummet");

    private SampleRooms() { }

    /** Once in the database's life, also in one that had people before there were rooms. */
    static void write(Sql.Statements statements) throws SQLException {
        if (statements.run("insert into host_sample (name) values ('rooms') on conflict do nothing") == 0) {
            return;
        }
        for (Organisation unit : Exempelkommun.organisations()) {
            for (int i = 0; i < NAMES.size(); i++) {
                statements.run("insert into host_room (id, tenant, unit, name) values (?, ?, ?, ?)",
                        unit.id() + "-rum-" + (i + 1), Exempelkommun.TENANT, unit.id(), NAMES.get(i));
            }
        }
    }
}
