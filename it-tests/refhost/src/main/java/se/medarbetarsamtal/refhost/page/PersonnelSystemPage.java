package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.refhost.archive.Deposited;
import se.medarbetarsamtal.refhost.archive.PersonnelSystem;

/** What has been handed in to the personnel system: that it is there, and nothing that stands in it. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(PersonnelSystemPage.PATH)
public class PersonnelSystemPage extends Page {

    static final String PATH = "/administration/personalsystem";

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy 'kl.' HH.mm", Locale.forLanguageTag("sv-SE")).withZone(ZoneId.of("Europe/Stockholm"));
    private static final String CONTENT = """
            <section class="card"><h2>Personalsystem</h2>
            <p>{}</p>
            {}</section>""";
    private static final String ON = "Här står det som har lämnats in, och när. Innehållet visas inte här.";
    private static final String OFF = "Personalsystemet är avstängt och tar inte emot något.";
    private static final String LINE = """
            <li data-deposit="{}"><strong>{}</strong> <span class="person-place">{}</span>
            <span class="person-place">Id {}</span> <span class="person-place">SHA-256 {}</span></li>""";

    private final transient PersonnelSystem system;
    private final transient AdministrationTabs tabs;

    @Activate
    public PersonnelSystemPage(
            @Reference Viewers viewers, @Reference Frame frame, @Reference PersonnelSystem system, @Reference AdministrationTabs tabs) {
        super(viewers, frame);
        this.system = system;
        this.tabs = tabs;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        if (!viewer.isMainAdmin()) {
            return Answer.notThere();
        }
        List<Html> lines = system.all(viewer.tenant()).stream().map(PersonnelSystemPage::line).toList();
        return tabs.write(viewer, PATH, Html.of(CONTENT, system.isOn() ? ON : OFF, lines.isEmpty()
                ? Html.of("<p class=\"empty\">Ingenting har lämnats in än.</p>") : Html.of("<ul class=\"plain\">{}</ul>", lines)));
    }

    private static Html line(Deposited kept) {
        return Html.of(LINE, kept.id(), kept.name(), WHEN.format(kept.receivedAt()), kept.id(), kept.recordSha256());
    }
}
