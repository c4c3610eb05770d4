package se.medarbetarsamtal.impl.rest.document;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.OptionalInt;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.document.NotesService;
import se.medarbetarsamtal.impl.document.PersonnelNotes;
import se.medarbetarsamtal.impl.document.PersonnelNotesText;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;
import se.medarbetarsamtal.impl.rest.problem.ProblemTexts;

/** The notes of a talk as text, to be carried over to the personnel system by hand. */
@Path("dialogues/{id}/personnel-notes")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PersonnelNotesResource {

    private final NotesService notes;

    public PersonnelNotesResource(NotesService notes) {
        this.notes = notes;
    }

    /**
     * @param text exactly what is pasted
     * @param code stands in the text in place of a name
     * @param delivery the number of the delivered version; null while it is being worked on
     * @param answers how many answers the text holds
     * @param leftOut how many are meant for the notes and not ticked
     */
    record View(String text, String code, Integer delivery, int answers, int leftOut) {

        static View of(PersonnelNotes notes) {
            OptionalInt delivery = notes.delivery();
            return new View(PersonnelNotesText.of(notes), notes.code(), delivery.isPresent() ? delivery.getAsInt() : null,
                    notes.answers(), notes.leftOut());
        }

        @Override
        public String toString() {
            return "View[…]";
        }
    }

    /** @param version the number of a delivered version, once; without it what stands there now */
    @GET
    public Object text(
            @PathParam("id") String id,
            @QueryParam("version") List<String> version,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context ContainerRequestContext context) {
        OptionalInt wanted = VersionParam.of(version);
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request ->
                View.of(notes.notes(request, dialogue, wanted, ProblemTexts.language(languages))));
    }
}
