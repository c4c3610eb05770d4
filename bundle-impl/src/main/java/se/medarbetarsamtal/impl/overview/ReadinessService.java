package se.medarbetarsamtal.impl.overview;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.policy.AccessPolicy;

/** Tells somebody who is, or is about to become, a chef what is still missing. */
@Component(service = ReadinessService.class)
public class ReadinessService {

    private final AccessPolicy policy;

    @Activate
    public ReadinessService(@Reference AccessPolicy policy) {
        this.policy = policy;
    }

    public Readiness mine(Request request) {
        boolean hasStaff = !policy.staffOf(request).employees().isEmpty();
        return Readiness.of(policy.managerCheck(request), hasStaff);
    }
}
