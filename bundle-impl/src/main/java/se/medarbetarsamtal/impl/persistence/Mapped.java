package se.medarbetarsamtal.impl.persistence;

import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSession;

/**
 * One mapper, with a configuration of its own, so that a store that appears later changes nothing that others use.
 * Outside a transaction each call is one by itself.
 */
public final class Mapped<M> {

    private final Database database;
    private final Class<M> mapper;
    private final Configuration configuration;

    Mapped(Database database, Class<M> mapper, Class<?>... named) {
        this.database = database;
        this.mapper = mapper;
        this.configuration = Mapping.of(mapper, named);
    }

    public <R> R call(Function<M, R> statement) {
        return call(statement, () -> new StorageException("duplicate"));
    }

    /** @param ifTaken what to throw when a unique constraint says that somebody was first */
    public <R> R call(Function<M, R> statement, Supplier<? extends RuntimeException> ifTaken) {
        return database.run(() -> {
            try (SqlSession session = new DefaultSqlSession(
                    configuration, new QuietExecutor(configuration, database.connection()))) {
                return statement.apply(session.getMapper(mapper));
            } catch (PersistenceException e) {
                throw Failures.of(e, ifTaken);
            }
        });
    }

    /** Changes exactly one row, or something is wrong. */
    public void one(Function<M, Integer> statement) {
        int rows = call(statement);
        if (rows != 1) {
            throw new StorageException("changed " + rows + " rows instead of one");
        }
    }
}
