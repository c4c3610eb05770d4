package se.medarbetarsamtal.scenarios.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Writes a graph into the host's own table of mentor links, at once and past every page and rule. */
final class Links {

    private static final String TENANT = "exempelkommun";

    private final DataSource host;
    private Graph now = Graph.EMPTY;

    Links(DataSource host) throws SQLException {
        this.host = host;
        try (Connection connection = host.getConnection();
                PreparedStatement clear = connection.prepareStatement("delete from host_mentor_link where tenant = ?")) {
            clear.setString(1, TENANT);
            clear.executeUpdate();
        }
    }

    void set(Graph wanted) {
        if (wanted.equals(now)) {
            return;
        }
        try (Connection connection = host.getConnection()) {
            connection.setAutoCommit(false);
            for (Graph.Link link : Graph.possible()) {
                change(connection, link, wanted.has(link.mentor(), link.mentee()));
            }
            connection.commit();
            now = wanted;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(Connection connection, Graph.Link link, boolean wanted) throws SQLException {
        if (wanted == now.has(link.mentor(), link.mentee())) {
            return;
        }
        try (PreparedStatement change = connection.prepareStatement(wanted
                ? "insert into host_mentor_link (mentor, mentee, tenant) values (?, ?, ?)"
                : "delete from host_mentor_link where mentor = ? and mentee = ? and tenant = ?")) {
            change.setString(1, link.mentor().person());
            change.setString(2, link.mentee().person());
            change.setString(3, TENANT);
            change.executeUpdate();
        }
    }
}
