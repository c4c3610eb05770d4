package se.medarbetarsamtal.impl.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** Of which talks a chef has reminded on which day: once at most. Implemented by {@code persistence}; each call is one statement. */
public interface Nudges {

    /** @return those of these talks of which somebody has reminded on that day */
    Set<DialogueId> on(TenantRef tenant, Collection<DialogueId> dialogues, LocalDate day);

    /** Keeps that it is done, in the running transaction, which is run again when somebody else was first with one of them. */
    void insert(TenantRef tenant, Collection<DialogueId> dialogues, LocalDate day, Instant at);
}
