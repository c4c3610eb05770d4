package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.refhost.health.Checks;

/** Whether what is plugged in is well, in its own words. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(HealthPage.PATH)
public class HealthPage extends Page {

    static final String PATH = "/administration/driftlage";

    private static final long serialVersionUID = 1L;
    private static final String CONTENT = """
            <section class="card"><h2>Driftläge</h2>
            <p>Så mår det som är installerat just nu. Ladda om sidan för att se efter igen.</p>
            {}</section>""";
    private static final String NONE = "<p class=\"empty\">Inget av det som är installerat berättar hur det mår.</p>";
    private static final String CHECK = "<h3 data-check=\"{}\" data-status=\"{}\">{}: {}</h3><ul class=\"plain\">{}</ul>";
    private static final String LINE = "<li data-status=\"{}\"><strong>{}</strong> <span class=\"person-place\">{}</span></li>";

    private final transient Checks checks;
    private final transient AdministrationTabs tabs;

    @Activate
    public HealthPage(@Reference Viewers viewers, @Reference Frame frame, @Reference Checks checks, @Reference AdministrationTabs tabs) {
        super(viewers, frame);
        this.checks = checks;
        this.tabs = tabs;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        if (!viewer.isMainAdmin()) {
            return Answer.notThere();
        }
        List<Html> answers = checks.ask().stream().map(HealthPage::answer).toList();
        return tabs.write(viewer, PATH, Html.of(CONTENT, answers.isEmpty() ? Html.of(NONE) : answers));
    }

    private static Html answer(Checks.Answer answer) {
        return Html.of(CHECK, answer.check(), answer.status(), answer.check(), word(answer.status()),
                answer.lines().stream().map(line -> Html.of(LINE, line.status(), word(line.status()), line.said())).toList());
    }

    private static String word(Result.Status status) {
        return switch (status) {
            case OK -> "Fungerar";
            case WARN -> "Se efter";
            case TEMPORARILY_UNAVAILABLE -> "Väntar";
            case CRITICAL -> "Fungerar inte";
            case HEALTH_CHECK_ERROR -> "Går inte att se";
        };
    }
}
