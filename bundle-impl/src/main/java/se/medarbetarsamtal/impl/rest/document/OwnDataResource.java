package se.medarbetarsamtal.impl.rest.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.document.OwnDataService;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** All that is stored of the reader's own talks, as one file. Its form is in {@code own-data-1.schema.json}. */
@Path("own-data")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OwnDataResource {

    private static final int VERSION = 1;

    private final OwnDataService ownData;
    private final ObjectMapper json;

    public OwnDataResource(OwnDataService ownData, ObjectMapper json) {
        this.ownData = ownData;
        this.json = json;
    }

    /** The file's name names nobody. */
    @GET
    public Response all(@Context ContainerRequestContext context) {
        return Requests.answer(context, this::all);
    }

    Response all(Request request) {
        ObjectNode head = json.createObjectNode().put("version", VERSION);
        return Talks.answer(json, "mina-medarbetarsamtal.json", head, ownData.all(request), OwnTalkView::of);
    }
}
