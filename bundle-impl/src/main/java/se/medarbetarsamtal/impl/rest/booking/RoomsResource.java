package se.medarbetarsamtal.impl.rest.booking;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.api.spi.calendar.Room;
import se.medarbetarsamtal.impl.booking.RoomService;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** Rooms to suggest where a chef sets a time. */
@Path("rooms")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RoomsResource {

    private final RoomService rooms;

    public RoomsResource(RoomService rooms) {
        this.rooms = rooms;
    }

    record RoomsView(List<RoomView> rooms) { }

    /** @param free whether nothing is known to be there then */
    record RoomView(String room, String name, boolean free) {

        static RoomView of(Room room) {
            return new RoomView(room.room(), room.name(), room.free());
        }
    }

    @GET
    public Response rooms(
            @QueryParam("from") String from, @QueryParam("until") String until, @Context ContainerRequestContext context) {
        Instant first = Given.instant("from", from);
        Instant last = Given.instant("until", until);
        return Requests.answer(context, request ->
                Response.ok(new RoomsView(rooms.rooms(request, first, last).stream().map(RoomView::of).toList())).build());
    }
}
