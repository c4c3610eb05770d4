package se.medarbetarsamtal.impl.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** All texts of all talks: append-only revisions, nothing is overwritten; what is erased is gone whole. Implemented by {@code persistence}. */
public interface Texts {

    /** @throws se.medarbetarsamtal.impl.Stale when that revision is there already */
    void append(TenantRef tenant, DialogueId dialogue, SealedText text);

    /** @return the newest revision of one text */
    Optional<SealedText> newest(TenantRef tenant, DialogueId dialogue, Field field);

    /** @return the newest revision of each box of those kinds, in one statement */
    List<SealedText> newest(TenantRef tenant, DialogueId dialogue, Set<Field.Kind> kinds);

    /** @return of each of these talks the newest revision of every text, in one statement; a talk without text is absent */
    Map<DialogueId, List<SealedText>> newestOf(TenantRef tenant, Collection<DialogueId> dialogues);

    /** @return of each of these talks every revision of every text, a text's newest first, in one statement */
    Map<DialogueId, List<SealedText>> everyOf(TenantRef tenant, Collection<DialogueId> dialogues);

    /** @return the newest revisions of one text that are older than this one, the newest first */
    List<SealedText> revisions(TenantRef tenant, DialogueId dialogue, Field field, int before, int most);

    /** Up to which revision one text has come. */
    record Newest(Field field, int revision) { }

    /** @return up to which revision each text of those kinds has come, without the texts */
    List<Newest> numbers(TenantRef tenant, DialogueId dialogue, Set<Field.Kind> kinds);

    /** @return which kinds of text each of these talks has at all, in one statement; a talk without text is absent */
    Map<DialogueId, Set<Field.Kind>> kinds(TenantRef tenant, Collection<DialogueId> dialogues);

    /**
     * Erases every revision of one kind of text that these people wrote.
     *
     * @return whether there was any
     */
    boolean erase(TenantRef tenant, DialogueId dialogue, Field.Kind kind, Collection<PersonRef> authors);

    /** Erases every revision of one text, whoever wrote them. */
    void erase(TenantRef tenant, DialogueId dialogue, Field field);

    /** Deletes the texts of a talk that is taken back. */
    void delete(TenantRef tenant, DialogueId dialogue);
}
