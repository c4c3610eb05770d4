package se.medarbetarsamtal.impl.booking;

import se.medarbetarsamtal.api.ref.PersonRef;

/**
 * Who or what can be taken only once at a time.
 *
 * @param value stored, so that a name once given stays
 */
public record Holder(String value) implements Comparable<Holder> {

    public static Holder person(PersonRef person) {
        return new Holder("p:" + person.value());
    }

    /** @param room the host's reference */
    public static Holder room(String room) {
        return new Holder("r:" + room);
    }

    /** The times that a chef offers do not meet each other. */
    public static Holder timesOf(PersonRef chef) {
        return new Holder("s:" + chef.value());
    }

    @Override
    public int compareTo(Holder other) {
        return value.compareTo(other.value);
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "Holder[…]";
    }
}
