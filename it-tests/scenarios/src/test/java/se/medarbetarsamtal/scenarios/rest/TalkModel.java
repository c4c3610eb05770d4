package se.medarbetarsamtal.scenarios.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    final Map<String, Integer> revisions = new HashMap<>();
    final List<Agreed> agreements = new ArrayList<>();
    boolean there = true;
    boolean held;
    boolean sent;
    int booking;
    int version = 1;

    int revision(String field) {
        return revisions.getOrDefault(field, 0);
    }

    boolean isWritten() {
        return !agreements.isEmpty() || !revisions.isEmpty();
    }

    /** @return what a text that builds on {@code base} is answered by */
    int textStatus(String field, int base) {
        return !there ? 404 : held ? 409 : base == revision(field) ? 200 : 412;
    }

    int agreementStatus(int revision, int base) {
        return !there ? 404 : base == revision ? 200 : 412;
    }

    int bookStatus(boolean inThePast) {
        return !there ? 404 : inThePast ? 422 : held ? 409 : 200;
    }

    int sendStatus() {
        return !there ? 404 : held || booking == 0 ? 409 : 200;
    }

    int holdStatus(int base, boolean badDate) {
        return !there ? 404 : badDate ? 422 : base != version ? 412 : held ? 409 : 200;
    }

    int undoStatus(int base) {
        return !there ? 404 : base != version ? 412 : held || isWritten() ? 409 : 204;
    }

    /** @return the status for a party who may not do it at all */
    int forbidden() {
        return there ? 403 : 404;
    }
}
