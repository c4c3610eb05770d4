package se.medarbetarsamtal.impl.document;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.impl.dialogue.Field;

/** Which texts stand in the first part of the employee's paper already: the present ones of what was not taken away since. */
final class RecordAbove {

    private record Answer(Field.Kind box, int revision, Instant writtenAt) { }

    private final Set<Answer> answers;
    private final Set<String> planned = new HashSet<>();
    private final Set<String> asked;

    RecordAbove(OwnTalk own) {
        RecordCopy copy = own.copy();
        this.answers = copy.questions().stream().flatMap(question -> question.answers().stream())
                .map(one -> new Answer(one.box(), one.revision(), one.writtenAt())).collect(Collectors.toSet());
        own.agreements().stream().filter(one -> one.removedAt().isEmpty()).forEach(one -> planned.add(one.agreement().id()));
        copy.followUps().forEach(step -> planned.add(step.followUp().id()));
        this.asked = own.ownQuestions().stream().map(OwnTalk.Question::id).collect(Collectors.toSet());
    }

    boolean holds(OwnTalk.Text text) {
        Field field = text.field();
        OwnTalk.Revision newest = text.revisions().get(0);
        return switch (field.kind()) {
            case EMPLOYEE, MANAGER, OWN_NOTE, JOINT ->
                answers.contains(new Answer(field.kind(), newest.revision(), newest.writtenAt()));
            case AGREEMENT, PLAN, FOLLOW_UP -> planned.contains(subject(field.name()));
            case OWN_QUESTION -> asked.contains(field.name());
            case PLACE -> true;
            default -> false;
        };
    }

    /** @return the agreement or the step: what stands before a column or a note of it */
    private static String subject(String name) {
        int point = name.indexOf('.');
        return point < 0 ? name : name.substring(0, point);
    }
}
