package se.medarbetarsamtal.impl.rest.plan;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.rest.json.Tags;

/** That a text of the plan was taken, and as which revision. */
record CellView(int revision, Instant writtenAt) {

    static Response answer(SealedText text) {
        return Tags.ok(text.revision(), new CellView(text.revision(), text.writtenAt()));
    }
}
