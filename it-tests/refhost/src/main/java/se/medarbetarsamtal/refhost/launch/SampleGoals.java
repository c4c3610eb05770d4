package se.medarbetarsamtal.refhost.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.medarbetarsamtal.refhost.sample.SampleLogin;

/** Sets a few goals for this school year as the sample's Kommunadmin and one rektor would, through REST, when there are none yet. */
final class SampleGoals {

    private static final int CREATED = 201;
    private static final Pattern PERIOD = Pattern.compile("\"id\":\"(\\d{4}-\\d{4})\"");

    /** @param by who sets it; the words are plain enough to stand in JSON as they are */
    private record Goal(String by, String level, String unit, String text, String conditions) {

        String json(String period) {
            return "{\"level\":\"%s\",\"unit\":\"%s\",\"period\":\"%s\",\"text\":\"%s\",\"conditions\":%s}".formatted(
                    level, unit, period, text, conditions == null ? "null" : '"' + conditions + '"');
        }
    }

    private static final List<Goal> GOALS = List.of(
            new Goal(SampleLogin.PUBLISHER, "OPERATION", SampleLogin.OPERATION, "Alla barn och unga når målen för sin utbildning.",
                    "Fler behöriga lärare och samma mallar för planering i hela kommunen."),
            new Goal(SampleLogin.PUBLISHER, "OPERATION", SampleLogin.OPERATION, "Sjukfrånvaron bland medarbetarna minskar.", null),
            new Goal(SampleLogin.GOAL_SETTER, "UNIT", SampleLogin.GOAL_SETTERS_UNIT, "Läsning i alla ämnen, varje dag.",
                    "Skolbiblioteket är bemannat tre dagar i veckan."),
            new Goal(SampleLogin.GOAL_SETTER, "WORKPLACE", SampleLogin.GOAL_SETTERS_UNIT,
                    "Arbetslagen planerar tillsammans en timme i veckan.", "Schemat lämnar torsdagar efter 15 fria."));

    private SampleGoals() { }

    static void set(URI address) throws IOException, InterruptedException {
        SampleVisitor rektor = new SampleVisitor(address, SampleLogin.GOAL_SETTER);
        String there = rektor.get("/unit-goals").body();
        Matcher period = PERIOD.matcher(there);
        if (there.contains("\"text\"") || !period.find()) {
            return;
        }
        SampleVisitor admin = new SampleVisitor(address, SampleLogin.PUBLISHER);
        for (Goal goal : GOALS) {
            SampleVisitor setter = goal.by().equals(SampleLogin.PUBLISHER) ? admin : rektor;
            HttpResponse<String> made = setter.post("/unit-goals", goal.json(period.group(1)));
            if (made.statusCode() != CREATED) {
                System.out.println("Ett exempelmål kunde inte sättas (svar " + made.statusCode() + ").");
            }
        }
    }
}
