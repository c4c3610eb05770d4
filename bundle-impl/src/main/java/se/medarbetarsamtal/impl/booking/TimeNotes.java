package se.medarbetarsamtal.impl.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.dialogue.Field;

/** What is noted about when a talk takes place. Implemented by {@code persistence}; each call is one statement unless it says otherwise. */
public interface TimeNotes {

    /** Why a talk has not been held; seen by the chef who answers for it and by nobody else. */
    enum Outstanding { ON_LEAVE, LEAVING, MOVED, OTHER }

    /**
     * That the employee asks for another time.
     *
     * @param name under which name the words are sealed
     */
    record Asked(Instant at, String name) {

        public Field field() {
            return new Field(Field.Kind.TIME_REQUEST, name);
        }
    }

    /** @param asked empty once a time was set or chosen after it */
    record Note(Optional<Asked> asked, Optional<Outstanding> outstanding) {

        public static final Note NONE = new Note(Optional.empty(), Optional.empty());

        Note with(Optional<Asked> question) {
            return new Note(question, outstanding);
        }

        Note because(Optional<Outstanding> reason) {
            return new Note(asked, reason);
        }
    }

    /** @return by talk; one of which nothing is noted is absent */
    Map<DialogueId, Note> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    /** @return what is noted; {@link Note#NONE} for nothing */
    Note of(TenantRef tenant, DialogueId dialogue);

    /** Puts it in the place of what was noted; the talk is locked. Two statements. */
    void put(TenantRef tenant, DialogueId dialogue, Note note);

    void delete(TenantRef tenant, DialogueId dialogue);
}
