package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.refhost.person.Directory;
import se.medarbetarsamtal.refhost.person.Listed;

/** Min mentorsgrupp: pupils as the host has always shown them, staff in the part that a contribution brings. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/mentorsgrupp")
public class MentorGroupPage extends Page {

    private static final long serialVersionUID = 1L;
    private static final String TABS = """
            <nav class="subtabs" aria-label="Min mentorsgrupp"><ul>
            <li><a href="/mentorsgrupp?flik=medarbetare"{}>Medarbetare ({})</a></li>
            <li><a href="/mentorsgrupp?flik=elever"{}>Elever ({})</a></li></ul></nav>""";

    private final transient Directory directory;
    private final transient Elements elements;

    @Activate
    public MentorGroupPage(
            @Reference Viewers viewers, @Reference Frame frame, @Reference Directory directory, @Reference Elements elements) {
        super(viewers, frame);
        this.directory = directory;
        this.elements = elements;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        List<Listed> group = directory.some(viewer.tenant(), viewer.mentees().stream().map(MentorLink::mentee).toList());
        List<Listed> staff = group.stream().filter(one -> one.kind() == PersonKind.STAFF).toList();
        List<Listed> pupils = group.stream().filter(one -> one.kind() == PersonKind.PUPIL).toList();
        boolean pupilsOpen = staff.isEmpty() || (!pupils.isEmpty() && field(request, "flik").equals("elever"));
        Html tabs = Html.when(!staff.isEmpty() && !pupils.isEmpty(), TABS,
                Frame.current(!pupilsOpen), staff.size(), Frame.current(pupilsOpen), pupils.size());
        Html content = group.isEmpty() ? empty() : pupilsOpen ? pupils(pupils) : staff(viewer, staff, request);
        return Answer.show("/mentorsgrupp", "Min mentorsgrupp", Html.of("<h1>Min mentorsgrupp</h1>{}{}", tabs, content));
    }

    private static Html empty() {
        return Html.of("<p class=\"empty\">Här syns de som du är mentor för. En administratör kopplar dem under Relationer.</p>");
    }

    private static Html pupils(List<Listed> pupils) {
        return Html.of("<section class=\"card\"><h2>Elever ({})</h2>{}</section>", pupils.size(),
                People.list(pupils, pupil -> Html.of("<span class=\"person-note\">Samtalsmall: Utvecklingssamtal</span>")));
    }

    private Html staff(Viewer viewer, List<Listed> staff, HttpServletRequest request) {
        Optional<PageContribution> part = elements.offered(viewer, Place.MENTOR_GROUP).stream().findFirst();
        return part.map(page -> elements.write(page, request)).orElseGet(() -> Html.of(
                "<section class=\"card\"><h2>Medarbetare ({})</h2>{}</section>", staff.size(), People.list(staff)));
    }
}
