package se.medarbetarsamtal.scenarios.support;

import java.util.stream.IntStream;

/** The sample's people that the scenarios use, by reference. */
public final class People {

    /** Skolchef; linked to the rektorer. */
    public static final String EVA = "p-1";
    /** Rektor with twelve staff and four pupils in her group. */
    public static final String KARIN = "p-2";
    /** Rektor who is not Observatör. */
    public static final String JOHAN = "p-3";
    /** Biträdande rektor, Observatör, with a few staff; Elin's other chef. */
    public static final String FATIMA = "p-4";
    /** Tf rektor, Observatör, with four staff. */
    public static final String OLLE = "p-5";
    public static final String KOMMUNADMIN = "p-6";
    /** Skoladmin of Karin's school. */
    public static final String SKOLADMIN = "p-7";
    /** Skoladmin of Johan's school. */
    public static final String OTHER_SKOLADMIN = "p-8";
    /** Observatör of the whole municipality, nobody's chef. */
    public static final String OBSERVER = "p-11";
    /** Has two chefer. */
    public static final String ELIN = "p-12";
    /** Protected identity; linked to Karin. */
    public static final String MOA = "p-13";
    /** Linked to Karin. */
    public static final String ALVA = "p-17";
    /** At Karin's school, linked to nobody. */
    public static final String ERIK = "p-18";
    /** A pupil in Karin's group. */
    public static final String PUPIL = "p-501";
    /** Rektor of another huvudman. */
    public static final String GUNNAR = "p-901";
    /** Linked to Gunnar. */
    public static final String YLVA = "p-902";
    /** Kommunadmin of that other huvudman. */
    public static final String HANS = "p-903";

    private People() { }

    /** @return references from the first number to the last */
    public static String[] numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> "p-" + number).toArray(String[]::new);
    }

    /** @return a JSON array of them */
    public static String json(String... persons) {
        return "[\"" + String.join("\",\"", persons) + "\"]";
    }
}
