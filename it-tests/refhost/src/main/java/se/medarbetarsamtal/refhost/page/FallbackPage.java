package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Every address that nobody else has. The one without a path leads to the startsida, all others are 404, whatever the method
 * and whoever asks: a program whose REST application is away for a moment sees that it is not there. The REST whiteboard has a
 * servlet for the same addresses, which answers with a bare page; the ranking decides, not who came first.
 */
@Component(service = Servlet.class, property = "service.ranking:Integer=1")
@HttpWhiteboardServletPattern("/*")
public class FallbackPage extends HostServlet {

    private static final long serialVersionUID = 1L;
    private static final Answer.Show NOT_THERE = Answer.notThere();

    private final transient Viewers viewers;

    @Activate
    public FallbackPage(@Reference Viewers viewers, @Reference Frame frame) {
        super(frame);
        this.viewers = viewers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals("/")) {
            redirect(response, "/start");
        } else {
            notThere(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        notThere(request, response);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        notThere(request, response);
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        notThere(request, response);
    }

    private void notThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Html page = viewers.of(request)
                .map(viewer -> frame().signedIn(viewer, NOT_THERE.tab(), NOT_THERE.title(), NOT_THERE.content()))
                .orElseGet(() -> frame().signedOut(NOT_THERE.title(), NOT_THERE.content()));
        write(response, NOT_THERE.status(), page);
    }
}
