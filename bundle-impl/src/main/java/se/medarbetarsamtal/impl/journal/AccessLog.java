package se.medarbetarsamtal.impl.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** What others than the employee did with a talk, as the employee may see it. Implemented by {@code persistence}. */
public interface AccessLog {

    /**
     * Acts of one person on one kind of thing, each less than ten minutes after the one before, are one line; a new day begins
     * a new one.
     *
     * @param number of the first of them in the talk's journal
     * @param at when that was
     * @param reason by which relation
     * @param act what was done
     * @param kind on what: the subject up to its slash
     */
    record Line(long number, Instant at, PersonRef actor, String reason, String act, String kind) { }

    /**
     * One statement.
     *
     * @param except whose acts are left out
     * @param acts which acts are shown
     * @param before only lines with a smaller number
     * @return the newest lines first
     */
    List<Line> lines(
            TenantRef tenant, DialogueId dialogue, PersonRef except, Collection<String> acts, long before, int most);

    /** One line, and of which talk. */
    record TalkLine(DialogueId dialogue, Line line) { }

    /**
     * One statement.
     *
     * @param except whose acts are left out
     * @param hidden which acts are left out
     * @return all lines of these talks, of each talk the newest first
     */
    List<TalkLine> linesOf(TenantRef tenant, Collection<DialogueId> dialogues, PersonRef except, Collection<String> hidden);

    /** @return who last did that with the talk; empty when nobody has. One statement */
    Optional<PersonRef> lastActor(TenantRef tenant, DialogueId dialogue, String act);
}
