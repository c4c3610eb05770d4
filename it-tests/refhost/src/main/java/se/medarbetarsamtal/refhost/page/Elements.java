package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.PageLink;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;
import se.medarbetarsamtal.refhost.contribution.Contributions;

/** Writes contributed elements into pages and knows where each stands. */
@Component(service = Elements.class)
public class Elements {

    private static final Pattern CUSTOM_ELEMENT = Pattern.compile("[a-z][a-z0-9]{0,29}(-[a-z0-9]{1,29}){1,5}");
    private static final String ELEMENT = """
            <script type="module" src="{}"></script>
            <{} lang="{}" api="{}" login-url="/login" context="{}" skolbanken-url="{}"
             mentor-group-url="/mentorsgrupp" relations-url="/start/personer"></{}>
            """;

    private final Contributions contributions;

    @Activate
    public Elements(@Reference Contributions contributions) {
        this.contributions = contributions;
    }

    /** @return the contributions at this place that are meant for the viewer */
    List<PageContribution> offered(Viewer viewer, Place place) {
        return contributions.at(place).stream().filter(page -> viewer.belongsTo(page.audience())).toList();
    }

    Optional<PageContribution> offered(Viewer viewer, Place place, String id) {
        return offered(viewer, place).stream().filter(page -> page.id().equals(id)).findFirst();
    }

    Html write(PageContribution page, HttpServletRequest request) {
        return write(page, request, Page.field(request, "context"));
    }

    Html write(PageContribution page, HttpServletRequest request, String context) {
        if (!CUSTOM_ELEMENT.matcher(page.element()).matches()) {
            return Html.NOTHING;
        }
        return Html.of(ELEMENT,
                page.moduleUrl(), page.element(), language(request).getLanguage(), page.apiUrl(), context,
                skolbanken(), page.element());
    }

    /** @return the address of Skolbanken, with the plugged-in skolform chosen when there is but one */
    private String skolbanken() {
        List<SchoolForm> forms = contributions.schoolForms();
        return forms.size() == 1 ? "/skolbanken?skolform=" + encoded(forms.get(0).code()) : "/skolbanken";
    }

    /** @return the address that a link leads to; empty when the contribution is not there */
    Optional<String> address(PageLink link) {
        return contributions.pages().stream()
                .filter(page -> page.id().equals(link.page()))
                .findFirst()
                .map(page -> address(page, link.context()));
    }

    /** @return the address of a page where the contribution stands */
    static String address(PageContribution page, String context) {
        return switch (page.place()) {
            case START_PAGE -> "/start";
            case START_PAGE_TAB -> "/sida/" + page.id() + query("?", context);
            case MENTOR_GROUP -> "/mentorsgrupp?flik=medarbetare" + query("&", context);
            case SKOLBANKEN -> SkolbankenPage.PATH + "?flik=" + page.id() + query("&", context);
            case SKOLBANKEN_PREVIEW -> context.isEmpty() ? "/skolbanken" : "/skolbanken/" + encoded(context);
            case CALENDAR -> CalendarPage.PATH + query("?", context);
            case ADMINISTRATION -> "/administration/" + page.id() + query("?", context);
        };
    }

    /** The host itself speaks Swedish; {@code ?lang=en} asks the elements for English. */
    static Locale language(HttpServletRequest request) {
        return "en".equals(Page.field(request, "lang")) ? Locale.ENGLISH : Locale.forLanguageTag("sv");
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String query(String mark, String context) {
        return context.isEmpty() ? "" : mark + "context=" + encoded(context);
    }
}
