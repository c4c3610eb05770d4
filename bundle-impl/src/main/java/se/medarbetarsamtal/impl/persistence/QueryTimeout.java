package se.medarbetarsamtal.impl.persistence;

import java.sql.SQLException;
import java.sql.Statement;

/** H2 keeps a statement's time-out for the whole connection, also for whoever gets it next from the host's pool. */
final class QueryTimeout {

    private QueryTimeout() { }

    /** What a statement does. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    static <T> T within(int seconds, Statement statement, Work<T> work) throws SQLException {
        int before = statement.getQueryTimeout();
        statement.setQueryTimeout(seconds);
        try {
            return work.run();
        } finally {
            statement.setQueryTimeout(before);
        }
    }
}
