package se.medarbetarsamtal.impl.rest.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import se.medarbetarsamtal.impl.overview.MentorGroupService;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** Min mentorsgrupp, as far as staff stand in it. */
@Path("mentor-group")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MentorGroupResource {

    private final MentorGroupService groups;

    public MentorGroupResource(MentorGroupService groups) {
        this.groups = groups;
    }

    @GET
    public Object group(@QueryParam("period") String period, @Context ContainerRequestContext context) {
        Optional<Period> wanted = Optional.ofNullable(period).map(id -> Given.period("period", id));
        return Requests.answer(context, request -> MentorGroupView.of(groups.group(request, wanted), request.person()));
    }
}
