package se.medarbetarsamtal.impl.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.apache.ibatis.executor.SimpleExecutor;
import org.apache.ibatis.logging.Log;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.transaction.managed.ManagedTransaction;

/** Runs statements on a connection that somebody else commits and closes, and never logs their parameters. */
final class QuietExecutor extends SimpleExecutor {

    private final Connection connection;

    QuietExecutor(Configuration configuration, Connection connection) {
        super(configuration, new ManagedTransaction(connection, false));
        this.connection = connection;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public <E> List<E> doQuery(MappedStatement asked, Object parameter, RowBounds bounds, ResultHandler handler, BoundSql sql)
            throws SQLException {
        if (asked.getTimeout() == null) {
            return super.doQuery(asked, parameter, bounds, handler, sql);
        }
        try (PreparedStatement any = connection.prepareStatement(sql.getSql())) {
            return QueryTimeout.within(asked.getTimeout(), any, () -> super.doQuery(asked, parameter, bounds, handler, sql));
        }
    }

    /** MyBatis would hand out a proxy that writes every reference to a log that is set to DEBUG. */
    @Override
    protected Connection getConnection(Log statementLog) {
        return connection;
    }
}
