package se.medarbetarsamtal.impl.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/**
 * The agreements of all talks, without those that were removed. Implemented by {@code persistence}; each call is one statement
 * unless it says otherwise.
 */
public interface Agreements {

    void insert(TenantRef tenant, Agreement agreement);

    /** @return those of one talk, in their order */
    List<Agreement> ofDialogue(TenantRef tenant, DialogueId dialogue);

    /** @param removedAt when it was taken out of the plan; empty while it stands there */
    record Ever(Agreement agreement, Optional<Instant> removedAt) { }

    /** @return all that each of these talks has ever had, in their order; one without any is absent */
    Map<DialogueId, List<Ever>> everOf(TenantRef tenant, Collection<DialogueId> dialogues);

    /** How an agreement stood in a delivered version of its talk. */
    record Delivered(DialogueId dialogue, int number, Frozen frozen) { }

    /** @return what the delivered versions of these talks hold */
    List<Delivered> frozenOf(TenantRef tenant, Collection<DialogueId> dialogues);

    /** @return those of these talks in which something is left to be done or said, and which go on in no later talk */
    List<Agreement> openOf(TenantRef tenant, Collection<DialogueId> dialogues);

    /** @return how many a talk has ever had, the removed ones with them */
    int everIn(TenantRef tenant, DialogueId dialogue);

    /** @return all that continue one another, the oldest first */
    List<Agreement> ofLine(TenantRef tenant, String line);

    /**
     * How many a talk has.
     *
     * @param open proposed or ongoing, and continued in no later talk
     * @param done done or fulfilled
     * @param all but the cancelled ones
     * @param nextFollowUpOn the first day on which one of the open ones is to be looked at
     */
    record Tally(int open, int done, int all, Optional<LocalDate> nextFollowUpOn) {

        public static final Tally NONE = new Tally(0, 0, 0, Optional.empty());
    }

    /** @return how many each of these talks has; a talk without one is absent */
    Map<DialogueId, Tally> tallies(TenantRef tenant, Collection<DialogueId> dialogues);

    /** Turns every proposal of the talk into an ongoing agreement, but a goal that belongs to none of the verksamhet. */
    void begin(TenantRef tenant, DialogueId dialogue);

    /**
     * Gives an agreement the status of this value.
     *
     * @return whether it still stands there in the version of this value, and is continued in no later talk
     */
    boolean setStatus(TenantRef tenant, Agreement agreement);

    /** @return whether it still stands there in that version */
    boolean setResponsible(TenantRef tenant, DialogueId dialogue, String id, int version, Responsible responsible);

    /** One version on, for a change of what hangs on it. */
    boolean step(TenantRef tenant, DialogueId dialogue, String id, int version);

    /** Takes it out of the plan. Its words stay in the history, and it in what was delivered. */
    boolean remove(TenantRef tenant, DialogueId dialogue, String id, int version, Instant at);

    /** Keeps the plain part of its cells. */
    void setCells(TenantRef tenant, Agreement agreement);

    /** @return whether it was still open and continued nowhere: it is by {@code later} now */
    boolean carry(TenantRef tenant, Agreement earlier, String later);

    /** What that one continued lives by itself again. */
    void letGo(TenantRef tenant, String later);

    /** @param ids all of the talk, in their new order */
    void order(TenantRef tenant, DialogueId dialogue, List<String> ids);

    /** @return what a new order builds on */
    int orderVersion(TenantRef tenant, DialogueId dialogue);

    /** @return whether it was the newest */
    boolean stepOrder(TenantRef tenant, DialogueId dialogue, int version);

    /** How an agreement stood when it was delivered. */
    record Frozen(String id, AgreementKind kind, AgreementStatus status, int position) { }

    /** Keeps how each stands now beside the delivered version of that number. */
    void freeze(TenantRef tenant, DialogueId dialogue, int number);

    /** @return what a delivered version holds, in the order of the time */
    List<Frozen> frozen(TenantRef tenant, DialogueId dialogue, int number);

    /** Deletes those of a talk that is taken back; what they continued lives by itself again. Two statements. */
    void delete(TenantRef tenant, DialogueId dialogue);
}
