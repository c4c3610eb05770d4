package se.medarbetarsamtal.impl.persistence;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Supplier;
import se.medarbetarsamtal.impl.Unavailable;

/** Tells by the SQLState what went wrong. */
final class Failures {

    private static final String DUPLICATE = "23505";
    /** Serialization failure, PostgreSQL's deadlock, H2's concurrent update. */
    private static final Set<String> PASSING_RACES = Set.of("40001", "40P01", "90131");
    /** Waited too long for a lock (H2, PostgreSQL), statement cancelled, H2's closed connection and its broken file. */
    private static final Set<String> UNANSWERED = Set.of("HYT00", "55P03", "57014", "90007", "90028", "90031");

    private Failures() { }

    static RuntimeException of(Throwable failure) {
        return of(failure, () -> new StorageException(DUPLICATE));
    }

    /** @param ifTaken what a unique constraint's no means here */
    static RuntimeException of(Throwable failure, Supplier<? extends RuntimeException> ifTaken) {
        Throwable cause = failure;
        while (!(cause instanceof SQLException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (!(cause instanceof SQLException sql)) {
            return new StorageException(cause.getClass().getName());
        }
        String state = String.valueOf(sql.getSQLState());
        if (state.equals(DUPLICATE)) {
            return ifTaken.get();
        }
        if (PASSING_RACES.contains(state)) {
            return new TryAgain();
        }
        return isUnanswered(sql, state) ? new Unavailable("database") : new StorageException(state);
    }

    private static boolean isUnanswered(SQLException failure, String state) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || UNANSWERED.contains(state);
    }
}
