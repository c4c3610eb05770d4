package se.medarbetarsamtal.impl.rest.booking;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.medarbetarsamtal.impl.booking.season.Season;
import se.medarbetarsamtal.impl.overview.SeasonService;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/**
 * Proposals of times. A POST for the sake of its body alone: it changes nothing, so a repetition is proposed anew, and nothing
 * of it is kept.
 */
@Path("time-proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SeasonResource {

    private final SeasonService seasons;

    public SeasonResource(SeasonService seasons) {
        this.seasons = seasons;
    }

    @POST
    public Response propose(SeasonBody body, @Context ContainerRequestContext context) {
        Season season = body.season();
        return Requests.answer(context, request ->
                Response.ok(SeasonView.of(seasons.propose(request, body.wanted(), season), season.minutes())).build());
    }
}
