package se.medarbetarsamtal.impl.rest.json;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** Answers that carry the number that a later change names in {@code If-Match}. */
public final class Tags {

    private Tags() { }

    public static Response ok(int version, Object view) {
        return Response.ok(view).tag(new EntityTag(Integer.toString(version))).build();
    }
}
