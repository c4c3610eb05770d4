package se.medarbetarsamtal.impl.host;

import java.util.Optional;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.Identity;

final class GuardedIdentity implements Identity {

    private final Guard<Identity> guard;

    GuardedIdentity(Guard<Identity> guard) {
        this.guard = guard;
    }

    @Override
    public Optional<Actor> actor(String remoteUser) {
        return guard.ask(identity -> identity.actor(remoteUser));
    }
}
