package se.medarbetarsamtal.impl.plan;

import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;

/** Hears that somebody said how an agreement fares; in the transaction of the act. Implemented by {@code notice}. */
public interface AgreementNews {

    /** @param recipient the other party */
    void changed(Request request, Dialogue dialogue, PersonRef recipient);
}
