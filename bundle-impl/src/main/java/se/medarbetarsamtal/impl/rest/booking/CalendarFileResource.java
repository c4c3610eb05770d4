package se.medarbetarsamtal.impl.rest.booking;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.booking.CalendarFile;
import se.medarbetarsamtal.impl.booking.CalendarFileService;
import se.medarbetarsamtal.impl.rest.gate.AnswerHeaders;
import se.medarbetarsamtal.impl.rest.gate.Attachment;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;
import se.medarbetarsamtal.impl.rest.problem.ProblemTexts;

/** The time of a talk for one's own calendar. */
@Path("dialogues/{id}/booking/calendar-file")
@Produces({AnswerHeaders.CALENDAR, Problem.MEDIA_TYPE})
public class CalendarFileResource {

    private final CalendarFileService files;

    public CalendarFileResource(CalendarFileService files) {
        this.files = files;
    }

    @GET
    public Response file(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> answer(files.file(request, dialogue, ProblemTexts.language(languages))));
    }

    private static Response answer(CalendarFile file) {
        return Attachment.of(file.text(CalendarFile.Method.PUBLISH).getBytes(StandardCharsets.UTF_8), AnswerHeaders.CALENDAR,
                CalendarFile.NAME);
    }
}
