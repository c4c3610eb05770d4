package se.medarbetarsamtal.impl.rest.dialogue;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.rest.json.Tags;

/** That a text was taken, and as which revision. */
record RevisionView(int revision, Instant writtenAt) {

    static Response answer(SealedText text) {
        return Tags.ok(text.revision(), new RevisionView(text.revision(), text.writtenAt()));
    }
}
