package se.medarbetarsamtal.scenarios.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a talk is, as the rules in words have it: the oracle of {@link StateWalkScenario}, which knows nothing of the code. */
final class TalkModel {

    /** An agreement's words have a revision of their own. */
    static final class Agreed {
        final String id;
        int revision = 1;

        Agreed(String id) {
            this.id = id;
        }
    }

    /** How far the talk has come. */
    enum State { ASSIGNED, TALK, HELD, DELIVERED, CLOSED }

    final Map<String, Integer> revisions = new HashMap<>();
    final List<Agreed> agreements = new ArrayList<>();
    /** What each party has shown. */
    final Set<String> shown = new HashSet<>();
    State state = State.ASSIGNED;
    boolean there = true;
    boolean sent;
    boolean acknowledged;
    int booking;
    int version = 1;
    int deliveries;
    /** How many changes of what is delivered there have been, now and when it was last delivered. */
    int changes;
    int changesDelivered;

    int revision(String field) {
        return revisions.getOrDefault(field, 0);
    }

    boolean isHeld() {
        return state.compareTo(State.HELD) >= 0;
    }

    boolean isWritten() {
        return !agreements.isEmpty() || !revisions.isEmpty();
    }

    void step(State next) {
        state = next;
        version++;
    }

    /** @return what a text that builds on {@code base} is answered by */
    int textStatus(String field, boolean byChef, int base) {
        boolean isJoint = field.startsWith("notes/");
        return !there ? 404 : !isOpen(isJoint && byChef) ? 409 : base == revision(field) ? 200 : 412;
    }

    int agreeStatus(boolean byChef) {
        return !there ? 404 : isOpen(byChef) ? 201 : 409;
    }

    int agreementStatus(int revision, int base) {
        return !there ? 404 : !isOpen(false) ? 409 : base == revision ? 200 : 412;
    }

    /** Until it is delivered, and for the chef's corrections until it is closed. */
    private boolean isOpen(boolean correction) {
        return state.compareTo(State.DELIVERED) < 0 || correction && state == State.DELIVERED;
    }

    int bookStatus(boolean inThePast) {
        return !there ? 404 : inThePast ? 422 : isHeld() ? 409 : 200;
    }

    int sendStatus() {
        return !there ? 404 : isHeld() || booking == 0 ? 409 : 200;
    }

    int startStatus(int base) {
        return !there ? 404 : base != version ? 412 : state == State.ASSIGNED ? 200 : 409;
    }

    int holdStatus(int base, boolean badDate) {
        return !there ? 404 : badDate ? 422 : base != version ? 412 : isHeld() ? 409 : 200;
    }

    int showStatus(String party, int base) {
        return !there ? 404 : base != version ? 412 : state == State.CLOSED || shown.contains(party) ? 409 : 200;
    }

    /** @param chefsBox what the chef has written and must have shown by then */
    int deliverStatus(int base, String chefsBox) {
        boolean hidden = revision(chefsBox) > 0 && !shown.contains("chef");
        boolean same = deliveries > 0 && changes == changesDelivered;
        boolean wrong = state != State.HELD && state != State.DELIVERED;
        return !there ? 404 : base != version ? 412 : wrong || hidden || same ? 409 : 201;
    }

    int acknowledgeStatus(int number) {
        boolean may = state.compareTo(State.DELIVERED) >= 0 && number == deliveries && !acknowledged;
        return !there ? 404 : may ? 200 : 409;
    }

    int closeStatus(int base) {
        return !there ? 404 : state != State.DELIVERED ? 409 : base != version ? 412 : 200;
    }

    int reopenStatus(int base) {
        return !there ? 404 : state != State.CLOSED ? 409 : base != version ? 412 : 200;
    }

    int addStatus() {
        return !there ? 404 : state == State.CLOSED ? 201 : 409;
    }

    int undoStatus(int base) {
        return !there ? 404 : base != version ? 412 : isHeld() || isWritten() ? 409 : 204;
    }

    /** @return the status for a party who may not do it at all */
    int forbidden() {
        return there ? 403 : 404;
    }
}
