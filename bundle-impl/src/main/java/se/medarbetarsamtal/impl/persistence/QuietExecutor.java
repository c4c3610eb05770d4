package se.medarbetarsamtal.impl.persistence;

import java.sql.Connection;
import org.apache.ibatis.executor.SimpleExecutor;
import org.apache.ibatis.logging.Log;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.transaction.managed.ManagedTransaction;

/** Runs statements on a connection that somebody else commits and closes, and never logs their parameters. */
final class QuietExecutor extends SimpleExecutor {

    private final Connection connection;

    QuietExecutor(Configuration configuration, Connection connection) {
        super(configuration, new ManagedTransaction(connection, false));
        this.connection = connection;
    }

    /** MyBatis would hand out a proxy that writes every reference to a log that is set to DEBUG. */
    @Override
    protected Connection getConnection(Log statementLog) {
        return connection;
    }
}
