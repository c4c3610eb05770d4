package se.medarbetarsamtal.impl.persistence;

/** The tables are not what this module would go on with. Its words are code's own, with names of tables and versions alone. */
final class UnfitTablesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitTablesException(String why) {
        super(why);
    }
}
