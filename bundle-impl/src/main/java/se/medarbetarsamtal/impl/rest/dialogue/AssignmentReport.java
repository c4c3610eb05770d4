package se.medarbetarsamtal.impl.rest.dialogue;

import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.Assignment;

/** Who got one and who was left out. */
record AssignmentReport(List<Outcome> outcomes) {

    /** @param dialogue null when there is no new talk */
    record Outcome(String person, Assignment.Result outcome, String dialogue) { }

    static AssignmentReport of(Assignment.Report report) {
        return new AssignmentReport(report.outcomes().stream()
                .map(one -> new Outcome(
                        one.person().value(), one.result(), one.dialogue().map(DialogueId::value).orElse(null)))
                .toList());
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "AssignmentReport[…]";
    }
}
