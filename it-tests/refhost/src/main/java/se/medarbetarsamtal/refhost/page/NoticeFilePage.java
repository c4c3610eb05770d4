package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.refhost.notice.Inbox;
import se.medarbetarsamtal.refhost.notice.Received;

/** The calendar file that came with a notice, for its recipient alone. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(NoticeFilePage.PATH + "*")
public class NoticeFilePage extends Page {

    static final String PATH = "/notiser/kalenderfil/";

    private static final long serialVersionUID = 1L;

    private final transient Inbox inbox;

    @Activate
    public NoticeFilePage(@Reference Viewers viewers, @Reference Frame frame, @Reference Inbox inbox) {
        super(viewers, frame);
        this.inbox = inbox;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        if (viewer.isSupport()) {
            return Answer.notThere();
        }
        String id = rest(request);
        return inbox.of(viewer.person()).stream()
                .filter(notice -> notice.id().equals(id))
                .findFirst()
                .flatMap(Received::calendar)
                .<Answer>map(text -> new Answer.Download("tid.ics", "text/calendar", text))
                .orElseGet(Answer::notThere);
    }
}
