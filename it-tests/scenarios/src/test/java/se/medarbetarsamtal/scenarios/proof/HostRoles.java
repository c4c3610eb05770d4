package se.medarbetarsamtal.scenarios.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Makes somebody everything that a host can make of a person, for a while. */
final class HostRoles {

    private static final List<String> ALL = List.of("SCHOOL_ADMIN", "PRINCIPAL_ORGANISER_ADMIN", "OBSERVER");
    private static final List<String> EVERYWHERE = List.of("o-1", "o-2", "o-3", "o-4", "o-5");

    private final DataSource host;

    HostRoles(DataSource host) {
        this.host = host;
    }

    /** @param actor somebody who has no role by itself */
    void during(Actor actor, Runnable work) {
        each("insert into host_role (person, role, organisation) values (?, ?, ?)", actor);
        try {
            work.run();
        } finally {
            each("delete from host_role where person = ? and role = ? and organisation = ?", actor);
        }
    }

    private void each(String sql, Actor actor) {
        try (Connection connection = host.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String role : ALL) {
                for (String organisation : EVERYWHERE) {
                    statement.setString(1, actor.person());
                    statement.setString(2, role);
                    statement.setString(3, organisation);
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
