package se.medarbetarsamtal.scenarios.proof;

/** A method and a path template, as in {@code PUT /dialogues/{id}/booking}. */
public record Route(String method, String path) implements Comparable<Route> {

    /** The host's own pages are no routes of the module, but what it knows could turn up there. */
    static final String PAGE = "PAGE";

    static Route of(String line) {
        int space = line.indexOf(' ');
        return new Route(line.substring(0, space), line.substring(space + 1));
    }

    /** @return whether it changes something */
    boolean isWriting() {
        return !method.equals("GET") && !method.equals(PAGE);
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
