package se.medarbetarsamtal.impl.rest.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * What a POST answers, in a form that can be kept and answered again.
 *
 * @param location of what was created, from the service's base; null when nothing was
 * @param revision for the ETag; null for an answer that has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(int status, String location, Integer revision, JsonNode body) {

    Response response() {
        Response.ResponseBuilder response = Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        if (location != null) {
            response.location(URI.create(location));
        }
        if (revision != null) {
            response.tag(new EntityTag(revision.toString()));
        }
        return response.build();
    }
}
