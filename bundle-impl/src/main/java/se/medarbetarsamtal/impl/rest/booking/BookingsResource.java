package se.medarbetarsamtal.impl.rest.booking;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.booking.ManyBookingsService;
import se.medarbetarsamtal.impl.booking.OwnBookingsService;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Reference;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The times of many talks. */
@Path("bookings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class BookingsResource {

    private static final int MOST = 200;

    private final ManyBookingsService many;
    private final OwnBookingsService own;
    private final Repeatable repeatable;

    public BookingsResource(ManyBookingsService many, OwnBookingsService own, Repeatable repeatable) {
        this.many = many;
        this.own = own;
        this.repeatable = repeatable;
    }

    /**
     * @param revision of the time that is moved, 0 for none
     * @param offset null unless the clock shows this time twice
     */
    record EntryBody(
            @JsonDeserialize(using = Reference.class) String dialogue, int revision, String date, String time, String offset,
            int minutes) { }

    /**
     * @param place null for none
     * @param room the host's reference; null for none
     * @param send whether the employees are told at once
     */
    record ManyBody(List<EntryBody> entries, String zone, String place, String room, boolean send) {

        List<ManyBookingsService.Entry> wanted() {
            if (Given.required("entries", entries).isEmpty()) {
                throw new Invalid("entries", "required");
            }
            if (entries.size() > MOST) {
                throw new Invalid("entries", "too-many");
            }
            return entries.stream().map(entry -> wanted(Given.required("entries", entry))).toList();
        }

        private ManyBookingsService.Entry wanted(EntryBody entry) {
            return new ManyBookingsService.Entry(
                    Given.reference(DialogueId::new, Given.required("dialogue", entry.dialogue())),
                    entry.revision(),
                    new WantedTime(Given.date("date", entry.date()), Given.time("time", entry.time()), Given.zone("zone", zone),
                            Optional.ofNullable(entry.offset()).map(given -> Given.offset("offset", given)), entry.minutes(),
                            place == null ? "" : place, Optional.ofNullable(room).filter(given -> !given.isBlank()),
                            new FreeText("")));
        }

        @Override
        public String toString() {
            return "ManyBody[…]";
        }
    }

    record SetTime(String dialogue, BookingView booking) { }

    /** @param withoutPlace for how many the place was left out because the employee's identity is protected */
    record ManyView(List<SetTime> bookings, int withoutPlace) {

        static ManyView of(ManyBookingsService.Booked booked) {
            return new ManyView(booked.bookings().stream()
                    .map(one -> new SetTime(one.dialogue().value(), BookingView.withoutPlace(one))).toList(), booked.withoutPlace());
        }
    }

    enum As { MANAGER, EMPLOYEE }

    /** @param place null for none, and for one that was written for this talk alone */
    record Line(
            String dialogue, As as, String person, String displayName, Instant start, String zone, int minutes, String place,
            boolean sent, int revision) {

        static Line of(OwnBookingsService.Line line) {
            return new Line(line.booking().dialogue().value(), line.isManager() ? As.MANAGER : As.EMPLOYEE, line.other().value(),
                    line.displayName(), line.booking().start(), line.booking().zone().getId(), line.booking().minutes(),
                    line.place().orElse(null), line.booking().sent(), line.booking().revision());
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "Line[…]";
        }
    }

    /** @param hidden how many are left out because the employee's identity is protected */
    record OwnView(List<Line> bookings, int hidden) { }

    @POST
    public Response book(ManyBody body, @Context ContainerRequestContext context) {
        return repeatable.answer(
                context,
                ManyBookingsService.Booked.class,
                request -> many.book(request, body.wanted(), body.send()),
                booked -> Repeatable.Outcome.ok(null, ManyView.of(booked)));
    }

    @GET
    public Object own(
            @QueryParam("from") String from, @QueryParam("until") String until, @Context ContainerRequestContext context) {
        return Requests.answer(context, request -> {
            Days days = Days.of(from, until);
            OwnBookingsService.Own found = own.own(request, days.first(), days.last());
            return new OwnView(found.lines().stream().map(Line::of).toList(), found.hidden());
        });
    }
}
