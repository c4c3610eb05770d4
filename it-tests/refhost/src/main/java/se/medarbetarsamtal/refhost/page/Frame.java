package se.medarbetarsamtal.refhost.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.refhost.contribution.Contributions;

/** What stands around every page: header, tabs, main, foot. */
@Component(service = Frame.class)
public class Frame {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String PAGE = """
            <!doctype html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{} – Skolplattan</title>
            <link rel="icon" href="/host/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/host/skolplattan.css">{}
            <script type="module" src="/host/skolplattan.js"></script>
            </head>
            <body>
            <a class="skip" href="#innehall">Hoppa till innehållet</a>
            {}
            <main id="innehall" tabindex="-1">
            {}
            </main>
            <footer class="foot"><p>Skolplattan är en exempelplattform. Alla personer och skolor är påhittade.</p></footer>
            </body>
            </html>
            """;
    private static final String LOOK = """

            <link rel="stylesheet" href="/host/tillagg.css">""";
    private static final String HEADER = """
            <header class="top">
            {}<div class="top-row">
            <a class="brand" href="/start"><span class="brand-mark" aria-hidden="true"></span>Skolplattan</a>
            {}
            </div>
            {}
            </header>""";
    private static final String WHO = """
            <div class="who"><span class="who-name">{}</span>
            <form method="post" action="/logout"><input type="hidden" name="csrf" value="{}">
            <button class="quiet">Logga ut</button></form></div>""";

    private static final String SUPPORT = """
            <div class="support"><div class="support-row"><p role="status">Du är inloggad som <strong>{}</strong>.</p>
            <form method="post" action="/logga-in-som"><input type="hidden" name="csrf" value="{}">
            <button name="gor" value="avsluta">Avsluta</button></form></div></div>
            """;

    private final Contributions contributions;

    @Activate
    public Frame(@Reference Contributions contributions) {
        this.contributions = contributions;
    }

    Html signedOut(String title, Html content) {
        return page(title, Html.of(HEADER, Html.NOTHING, Html.NOTHING, Html.NOTHING), content);
    }

    /** @param path of the tab that is open */
    Html signedIn(Viewer viewer, String path, String title, Html content) {
        String name = viewer.card().displayName();
        String formToken = viewer.session().formToken();
        Html support = Html.when(viewer.isSupport(), SUPPORT, name, formToken);
        Html who = Html.of(WHO, name, formToken);
        Html tabs = Html.of("<nav class=\"tabs\" aria-label=\"Huvudmeny\"><ul>{}</ul></nav>", tabs(viewer, path));
        return page(title, Html.of(HEADER, support, who, tabs), content);
    }

    private Html page(String title, Html header, Html content) {
        return Html.of(PAGE, title, Html.when(!contributions.pages().isEmpty(), LOOK), header, content);
    }

    private List<Html> tabs(Viewer viewer, String path) {
        List<Html> tabs = new ArrayList<>();
        tabs.add(tab("/start", "Start", path));
        tabs.add(tab("/start/relationer", "Relationer", path));
        if (!viewer.mentees().isEmpty()) {
            tabs.add(tab("/mentorsgrupp", "Min mentorsgrupp", path));
        }
        if (viewer.isStaff()) {
            tabs.add(tab("/skolbanken", "Skolbanken", path));
            tabs.add(tab(CalendarPage.PATH, "Kalender", path));
        }
        for (PageContribution page : contributions.at(Place.START_PAGE_TAB)) {
            if (viewer.belongsTo(page.audience())) {
                tabs.add(tab("/sida/" + page.id(), page.title().in(SWEDISH), path));
            }
        }
        tabs.add(tab("/notiser", viewer.unread() == 0 ? "Notiser" : "Notiser (" + viewer.unread() + ")", path));
        if (viewer.isAdmin()) {
            tabs.add(tab("/administration", "Administration", path));
        }
        return tabs;
    }

    private static Html tab(String href, String label, String path) {
        return Html.of("<li><a href=\"{}\"{}>{}</a></li>", href, current(href.equals(path)), label);
    }

    static Html current(boolean isCurrent) {
        return Html.when(isCurrent, " aria-current=\"page\"");
    }
}
