package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.refhost.person.Directory;
import se.medarbetarsamtal.refhost.person.Listed;

/** How an administrator finds another person's startsida. The name is sent in the body: addresses end up in histories and logs. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/start/personer")
public class PersonSearchPage extends Page {

    private static final long serialVersionUID = 1L;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String CONTENT = """
            <h1>Sök person</h1>
            <form class="filter card" method="post" action="/start/personer"><input type="hidden" name="csrf" value="{}">
            <div class="field"><label for="namn">Namn</label><input id="namn" name="namn" value="{}" autocomplete="off"></div>
            <button>Sök</button></form>
            <p role="status">{}</p>{}""";
    private static final String OPEN = """
            <a class="button" href="/start/relationer?person={}">Öppna<span class="unseen"> {}s startsida</span></a>""";

    private final transient Directory directory;

    @Activate
    public PersonSearchPage(@Reference Viewers viewers, @Reference Frame frame, @Reference Directory directory) {
        super(viewers, frame);
        this.directory = directory;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        return show(viewer, "");
    }

    @Override
    Answer take(Viewer viewer, HttpServletRequest request) {
        return show(viewer, field(request, "namn"));
    }

    @Override
    boolean changes(HttpServletRequest request) {
        return false;
    }

    private Answer show(Viewer viewer, String name) {
        if (!viewer.isAdmin()) {
            return Answer.notThere();
        }
        List<Listed> found = directory.all(viewer.tenant()).stream()
                .filter(viewer::administers).filter(person -> matches(person, name)).toList();
        return Answer.show("/start", "Sök person", Html.of(CONTENT, viewer.session().formToken(), name,
                found.isEmpty() ? "Ingen person med det namnet hos dig." : People.count(found.size()) + ".",
                Html.when(!found.isEmpty(), "<div class=\"card\">{}</div>", People.list(found, PersonSearchPage::link))));
    }

    static boolean matches(Listed person, String name) {
        return person.displayName().toLowerCase(SWEDISH).contains(name.toLowerCase(SWEDISH));
    }

    private static Html link(Listed person) {
        return Html.of(OPEN, Elements.encoded(person.person().value()), person.displayName());
    }
}
