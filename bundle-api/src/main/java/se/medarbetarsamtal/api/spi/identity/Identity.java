package se.medarbetarsamtal.api.spi.identity;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells who stands behind a request. The host has authenticated; the module only asks, anew at each request. */
@ConsumerType
public interface Identity {

    /**
     * @param remoteUser what the servlet request's {@code getRemoteUser()} says, never empty
     * @return the person signed in under that name now; empty when the name is unknown or its session has ended,
     *     which the module answers with 401
     */
    Optional<Actor> actor(String remoteUser);
}
