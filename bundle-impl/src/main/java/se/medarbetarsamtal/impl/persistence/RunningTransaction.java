package se.medarbetarsamtal.impl.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** One connection until commit or roll-back. */
final class RunningTransaction implements AutoCloseable {

    private final Connection connection;
    private final boolean committedBefore;
    private Throwable broken;
    private boolean committed;

    RunningTransaction(Connection connection) {
        this.connection = connection;
        try {
            committedBefore = connection.getAutoCommit();
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            giveBack();
            throw Failures.of(e);
        }
    }

    Connection connection() {
        return connection;
    }

    /** After a failure nothing of the transaction stays, even if somebody in between catches it. */
    <T> T join(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            broken = broken == null ? e : broken;
            throw e;
        }
    }

    void commit() {
        if (broken instanceof Error error) {
            throw error;
        }
        if (broken instanceof RuntimeException failure) {
            throw failure;
        }
        try {
            connection.commit();
            committed = true;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    @Override
    public void close() {
        try {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(committedBefore);
        } catch (SQLException e) {
            // The connection is lost and the work with it; its failure, if it was one, is on its way already.
        } finally {
            giveBack();
        }
    }

    private void giveBack() {
        try {
            connection.close();
        } catch (SQLException e) {
            // A connection that does not close is the pool's to throw away.
        }
    }
}
