package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.spi.skolbanken.SkolbankenEntry;
import se.medarbetarsamtal.refhost.skolbanken.PupilTemplate;
import se.medarbetarsamtal.refhost.skolbanken.TemplateSearch;

/** Skolbanken → Samtalsmallar: filter, list and preview. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern({"/skolbanken", "/skolbanken/*"})
public class SkolbankenPage extends Page {

    private static final long serialVersionUID = 1L;
    private static final String LIST = """
            <h1>Skolbanken</h1>
            <h2>Samtalsmallar</h2>
            <form class="filter card" method="get" action="/skolbanken">
            <div class="field"><label for="skolform">Skolform</label><select id="skolform" name="skolform">{}</select></div>
            <div class="field"><label for="ord">Sökord</label><input id="ord" name="ord" value="{}" autocomplete="off"></div>
            <button>Visa</button></form>
            <p role="status">{}</p>
            <ul class="templates">{}</ul>""";
    private static final String ENTRY = """
            <li class="card"><h3><a href="/skolbanken/{}">{}</a></h3>
            <p class="person-place">{} · {} · {}</p></li>""";
    private static final String PREVIEW = """
            <p><a href="/skolbanken?skolform={}">Till Samtalsmallar</a></p>
            <h1>{}</h1><p class="lead">{}</p>
            <section class="card"><h2>Frågor</h2><ol>{}</ol></section>""";
    private static final String CONTRIBUTED = """
            <p><a href="/skolbanken?skolform={}">Till Samtalsmallar</a></p>
            <h1>Förhandsvisning</h1>
            {}""";

    private final transient TemplateSearch search;
    private final transient Elements elements;

    @Activate
    public SkolbankenPage(
            @Reference Viewers viewers, @Reference Frame frame, @Reference TemplateSearch search, @Reference Elements elements) {
        super(viewers, frame);
        this.search = search;
        this.elements = elements;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        if (!viewer.isStaff()) {
            return Answer.notThere();
        }
        return rest(request).isEmpty() ? list(viewer, request) : preview(viewer, request, rest(request));
    }

    private Answer list(Viewer viewer, HttpServletRequest request) {
        String form = field(request, "skolform");
        String words = field(request, "ord");
        List<Html> options = new ArrayList<>(List.of(MenteePicker.option("", "Alla skolformer", form)));
        search.schoolForms().forEach((code, name) -> options.add(MenteePicker.option(code, name, form)));
        List<Html> found = search.find(viewer.actor(), form, words).stream().map(hit ->
                Html.of(ENTRY, Elements.encoded(hit.id()), hit.title(), hit.schoolForm(), hit.publisher(), hit.level())).toList();
        return Answer.show("/skolbanken", "Samtalsmallar", Html.of(LIST, options, words, count(found.size()), found));
    }

    private Answer preview(Viewer viewer, HttpServletRequest request, String id) {
        Optional<SkolbankenEntry> entry = search.entry(viewer.tenant(), id);
        if (entry.isPresent()) {
            return contributedPreview(viewer, request, entry.get());
        }
        return search.pupilTemplate(viewer.tenant(), id).map(SkolbankenPage::pupilPreview).orElseGet(Answer::notThere);
    }

    /** The part names the template itself; the host's heading says what the page is. */
    private Answer contributedPreview(Viewer viewer, HttpServletRequest request, SkolbankenEntry entry) {
        List<Html> parts = elements.offered(viewer, Place.SKOLBANKEN_PREVIEW).stream()
                .map(page -> elements.write(page, request, entry.template().value())).toList();
        return Answer.show("/skolbanken", "Förhandsvisning: " + entry.title(),
                Html.of(CONTRIBUTED, Elements.encoded(entry.schoolForm()), parts));
    }

    private static Answer pupilPreview(PupilTemplate template) {
        List<Html> questions = template.questions().stream().map(question -> Html.of("<li>{}</li>", question)).toList();
        return Answer.show("/skolbanken", template.title(), Html.of(PREVIEW,
                Elements.encoded(template.schoolForm()), template.title(), template.publisher(), questions));
    }

    private static String count(int found) {
        return switch (found) {
            case 0 -> "Här finns ingen samtalsmall som passar. Välj en annan skolform eller ändra sökordet.";
            case 1 -> "1 samtalsmall";
            default -> found + " samtalsmallar";
        };
    }
}
