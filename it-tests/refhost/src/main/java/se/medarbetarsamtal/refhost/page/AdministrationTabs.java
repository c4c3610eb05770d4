package se.medarbetarsamtal.refhost.page;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.Place;

/** The tabs of Administration: the host's own, and one for each contributed page. */
@Component(service = AdministrationTabs.class)
public class AdministrationTabs {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String TAB = "<li><a href=\"{}\"{}>{}</a></li>";
    private static final String PAGE = """
            <h1>Administration</h1>
            <nav class="subtabs" aria-label="Administration"><ul>{}{}{}</ul></nav>{}""";

    private final Elements elements;

    @Activate
    public AdministrationTabs(@Reference Elements elements) {
        this.elements = elements;
    }

    /** @param open the address of the open tab */
    Answer write(Viewer viewer, String open, Html content) {
        List<Html> contributed = elements.offered(viewer, Place.ADMINISTRATION).stream()
                .map(page -> tab(Elements.address(page, ""), page.title().in(SWEDISH), open))
                .toList();
        Html own = viewer.isMainAdmin() ? Html.of("{}{}{}{}", tab(SyncPage.PATH, "Nattlig inläsning", open),
                tab(TemplateEditorPage.PATH, "Samtalsmall-editor", open), tab(PersonnelSystemPage.PATH, "Personalsystem", open),
                tab(HealthPage.PATH, "Driftläge", open)) : Html.NOTHING;
        return Answer.show(AdministrationPage.PATH, "Administration", Html.of(PAGE,
                tab(AdministrationPage.PATH, "Installerade tillägg", open), own, contributed, content));
    }

    private static Html tab(String address, String title, String open) {
        return Html.of(TAB, address, Frame.current(address.equals(open)), title);
    }
}
