package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in TextMapper.xml, at the same path. */
interface TextMapper {

    record Row(String field, String owner, int revision, PersonRef author, Instant writtenAt, byte[] sealed) { }

    record TalkRow(
            DialogueId dialogue, String field, String owner, int revision, PersonRef author, Instant writtenAt, byte[] sealed) { }

    record NumberRow(String field, String owner, int revision) { }

    record FieldRow(DialogueId dialogue, String field) { }

    int insert(TenantRef tenant, DialogueId dialogue, Row row);

    Row newest(TenantRef tenant, DialogueId dialogue, String field, String owner);

    /** @param patterns one for each wanted kind, such as {@code JOINT/%} */
    List<Row> newestOfKinds(TenantRef tenant, DialogueId dialogue, List<String> patterns);

    /** @param newest whether only the newest revision of each */
    List<TalkRow> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues, boolean newest);

    List<Row> revisions(TenantRef tenant, DialogueId dialogue, String field, String owner, int before, int most);

    List<NumberRow> numbers(TenantRef tenant, DialogueId dialogue, List<String> patterns);

    /** @return every field with a text, once */
    List<FieldRow> fields(TenantRef tenant, Collection<DialogueId> dialogues);

    /** @param pattern such as {@code MANAGER/%} */
    int erase(TenantRef tenant, DialogueId dialogue, String pattern, Collection<PersonRef> authors);

    int eraseOne(TenantRef tenant, DialogueId dialogue, String field, String owner);

    int delete(TenantRef tenant, DialogueId dialogue);
}
