package se.medarbetarsamtal.impl.persistence.booking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.booking.TimeNotes;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** One row a talk of which something is noted. */
@Component(service = TimeNotes.class)
public class StoredTimeNotes implements TimeNotes {

    private final Database database;
    private final Mapped<TimeNoteMapper> notes;

    @Activate
    public StoredTimeNotes(@Reference Database database) {
        this.database = database;
        this.notes = database.mapped(TimeNoteMapper.class, TimeNoteMapper.Row.class, Outstanding.class);
    }

    @Override
    public Map<DialogueId, Note> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues) {
        return dialogues.isEmpty() ? Map.of() : notes.call(mapper -> mapper.ofDialogues(tenant, dialogues)).stream()
                .collect(Collectors.toMap(TimeNoteMapper.Row::dialogue, StoredTimeNotes::note));
    }

    @Override
    public Note of(TenantRef tenant, DialogueId dialogue) {
        return ofDialogues(tenant, List.of(dialogue)).getOrDefault(dialogue, Note.NONE);
    }

    @Override
    public void put(TenantRef tenant, DialogueId dialogue, Note note) {
        TimeNoteMapper.Row row = new TimeNoteMapper.Row(dialogue, note.asked().map(Asked::at).orElse(null),
                note.asked().map(Asked::name).orElse(null), note.outstanding().orElse(null));
        database.run(() -> {
            delete(tenant, dialogue);
            notes.one(mapper -> mapper.insert(tenant, row));
        });
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue) {
        notes.call(mapper -> mapper.delete(tenant, dialogue));
    }

    private static Note note(TimeNoteMapper.Row row) {
        return new Note(
                Optional.ofNullable(row.askedAt()).map(at -> new Asked(at, row.askedText())),
                Optional.ofNullable(row.outstanding()));
    }
}
