package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.api.spi.skolbanken.SkolbankenEntry;
import se.medarbetarsamtal.refhost.skolbanken.PupilTemplate;
import se.medarbetarsamtal.refhost.skolbanken.TemplateSearch;

/** Skolbanken → Samtalsmallar: filter, list and preview, and a tab for each part that is plugged in. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern({SkolbankenPage.PATH, SkolbankenPage.PATH + "/*"})
public class SkolbankenPage extends Page {

    static final String PATH = "/skolbanken";

    private static final long serialVersionUID = 1L;
    private static final String LIST = """
            <h2>Samtalsmallar</h2>
            <form class="filter card" method="get" action="/skolbanken">
            <div class="field"><label for="skolform">Skolform</label><select id="skolform" name="skolform">{}</select></div>
            <div class="field"><label for="niva">Nivå</label><select id="niva" name="niva">{}</select></div>
            <div class="field"><label for="sprak">Språk</label><select id="sprak" name="sprak">{}</select></div>
            <div class="field"><label for="ord">Sökord</label><input id="ord" name="ord" value="{}" autocomplete="off"></div>
            <button>Visa</button></form>
            <p role="status">{}</p>
            <ul class="templates">{}</ul>""";
    private static final String TABS = "<nav class=\"subtabs\" aria-label=\"Skolbanken\"><ul>{}{}</ul></nav>";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
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
        if (!rest(request).isEmpty()) {
            return preview(viewer, request, rest(request));
        }
        List<PageContribution> parts = parts(viewer);
        String tab = field(request, "flik");
        if (tab.isEmpty()) {
            return write(parts, tab, "Samtalsmallar", list(viewer, request));
        }
        return parts.stream().filter(part -> part.id().equals(tab)).findFirst()
                .map(part -> write(parts, tab, part.title().in(SWEDISH), elements.write(part, request)))
                .orElseGet(Answer::notThere);
    }

    /** An element that is offered to several audiences is shown once to somebody who belongs to more than one of them. */
    private List<PageContribution> parts(Viewer viewer) {
        Set<String> shown = new HashSet<>();
        return elements.offered(viewer, Place.SKOLBANKEN).stream().filter(part -> shown.add(part.element())).toList();
    }

    private static Answer write(List<PageContribution> parts, String open, String title, Html content) {
        List<Html> tabs = parts.stream().map(part ->
                tab(Elements.address(part, ""), part.title().in(SWEDISH), part.id().equals(open))).toList();
        Html bar = Html.when(!parts.isEmpty(), TABS, tab(PATH, "Samtalsmallar", open.isEmpty()), tabs);
        return Answer.show(PATH, title, Html.of("<h1>Skolbanken</h1>{}{}", bar, content));
    }

    private static Html tab(String address, String title, boolean open) {
        return Html.of("<li><a href=\"{}\"{}>{}</a></li>", address, Frame.current(open), title);
    }

    private Html list(Viewer viewer, HttpServletRequest request) {
        String form = field(request, "skolform");
        String words = field(request, "ord");
        List<Html> options = new ArrayList<>(List.of(MenteePicker.option("", "Alla skolformer", form)));
        search.schoolForms().forEach((code, name) -> options.add(MenteePicker.option(code, name, form)));
        String level = field(request, "niva");
        String language = field(request, "sprak");
        TemplateSearch.Wanted wanted = new TemplateSearch.Wanted(form, words, level, language);
        List<Html> found = search.find(viewer.actor(), wanted).stream().map(hit ->
                Html.of(ENTRY, Elements.encoded(hit.id()), hit.title(), hit.schoolForm(), hit.publisher(), hit.level())).toList();
        return Html.of(LIST, options, levels(level), languages(language), words, count(found.size()), found);
    }

    private static List<Html> levels(String chosen) {
        List<Html> options = new ArrayList<>(List.of(MenteePicker.option("", "Alla nivåer", chosen)));
        Stream.of(PublicationLevel.SCHOOL, PublicationLevel.PRINCIPAL_ORGANISER, PublicationLevel.ALL)
                .forEach(level -> options.add(MenteePicker.option(level.name(), TemplateSearch.level(level), chosen)));
        return options;
    }

    private static List<Html> languages(String chosen) {
        return List.of(MenteePicker.option("", "Alla språk", chosen), MenteePicker.option("sv", "Svenska", chosen),
                MenteePicker.option("en", "Engelska", chosen));
    }

    private Answer preview(Viewer viewer, HttpServletRequest request, String id) {
        Optional<SkolbankenEntry> entry = search.entry(viewer.actor(), id);
        if (entry.isPresent()) {
            return contributedPreview(viewer, request, entry.get());
        }
        return search.pupilTemplate(viewer.tenant(), id).map(SkolbankenPage::pupilPreview).orElseGet(Answer::notThere);
    }

    /** The part names the template itself; the host's heading says what the page is. */
    private Answer contributedPreview(Viewer viewer, HttpServletRequest request, SkolbankenEntry entry) {
        List<Html> parts = elements.offered(viewer, Place.SKOLBANKEN_PREVIEW).stream()
                .map(page -> elements.write(page, request, entry.template().value())).toList();
        return Answer.show(PATH, "Förhandsvisning: " + entry.title(),
                Html.of(CONTRIBUTED, Elements.encoded(entry.schoolForm()), parts));
    }

    private static Answer pupilPreview(PupilTemplate template) {
        List<Html> questions = template.questions().stream().map(question -> Html.of("<li>{}</li>", question)).toList();
        return Answer.show(PATH, template.title(), Html.of(PREVIEW,
                Elements.encoded(template.schoolForm()), template.title(), template.publisher(), questions));
    }

    private static String count(int found) {
        return switch (found) {
            case 0 -> "Här finns ingen samtalsmall som passar. Ändra sökordet, eller välj en annan skolform, nivå eller ett annat språk.";
            case 1 -> "1 samtalsmall";
            default -> found + " samtalsmallar";
        };
    }
}
