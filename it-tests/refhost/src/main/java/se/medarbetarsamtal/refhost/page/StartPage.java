package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.api.contribution.Place;

/** The startsida: contributed parts, then a tile for each of the host's own pages. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/start")
public class StartPage extends Page {

    private static final long serialVersionUID = 1L;
    private static final String TILE = """
            <li class="tile"><h2><a href="{}">{}</a></h2><p>{}</p></li>""";
    private static final String SEARCH = """
            <section class="card"><h2>Sök person</h2>
            <form class="filter" method="post" action="/start/personer"><input type="hidden" name="csrf" value="{}">
            <div class="field"><label for="namn">Namn</label><input id="namn" name="namn" autocomplete="off"></div>
            <button>Sök</button></form></section>""";

    private final transient Elements elements;

    @Activate
    public StartPage(@Reference Viewers viewers, @Reference Frame frame, @Reference Elements elements) {
        super(viewers, frame);
        this.elements = elements;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        List<Html> parts = elements.offered(viewer, Place.START_PAGE).stream()
                .map(page -> elements.write(page, request)).toList();
        return Answer.show("/start", "Start", Html.of("""
                <h1>Hej {}!</h1>
                <p class="lead">{}</p>
                <div class="parts">{}</div>{}
                <ul class="tiles">{}</ul>""",
                firstName(viewer), viewer.card().place(), parts,
                Html.when(viewer.isAdmin(), SEARCH, viewer.session().formToken()), tiles(viewer)));
    }

    private static List<Html> tiles(Viewer viewer) {
        List<Html> tiles = new ArrayList<>();
        int mentees = viewer.mentees().size();
        if (mentees > 0) {
            tiles.add(Html.of(TILE, "/mentorsgrupp", "Min mentorsgrupp", People.count(mentees) + " i din grupp"));
        }
        tiles.add(Html.of(TILE, "/start/relationer", "Relationer", "Vem du är mentor för, och vem som är mentor för dig"));
        if (viewer.isStaff()) {
            tiles.add(Html.of(TILE, "/skolbanken", "Skolbanken", "Samtalsmallar att visa och använda"));
            tiles.add(Html.of(TILE, CalendarPage.PATH, "Kalender", "Dina dagar, vecka för vecka"));
        }
        tiles.add(Html.of(TILE, "/notiser", "Notiser", viewer.unread() == 0 ? "Inget nytt" : viewer.unread() + " olästa"));
        if (viewer.isAdmin()) {
            tiles.add(Html.of(TILE, "/administration", "Administration", "Tillägg och inställningar"));
        }
        return tiles;
    }

    private static String firstName(Viewer viewer) {
        return viewer.card().displayName().split(" ", 2)[0];
    }
}
