package se.medarbetarsamtal.impl.persistence;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Flyway's log, which would tell at each attempt the database's address and its words. {@link HostDatabase} says what matters. */
public final class Silence implements LogCreator, Log {

    @Override
    public Log createLogger(Class<?> speaker) {
        return this;
    }

    @Override
    public void debug(String message) { }

    @Override
    public void info(String message) { }

    @Override
    public void warn(String message) { }

    @Override
    public void error(String message) { }

    @Override
    public void error(String message, Exception failure) { }

    @Override
    public void notice(String message) { }
}
