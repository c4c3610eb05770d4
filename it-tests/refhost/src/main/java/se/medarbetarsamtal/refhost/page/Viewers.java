package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.refhost.identity.Roles;
import se.medarbetarsamtal.refhost.identity.Session;
import se.medarbetarsamtal.refhost.identity.SessionCookie;
import se.medarbetarsamtal.refhost.identity.Sessions;
import se.medarbetarsamtal.refhost.notice.Inbox;
import se.medarbetarsamtal.refhost.person.Directory;
import se.medarbetarsamtal.refhost.relation.MentorLinks;

/** Finds who looks. */
@Component(service = Viewers.class)
public class Viewers {

    private final Sessions sessions;
    private final Roles roles;
    private final Directory directory;
    private final MentorLinks links;
    private final Inbox inbox;

    @Activate
    public Viewers(
            @Reference Sessions sessions, @Reference Roles roles, @Reference Directory directory,
            @Reference MentorLinks links, @Reference Inbox inbox) {
        this.sessions = sessions;
        this.roles = roles;
        this.directory = directory;
        this.links = links;
        this.inbox = inbox;
    }

    Optional<Viewer> of(HttpServletRequest request) {
        return SessionCookie.token(request).flatMap(sessions::byToken).flatMap(this::viewer);
    }

    private Optional<Viewer> viewer(Session session) {
        return directory.one(session.tenant(), session.person()).map(card -> new Viewer(
                session,
                new Actor(session.person(), session.tenant(), roles.of(session.person()), session.realUser()),
                card,
                links.ofMentor(session.tenant(), session.person()),
                session.realUser().isPresent() ? 0 : inbox.unread(session.person())));
    }
}
