package se.medarbetarsamtal.scenarios.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Everybody who may stand before the module: each kind at least once. */
enum Actor {
    /** Skolchef: Observatör with an accepted befattning. */
    EVA("p-1"),
    /** Rektor: Observatör with an accepted befattning. */
    KARIN("p-2"),
    /** Biträdande rektor: Observatör, without an accepted befattning. */
    FATIMA("p-4"),
    /** Lärare. */
    ELIN("p-12"),
    /** Lärare without any link. */
    ERIK("p-18"),
    PUPIL("p-501"),
    /** Who published the template. */
    KOMMUNADMIN("p-6"),
    SKOLADMIN("p-7"),
    OBSERVER("p-11"),
    /** A Skoladmin who is signed in as Karin. */
    SUPPORT("p-9"),
    GUNNAR("p-901"),
    YLVA("p-902"),
    OTHER_KOMMUNADMIN("p-903"),
    NOBODY("");

    /** Those between whom every graph of mentor links is drawn. Each has a talk. */
    static final List<Actor> FOUR = List.of(EVA, KARIN, FATIMA, ELIN);

    private static final Set<Actor> NEIGHBOURS = EnumSet.of(GUNNAR, YLVA, OTHER_KOMMUNADMIN);
    private static final Set<Actor> AT_NORRA = EnumSet.of(KARIN, ELIN, ERIK, SKOLADMIN);
    private static final Set<Actor> MANAGERS = EnumSet.of(EVA, KARIN, GUNNAR);

    private final String person;

    Actor(String person) {
        this.person = person;
    }

    String person() {
        return person;
    }

    boolean isSignedIn() {
        return this != NOBODY;
    }

    boolean isStaff() {
        return isSignedIn() && this != PUPIL;
    }

    /** @return whether this is one of those who work at Norra skolan */
    boolean isAtNorra() {
        return AT_NORRA.contains(this);
    }

    boolean isKommunadmin() {
        return this == KOMMUNADMIN || this == OTHER_KOMMUNADMIN;
    }

    /** @return whether the guide's check of a chef is passed */
    boolean isManager() {
        return MANAGERS.contains(this);
    }

    /** @return the huvudman; that of nobody is one that no talk has */
    String tenant() {
        return !isSignedIn() ? "" : NEIGHBOURS.contains(this) ? "grannby" : "exempelkommun";
    }
}
