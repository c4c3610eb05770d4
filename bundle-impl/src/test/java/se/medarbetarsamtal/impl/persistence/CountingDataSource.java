package se.medarbetarsamtal.impl.persistence;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Counts the statements that are executed and the connections that are still out, whoever asks for them. */
public class CountingDataSource implements DataSource {

    private final DataSource counted;
    private final List<String> executed = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();

    public CountingDataSource(DataSource counted) {
        this.counted = counted;
    }

    public void reset() {
        executed.clear();
    }

    /** @return how many statements were executed since the last {@link #reset()} */
    public int statements() {
        return executed.size();
    }

    /** @return how many statements the work executes, on whatever thread */
    public int statementsOf(Runnable work) {
        int before = statements();
        work.run();
        return statements() - before;
    }

    /** @return the SQL of what was executed since the last {@link #reset()}, in order */
    public List<String> executed() {
        return List.copyOf(executed);
    }

    /** @return how many connections have not been closed */
    public int openConnections() {
        return open.get();
    }

    /** Called before each statement; an exception thrown here is the statement's. */
    protected void before(String sql) throws SQLException { }

    /** Called before each commit; an exception thrown here is the commit's. */
    protected void beforeCommit() throws SQLException { }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = counted.getConnection();
        open.incrementAndGet();
        return proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
            case "prepareStatement" -> watched(
                    PreparedStatement.class, method.invoke(connection, arguments), (String) arguments[0]);
            case "createStatement" -> watched(Statement.class, method.invoke(connection, arguments), "");
            case "commit" -> {
                beforeCommit();
                yield method.invoke(connection, arguments);
            }
            case "close" -> {
                if (!connection.isClosed()) {
                    open.decrementAndGet();
                }
                yield method.invoke(connection, arguments);
            }
            default -> method.invoke(connection, arguments);
        });
    }

    private <T> T watched(Class<T> type, Object statement, String prepared) {
        return proxy(type, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                String sql = arguments == null ? prepared : String.valueOf(arguments[0]);
                before(sql);
                executed.add(sql);
            }
            return method.invoke(statement, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return handler.invoke(self, method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return counted.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        counted.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        counted.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return counted.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return counted.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return counted.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return counted.isWrapperFor(type);
    }
}
