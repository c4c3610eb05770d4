package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.refhost.organisation.Units;
import se.medarbetarsamtal.refhost.skolbanken.TemplateEditors;

/** Which schools may make samtalsmallar of their own. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(TemplateEditorPage.PATH)
public class TemplateEditorPage extends Page {

    static final String PATH = "/administration/samtalsmall-editor";

    private static final long serialVersionUID = 1L;
    private static final String CONTENT = """
            {}<section class="card"><h2>Samtalsmall-editor</h2>
            <p>En skoladmin kan göra egna samtalsmallar för sin skola när editorn är aktiverad för skolan.</p>
            <ul class="plain">{}</ul></section>""";
    private static final String SCHOOL = """
            <li><form class="actions" method="post" action="{}"><input type="hidden" name="csrf" value="{}">
            <input type="hidden" name="skola" value="{}"><input type="hidden" name="aktiv" value="{}">
            <strong>{}</strong> <span class="person-place">{}</span>
            <button>{}<span class="unseen"> för {}</span></button></form></li>""";
    private static final String DONE = "<p class=\"box ok\" role=\"status\" data-focus>{} för {}.</p>";

    private final transient Units units;
    private final transient TemplateEditors editors;
    private final transient AdministrationTabs tabs;

    @Activate
    public TemplateEditorPage(
            @Reference Viewers viewers, @Reference Frame frame, @Reference Units units, @Reference TemplateEditors editors,
            @Reference AdministrationTabs tabs) {
        super(viewers, frame);
        this.units = units;
        this.editors = editors;
        this.tabs = tabs;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        return viewer.isMainAdmin() ? show(viewer, Html.NOTHING) : Answer.notThere();
    }

    @Override
    Answer take(Viewer viewer, HttpServletRequest request) {
        Optional<Organisation> school = schools(viewer).stream()
                .filter(one -> one.organisation().value().equals(field(request, "skola"))).findFirst();
        if (!viewer.isMainAdmin() || school.isEmpty()) {
            return Answer.notThere();
        }
        boolean on = field(request, "aktiv").equals("ja");
        editors.put(viewer.tenant(), school.get().organisation(), on);
        return show(viewer, Html.of(DONE, on ? "Editorn är aktiverad" : "Editorn är avstängd", school.get().name()));
    }

    private Answer show(Viewer viewer, Html message) {
        List<Organisation> schools = schools(viewer);
        Set<OrganisationRef> on = editors.among(viewer.tenant(), schools.stream().map(Organisation::organisation).toList());
        List<Html> lines = schools.stream().map(school -> line(viewer, school, on.contains(school.organisation()))).toList();
        return tabs.write(viewer, PATH, Html.of(CONTENT, message, lines));
    }

    private List<Organisation> schools(Viewer viewer) {
        return units.all(viewer.tenant()).stream().filter(unit -> !unit.type().equals(Units.PRINCIPAL_ORGANISER)).toList();
    }

    private static Html line(Viewer viewer, Organisation school, boolean on) {
        return Html.of(SCHOOL, PATH, viewer.session().formToken(), school.organisation().value(), on ? "nej" : "ja",
                school.name(), on ? "Aktiverad" : "Inte aktiverad", on ? "Stäng av" : "Aktivera", school.name());
    }
}
