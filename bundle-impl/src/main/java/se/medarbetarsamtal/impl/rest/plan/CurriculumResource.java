package se.medarbetarsamtal.impl.rest.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.plan.CurriculumService;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The läroplaner that the agreements of a talk may refer to. */
@Path("dialogues/{id}/curriculum")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CurriculumResource {

    private final CurriculumService curricula;

    public CurriculumResource(CurriculumService curricula) {
        this.curricula = curricula;
    }

    @GET
    public Object read(@PathParam("id") String id, @Context ContainerRequestContext context) {
        DialogueId dialogue = Given.reference(DialogueId::new, id);
        return Requests.answer(context, request -> CurriculumView.of(curricula.ofTalk(request, dialogue)));
    }
}
