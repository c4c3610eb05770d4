package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.refhost.identity.SessionCookie;
import se.medarbetarsamtal.refhost.identity.Sessions;

/** "Logga in som": Kommunadmin sees the platform as a person of the own huvudman does, and goes back by "Avsluta". */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/logga-in-som")
public class SupportPage extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;

    @Activate
    public SupportPage(@Reference Viewers viewers, @Reference Frame frame, @Reference Sessions sessions) {
        super(viewers, frame);
        this.sessions = sessions;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        return Answer.go("/start");
    }

    @Override
    Answer take(Viewer viewer, HttpServletRequest request) {
        return isEnd(request) ? end(request) : begin(viewer, request);
    }

    @Override
    boolean changes(HttpServletRequest request) {
        return !isEnd(request);
    }

    private Answer begin(Viewer viewer, HttpServletRequest request) {
        Optional<String> token = viewer.isMainAdmin()
                ? person(field(request, "person")).flatMap(person -> sessions.beginAs(viewer.session(), person))
                : Optional.empty();
        return token.<Answer>map(fresh -> new Answer.Enter("/start", fresh)).orElseGet(Answer::notThere);
    }

    private Answer end(HttpServletRequest request) {
        return SessionCookie.token(request).flatMap(sessions::back)
                .<Answer>map(fresh -> new Answer.Enter("/start", fresh)).orElseGet(Answer::notThere);
    }

    private static boolean isEnd(HttpServletRequest request) {
        return field(request, "gor").equals("avsluta");
    }
}
