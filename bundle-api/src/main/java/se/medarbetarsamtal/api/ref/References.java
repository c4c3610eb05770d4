package se.medarbetarsamtal.api.ref;

/** The one check that all references share. */
final class References {

    static final int LONGEST = 200;

    private References() { }

    static String checked(String kind, String value) {
        if (value == null || value.isEmpty() || value.length() > LONGEST || !value.equals(value.strip())) {
            throw new IllegalArgumentException(kind + " has 1 to " + LONGEST + " characters and no space around them");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(kind + " has no control characters");
        }
        return value;
    }
}
