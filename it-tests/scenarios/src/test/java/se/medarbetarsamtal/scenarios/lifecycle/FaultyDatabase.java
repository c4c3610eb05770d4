package se.medarbetarsamtal.scenarios.lifecycle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Stands in front of the host's DataSource and lets chosen statements fail, with a message that must reach nobody. */
final class FaultyDatabase implements RunningHost.Lie {

    static final String MESSAGE = "KANARIE-i-databasens-fel";

    /** @param countdown at which matching statement it fails; it fails once */
    private record Plan(Predicate<String> statements, AtomicInteger countdown, String state) { }

    private volatile Plan plan;

    /** Lets the statement with that number fail, counted from 1 among the matching ones; once. */
    void failAt(int number, String state, Predicate<String> statements) {
        plan = new Plan(statements, new AtomicInteger(number), state);
    }

    /** Lets every matching statement fail. */
    void failAlways(String state, Predicate<String> statements) {
        plan = new Plan(statements, null, state);
    }

    /** @return whether the planned failure has happened; from now on nothing fails */
    boolean stop() {
        Plan done = plan;
        plan = null;
        return done != null && done.countdown() != null && done.countdown().get() <= 0;
    }

    /** Lets nothing fail meanwhile, and the plan as it was. */
    <T> T paused(Supplier<T> work) {
        Plan waiting = plan;
        plan = null;
        try {
            return work.get();
        } finally {
            plan = waiting;
        }
    }

    @Override
    public Object answer(Method method, Object[] arguments, Callable<Object> truth) throws Throwable {
        Object answer = called(truth);
        return answer instanceof Connection connection ? faulty(connection) : answer;
    }

    private Connection faulty(Connection connection) {
        return proxy(Connection.class, (method, arguments, truth) -> {
            if (method.getName().equals("commit")) {
                perhapsFail("commit");
            }
            Object answer = called(truth);
            return answer instanceof PreparedStatement statement ? faulty(statement, (String) arguments[0]) : answer;
        }, connection);
    }

    private PreparedStatement faulty(PreparedStatement statement, String sql) {
        return proxy(PreparedStatement.class, (method, arguments, truth) -> {
            if (method.getName().startsWith("execute")) {
                perhapsFail(sql);
            }
            return called(truth);
        }, statement);
    }

    private void perhapsFail(String sql) throws SQLException {
        Plan now = plan;
        if (now == null || isBackground() || !now.statements().test(sql.toLowerCase(Locale.ROOT))) {
            return;
        }
        if (now.countdown() == null || now.countdown().decrementAndGet() == 0) {
            throw new SQLException(MESSAGE, now.state());
        }
    }

    /** What works by itself meanwhile is not what is tried here. */
    private static boolean isBackground() {
        return Thread.currentThread().getName().startsWith("medarbetarsamtal-");
    }

    private static <T> T proxy(Class<T> type, RunningHost.Lie lie, Object own) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader() == null ? FaultyDatabase.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type}, (proxy, method, arguments) -> RunningHost.answer(lie, own, proxy, method, arguments)));
    }

    private static Object called(Callable<Object> truth) throws Throwable {
        try {
            return truth.call();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
