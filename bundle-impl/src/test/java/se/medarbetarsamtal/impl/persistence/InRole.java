package se.medarbetarsamtal.impl.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** PostgreSQL with the rights of another role than the owner's. */
public final class InRole extends CountingDataSource {

    private final String role;

    public InRole(DataSource owner, String role) {
        super(owner);
        this.role = role;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE " + role);
        }
        return connection;
    }
}
