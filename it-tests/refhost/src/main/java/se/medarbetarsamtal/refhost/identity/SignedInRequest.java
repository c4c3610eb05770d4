package se.medarbetarsamtal.refhost.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/** A request that says who is signed in. */
final class SignedInRequest extends HttpServletRequestWrapper {

    private final String name;

    SignedInRequest(HttpServletRequest request, String name) {
        super(request);
        this.name = name;
    }

    @Override
    public String getRemoteUser() {
        return name;
    }

    @Override
    public Principal getUserPrincipal() {
        return () -> name;
    }

    @Override
    public String getAuthType() {
        return "SESSION";
    }
}
