package se.medarbetarsamtal.impl.persistence.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.journal.AccessLog;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** Reads the journal of a talk for the one whom it is about. */
@Component(service = AccessLog.class)
public class StoredAccessLog implements AccessLog {

    private final Mapped<AccessLogMapper> log;

    @Activate
    public StoredAccessLog(@Reference Database database) {
        this.log = database.mapped(AccessLogMapper.class, AccessLog.Line.class, AccessLogMapper.TalkRow.class);
    }

    @Override
    public List<Line> lines(
            TenantRef tenant, DialogueId dialogue, PersonRef except, Collection<String> acts, long before, int most) {
        return log.call(mapper -> mapper.lines(tenant, dialogue, except, acts, before, most));
    }

    @Override
    public List<TalkLine> linesOf(TenantRef tenant, Collection<DialogueId> dialogues, PersonRef except, Collection<String> hidden) {
        return log.call(mapper -> mapper.linesOf(tenant, dialogues, except, hidden)).stream()
                .map(row -> new TalkLine(row.dialogue(), new Line(row.number(), row.at(), row.actor(), row.reason(), row.act(), row.kind())))
                .toList();
    }

    @Override
    public Optional<PersonRef> lastActor(TenantRef tenant, DialogueId dialogue, String act) {
        return Optional.ofNullable(log.call(mapper -> mapper.lastActor(tenant, dialogue, act)));
    }
}
