package se.medarbetarsamtal.refhost.db;

import java.sql.SQLException;

/** The database did not do what it was asked to. Never shown to people. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(String what, SQLException why) {
        super(what, why);
    }
}
