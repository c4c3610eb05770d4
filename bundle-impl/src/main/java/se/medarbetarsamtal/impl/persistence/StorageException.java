package se.medarbetarsamtal.impl.persistence;

/** The database refused a statement that should have worked. Carries no value: a database's own message would. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what an SQLState, a class name or another word from code */
    public StorageException(String what) {
        super("A statement failed: " + what);
    }
}
