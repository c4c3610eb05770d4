package se.medarbetarsamtal.impl.rest.gate;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Set;
import java.util.function.Supplier;
import se.medarbetarsamtal.impl.rest.problem.ProblemType;
import se.medarbetarsamtal.impl.rest.problem.Refused;

/** Lets nothing be changed by a page of somebody else in the browser of a person who is signed in. */
@Priority(Priorities.AUTHORIZATION)
public final class CrossSiteFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Supplier<String> publicOrigin;

    /** @param publicOrigin counts where a browser sends no {@code Sec-Fetch-Site}; empty for none; asked each time */
    public CrossSiteFilter(Supplier<String> publicOrigin) {
        this.publicOrigin = publicOrigin;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        boolean fromScript = "1".equals(context.getHeaderString("X-Medarbetarsamtal"));
        if (!READING.contains(context.getMethod()) && !(fromScript && isOwnSite(context))) {
            throw new Refused(ProblemType.CROSS_SITE);
        }
    }

    private boolean isOwnSite(ContainerRequestContext context) {
        String site = context.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String own = publicOrigin.get();
        return !own.isEmpty() && own.equals(context.getHeaderString("Origin"));
    }
}
