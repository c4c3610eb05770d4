package se.medarbetarsamtal.refhost.sample;

import java.util.List;

/**
 * A sample person on the log-in page.
 *
 * @param group the heading that the person stands under
 * @param person the person's reference
 * @param see what this log-in shows
 */
public record SampleLogin(String group, String person, String name, String role, String see) {

    private static final String MANAGERS = "Chefer";
    private static final String EMPLOYEES = "Medarbetare";
    private static final String ADMINS = "Administratörer";
    private static final String OTHERS = "Övriga";
    private static final String NEIGHBOUR = "Grannby kommun";

    /** Everybody on the log-in page, in its order. */
    public static final List<SampleLogin> ALL = List.of(
            new SampleLogin(MANAGERS, "p-2", "Karin Berg", "Rektor, Norra skolan",
                    "Har både medarbetare och elever i sin mentorsgrupp, och är själv medarbetare hos skolchefen."),
            new SampleLogin(MANAGERS, "p-1", "Eva Lindqvist", "Skolchef, Exempelkommun", "Är mentor för rektorerna."),
            new SampleLogin(MANAGERS, "p-3", "Johan Ek", "Rektor, Södra skolan", "Saknar rollen Observatör."),
            new SampleLogin(MANAGERS, "p-4", "Fatima Haddad", "Biträdande rektor, Exempelgymnasiet",
                    "Är Observatör men har inte befattningen Rektor."),
            new SampleLogin(MANAGERS, "p-5", "Olle Sandström", "Tf rektor, Förskolan Lönnen",
                    "Är Observatör men har inte befattningen Rektor."),
            new SampleLogin(EMPLOYEES, "p-17", "Alva Nyström", "Lärare, Norra skolan", "Har Karin Berg som mentor."),
            new SampleLogin(EMPLOYEES, "p-12", "Elin Dahl", "Lärare, Norra skolan och Exempelgymnasiet",
                    "Har två mentorer, och är själv mentor för sex elever."),
            new SampleLogin(EMPLOYEES, "p-13", "Moa Lind", "Lärare", "Har skyddade personuppgifter."),
            new SampleLogin(EMPLOYEES, "p-14", "Jonas Sund", "Vikarie, Norra skolan", "Är anställd i exakt fem månader."),
            new SampleLogin(EMPLOYEES, "p-15", "Amira Khalil", "Vikarie, Norra skolan",
                    "Är anställd i en dag mindre än fem månader."),
            new SampleLogin(EMPLOYEES, "p-18", "Erik Sandin", "Lärare, Norra skolan", "Har ingen mentor än."),
            new SampleLogin(ADMINS, "p-7", "Maria Holm", "Skoladmin, Norra skolan", "Kopplar medarbetare till Karin Berg."),
            new SampleLogin(ADMINS, "p-8", "Per Åkesson", "Skoladmin, Södra skolan", "Administrerar Södra skolan."),
            new SampleLogin(ADMINS, "p-9", "Lena Wikström", "Skoladmin, Exempelgymnasiet", "Administrerar Exempelgymnasiet."),
            new SampleLogin(ADMINS, "p-10", "Sara Nordin", "Skoladmin, Förskolan Lönnen", "Administrerar Förskolan Lönnen."),
            new SampleLogin(ADMINS, "p-6", "Anders Kvist", "Kommunadmin, Exempelkommun",
                    "Administrerar hela kommunen och ser installerade tillägg."),
            new SampleLogin(OTHERS, "p-11", "Birgitta Falk", "Observatör, Exempelkommun", "Ser enheterna men är ingens mentor."),
            new SampleLogin(OTHERS, "p-501", "Leo Ahl", "Elev, Norra skolan", "En elev i Karin Bergs mentorsgrupp."),
            new SampleLogin(NEIGHBOUR, "p-901", "Gunnar Ström", "Rektor, Grannby skola", "En annan huvudman: ser inget av Exempelkommun."),
            new SampleLogin(NEIGHBOUR, "p-902", "Ylva Torp", "Lärare, Grannby skola", "Har Gunnar Ström som mentor."),
            new SampleLogin(NEIGHBOUR, "p-903", "Hans Mård", "Kommunadmin och lärare, Grannby skola",
                    "Administrerar Grannby, och har Gunnar Ström som mentor."));

    /** The sample's Kommunadmin, who publishes. */
    public static final String PUBLISHER = "p-6";

    /** The huvudman, whose goals the publisher sets too. */
    public static final String OPERATION = "o-1";

    /** A rektor who sets the goals of the own unit. */
    public static final String GOAL_SETTER = "p-2";
    public static final String GOAL_SETTERS_UNIT = "o-2";
}
