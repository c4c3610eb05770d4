package se.medarbetarsamtal.impl.rest.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.document.CopyService;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** All talks of a round that a chef may read, as one file. */
@Path("record-copies")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RecordCopiesResource {

    private static final int VERSION = 1;

    private final CopyService copies;
    private final ObjectMapper json;

    public RecordCopiesResource(CopyService copies, ObjectMapper json) {
        this.copies = copies;
        this.json = json;
    }

    /**
     * @param period which round
     * @param masked {@code true} or {@code false}, once; without it nothing is left out
     */
    @GET
    public Response round(
            @QueryParam("period") String period,
            @QueryParam("masked") List<String> masked,
            @Context ContainerRequestContext context) {
        boolean isMasked = Masked.isTrue(masked);
        Period wanted = Given.period("period", period == null ? "" : period);
        return Requests.answer(context, request -> round(request, wanted, isMasked));
    }

    /** The file's name names nobody. */
    Response round(Request request, Period period, boolean masked) {
        ObjectNode head = json.createObjectNode().put("version", VERSION).put("period", period.name()).put("masked", masked);
        String name = "medarbetarsamtal-" + period.id() + (masked ? "-maskerad" : "") + ".json";
        return Talks.answer(json, name, head, copies.round(request, period, masked), CopyView::of);
    }
}
