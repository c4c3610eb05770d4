package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.refhost.identity.SessionCookie;
import se.medarbetarsamtal.refhost.identity.Sessions;

/** Ends the session in the database, and the cookie with it. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/logout")
public class LogoutPage extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;

    @Activate
    public LogoutPage(@Reference Viewers viewers, @Reference Frame frame, @Reference Sessions sessions) {
        super(viewers, frame);
        this.sessions = sessions;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        return Answer.go("/start");
    }

    @Override
    Answer take(Viewer viewer, HttpServletRequest request) {
        SessionCookie.token(request).ifPresent(sessions::end);
        return Answer.go("/login");
    }

    @Override
    boolean changes(HttpServletRequest request) {
        return false;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        super.doPost(request, response);
        Optional<String> token = SessionCookie.token(request);
        if (token.flatMap(sessions::byToken).isEmpty()) {
            SessionCookie.clear(response);
        }
    }
}
