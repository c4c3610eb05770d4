package se.medarbetarsamtal.scenarios.proof;

import java.util.Set;

/** A method and a path template, as in {@code PUT /dialogues/{id}/booking}. */
public record Route(String method, String path) implements Comparable<Route> {

    /** The host's own pages are no routes of the module, but what it knows could turn up there. */
    static final String PAGE = "PAGE";

    /** What of a talk is told without a word of it, and so needs no line. */
    private static final Set<String> WITHOUT_A_WORD = Set.of(
            "/dialogues/{id}/revisions", "/dialogues/{id}/unit-goals", "/dialogues/{id}/curriculum");

    /** Where many talks are opened at once. */
    private static final Set<String> OF_MANY = Set.of("/own-data", "/record-copies");

    public static Route of(String line) {
        int space = line.indexOf(' ');
        return new Route(line.substring(0, space), line.substring(space + 1));
    }

    /** @return whether it changes something */
    boolean isWriting() {
        return !method.equals("GET") && !method.equals(PAGE);
    }

    /** @return whether who may changes a talk, or is shown something of it, or who has read it; goals and läroplaner are of its units */
    public boolean isOfATalk() {
        return path.startsWith("/dialogues/{id}") && !WITHOUT_A_WORD.contains(path) || OF_MANY.contains(path);
    }

    @Override
    public int compareTo(Route other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
