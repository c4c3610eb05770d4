package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.dialogue.Nudges;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.persistence.TryAgain;

/** Reminders that chefer made, beside those that days make: the subject is the talk. */
@Component(service = Nudges.class)
public class StoredNudges implements Nudges {

    private final Mapped<NudgeMapper> nudges;

    @Activate
    public StoredNudges(@Reference Database database) {
        this.nudges = database.mapped(NudgeMapper.class);
    }

    @Override
    public Set<DialogueId> on(TenantRef tenant, Collection<DialogueId> dialogues, LocalDate day) {
        return dialogues.isEmpty() ? Set.of() : Set.copyOf(nudges.call(mapper -> mapper.on(tenant, dialogues, day)));
    }

    @Override
    public void insert(TenantRef tenant, Collection<DialogueId> dialogues, LocalDate day, Instant at) {
        if (!dialogues.isEmpty()) {
            nudges.call(mapper -> mapper.insert(tenant, dialogues, day, at), TryAgain::new);
        }
    }
}
