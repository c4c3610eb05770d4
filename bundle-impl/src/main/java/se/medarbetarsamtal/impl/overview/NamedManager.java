package se.medarbetarsamtal.impl.overview;

import se.medarbetarsamtal.api.ref.PersonRef;

/**
 * A chef who can read a talk now.
 *
 * @param responsible whether this chef answers for it
 */
public record NamedManager(PersonRef person, String displayName, boolean responsible) {

    /** Names nobody. */
    @Override
    public String toString() {
        return "NamedManager[…]";
    }
}
