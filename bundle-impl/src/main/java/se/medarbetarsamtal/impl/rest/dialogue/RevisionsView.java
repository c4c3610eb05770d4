package se.medarbetarsamtal.impl.rest.dialogue;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalInt;
import se.medarbetarsamtal.impl.dialogue.RevisionService.Page;
import se.medarbetarsamtal.impl.dialogue.RevisionService.Revision;

/**
 * Some accepted texts of one box, the newest first.
 *
 * @param next what to ask the next page with; null on the last
 */
public record RevisionsView(List<Revision> items, String next) {

    public static Response answer(Page page) {
        OptionalInt next = page.next();
        return Response.ok(new RevisionsView(page.revisions(), next.isPresent() ? Integer.toString(next.getAsInt()) : null))
                .build();
    }
}
