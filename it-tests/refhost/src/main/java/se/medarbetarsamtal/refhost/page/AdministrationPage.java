package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.refhost.contribution.Contributions;
import se.medarbetarsamtal.refhost.skolbanken.TemplateSearch;

/** What is plugged in, and the settings that it brings. The list carries {@code data-} attributes for programs that read it. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern({AdministrationPage.PATH, AdministrationPage.PATH + "/*"})
public class AdministrationPage extends Page {

    static final String PATH = "/administration";

    private static final long serialVersionUID = 1L;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String PLUGGED_IN = """
            <section class="card"><h2>Installerade tillägg</h2>
            <h3>Sidor</h3>{}
            <h3>Skolformer</h3><ul class="plain">{}</ul></section>""";
    private static final String CONTRIBUTION = """
            <li data-contribution="{}" data-element="{}" data-url="{}"><strong>{}</strong>
            <span class="person-place">{} · &lt;{}&gt; · {}</span></li>""";

    private final transient Contributions contributions;
    private final transient Elements elements;
    private final transient TemplateSearch search;
    private final transient AdministrationTabs tabs;

    @Activate
    public AdministrationPage(
            @Reference Viewers viewers, @Reference Frame frame, @Reference Contributions contributions,
            @Reference Elements elements, @Reference TemplateSearch search, @Reference AdministrationTabs tabs) {
        super(viewers, frame);
        this.contributions = contributions;
        this.elements = elements;
        this.search = search;
        this.tabs = tabs;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        String id = rest(request);
        if (!viewer.isAdmin()) {
            return Answer.notThere();
        }
        if (id.isEmpty()) {
            return tabs.write(viewer, PATH, pluggedIn(viewer));
        }
        return elements.offered(viewer, Place.ADMINISTRATION, id)
                .map(page -> tabs.write(viewer, Elements.address(page, ""), elements.write(page, request)))
                .orElseGet(Answer::notThere);
    }

    private Html pluggedIn(Viewer viewer) {
        String template = contributions.schoolForms().stream()
                .flatMap(form -> search.find(viewer.actor(), new TemplateSearch.Wanted(form.code(), "", "", "")).stream())
                .map(hit -> hit.id()).findFirst().orElse("");
        List<Html> pages = contributions.pages().stream().map(page -> line(page, template)).toList();
        List<Html> forms = search.schoolForms().entrySet().stream()
                .map(form -> Html.of("<li data-school-form=\"{}\">{}</li>", form.getKey(), form.getValue())).toList();
        return Html.of(PLUGGED_IN, pages.isEmpty()
                ? Html.of("<p class=\"empty\">Inga tillägg är installerade.</p>")
                : Html.of("<ul class=\"plain\">{}</ul>", pages), forms);
    }

    private static Html line(PageContribution page, String template) {
        String context = page.place() == Place.SKOLBANKEN_PREVIEW ? template : "";
        return Html.of(CONTRIBUTION, page.id(), page.element(), Elements.address(page, context),
                page.title().in(SWEDISH), page.id(), page.element(), place(page.place()));
    }

    private static String place(Place place) {
        return switch (place) {
            case START_PAGE -> "på startsidan";
            case START_PAGE_TAB -> "egen flik";
            case MENTOR_GROUP -> "i Min mentorsgrupp";
            case SKOLBANKEN -> "flik i Skolbanken";
            case SKOLBANKEN_PREVIEW -> "förhandsvisning i Skolbanken";
            case CALENDAR -> "i Kalender";
            case ADMINISTRATION -> "flik i Administration";
        };
    }
}
