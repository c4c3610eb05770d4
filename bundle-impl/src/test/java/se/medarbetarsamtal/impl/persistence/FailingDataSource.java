package se.medarbetarsamtal.impl.persistence;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Fails one statement, or one commit, with a chosen SQLState. */
final class FailingDataSource extends CountingDataSource {

    private Predicate<String> statement = sql -> false;
    private boolean commit;
    private String state;

    FailingDataSource(DataSource real) {
        super(real);
    }

    /** @param number 1 for the next one */
    void failStatement(int number, String sqlState) {
        AtomicInteger left = new AtomicInteger(number);
        statement = sql -> left.decrementAndGet() == 0;
        state = sqlState;
    }

    void failStatementWith(String part, String sqlState) {
        statement = sql -> sql.contains(part);
        state = sqlState;
    }

    void failCommit(String sqlState) {
        commit = true;
        state = sqlState;
    }

    @Override
    protected void before(String sql) throws SQLException {
        if (statement.test(sql)) {
            statement = none -> false;
            throw new SQLException("secret value", state);
        }
    }

    @Override
    protected void beforeCommit() throws SQLException {
        if (commit) {
            commit = false;
            throw new SQLException("secret value", state);
        }
    }
}
