package se.medarbetarsamtal.refhost.identity;

import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/**
 * Somebody's log-in.
 *
 * @param name what a request's {@code getRemoteUser()} says; opens nothing by itself
 * @param person who is signed in
 * @param tenant under which huvudman
 * @param realUser the administrator who is signed in as that person; empty in an ordinary session
 * @param formToken what every form of this session carries, so that another site cannot post it
 */
public record Session(String name, PersonRef person, TenantRef tenant, Optional<PersonRef> realUser, String formToken) {

    /** @return whether a form with this token was written for this session */
    public boolean issued(String token) {
        return Secrets.same(formToken, token);
    }

    /** Names nobody: a session has no place in a log. */
    @Override
    public String toString() {
        return "Session[…]";
    }
}
