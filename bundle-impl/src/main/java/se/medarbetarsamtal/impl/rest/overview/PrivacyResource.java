package se.medarbetarsamtal.impl.rest.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import se.medarbetarsamtal.impl.overview.PrivacyNotice;
import se.medarbetarsamtal.impl.overview.PrivacyService;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** Who answers for personal data at the huvudman of the one who asks. */
@Path("privacy")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PrivacyResource {

    private final PrivacyService privacy;

    public PrivacyResource(PrivacyService privacy) {
        this.privacy = privacy;
    }

    /** Null for what the huvudman has not said. */
    record View(String controller, String contact, String link, String personnelSystem) {

        static View of(PrivacyNotice notice) {
            return new View(notice.controller(), notice.contact().orElse(null), notice.link().orElse(null),
                    notice.personnelSystem().orElse(null));
        }
    }

    @GET
    public Object notice(@Context ContainerRequestContext context) {
        return Requests.answer(context, request -> View.of(privacy.notice(request)));
    }
}
