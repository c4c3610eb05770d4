package se.medarbetarsamtal.refhost.identity;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.Identity;

/** Says whose session a request belongs to. */
@Component(name = "refhost.identity")
public class HostIdentity implements Identity {

    private final Sessions sessions;
    private final Roles roles;

    @Activate
    public HostIdentity(@Reference Sessions sessions, @Reference Roles roles) {
        this.sessions = sessions;
        this.roles = roles;
    }

    @Override
    public Optional<Actor> actor(String remoteUser) {
        return sessions.byName(remoteUser).map(session ->
                new Actor(session.person(), session.tenant(), roles.of(session.person()), session.realUser()));
    }
}
