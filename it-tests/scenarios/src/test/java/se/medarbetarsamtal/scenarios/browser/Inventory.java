package se.medarbetarsamtal.scenarios.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What the module has plugged into the host, as the host's own Administration tells it. */
final class Inventory {

    private static final Pattern LINE =
            Pattern.compile("data-contribution=\"([^\"]+)\" data-element=\"([^\"]+)\" data-url=\"([^\"]+)\"");

    /** A contributed page: its id, its element and where it stands. */
    record Part(String id, String element, String url) { }

    private Inventory() { }

    static List<Part> of(Visitor admin) {
        List<Part> parts = new ArrayList<>();
        Matcher lines = LINE.matcher(admin.page("/administration"));
        while (lines.find()) {
            parts.add(new Part(lines.group(1), lines.group(2), lines.group(3).replace("&amp;", "&")));
        }
        return parts;
    }

    /** @return the name on the log-in page of somebody who is shown this part */
    static String viewerOf(Part part, Function<String, Visitor> visit) {
        for (Viewer viewer : Viewer.values()) {
            if (visit.apply(viewer.reference).page(part.url()).contains("<" + part.element())) {
                return viewer.loginName;
            }
        }
        throw new IllegalStateException("Nobody is shown " + part);
    }

    private enum Viewer {
        CHEF(People.KARIN, "Karin Berg"),
        EMPLOYEE(People.ALVA, "Alva Nyström"),
        SCHOOL_ADMINISTRATOR(People.SKOLADMIN, "Maria Holm"),
        ADMINISTRATOR(People.KOMMUNADMIN, "Anders Kvist");

        private final String reference;
        private final String loginName;

        Viewer(String reference, String loginName) {
            this.reference = reference;
            this.loginName = loginName;
        }
    }
}
