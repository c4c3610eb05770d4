package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;

/** A page that a contribution brings as a tab of its own, with its heading; the host repeats it for screen readers only. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/sida/*")
public class TabPage extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Elements elements;

    @Activate
    public TabPage(@Reference Viewers viewers, @Reference Frame frame, @Reference Elements elements) {
        super(viewers, frame);
        this.elements = elements;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        return elements.offered(viewer, Place.START_PAGE_TAB, rest(request))
                .map(page -> show(page, request)).orElseGet(Answer::notThere);
    }

    private Answer show(PageContribution page, HttpServletRequest request) {
        String title = page.title().in(Elements.language(request));
        return Answer.show("/sida/" + page.id(), title, Html.of("<h1 class=\"unseen\">{}</h1>{}", title, elements.write(page, request)));
    }
}
