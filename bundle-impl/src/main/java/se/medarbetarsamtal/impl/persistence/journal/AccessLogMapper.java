package se.medarbetarsamtal.impl.persistence.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.journal.AccessLog;

/** SQL in AccessLogMapper.xml, at the same path. */
interface AccessLogMapper {

    List<AccessLog.Line> lines(
            TenantRef tenant, DialogueId dialogue, PersonRef except, Collection<String> acts, long before, int most);

    record TalkRow(DialogueId dialogue, long number, Instant at, PersonRef actor, String reason, String act, String kind) { }

    List<TalkRow> linesOf(TenantRef tenant, Collection<DialogueId> dialogues, PersonRef except, Collection<String> hidden);

    PersonRef lastActor(TenantRef tenant, DialogueId dialogue, String act);
}
