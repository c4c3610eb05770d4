package se.medarbetarsamtal.scenarios.proof;

import java.util.Optional;

/** Makes one administrator's log-in that of Karin, as a host's "logga in som" does: her rights, and who really sits there. */
final class SupportSession implements Decoration.Answers {

    @Override
    public Object to(String question, Object[] arguments, Decoration.Truth truth) throws ReflectiveOperationException {
        Optional<?> answer = (Optional<?>) truth.about(arguments);
        if (answer.isEmpty()) {
            return answer;
        }
        Object real = FrameworkRecord.get(answer.get(), "person");
        return FrameworkRecord.get(real, "value").equals(Actor.SUPPORT.person()) ? Optional.of(asKarin(answer.get(), real)) : answer;
    }

    private static Object asKarin(Object actor, Object real) throws ReflectiveOperationException {
        Object karin = FrameworkRecord.reference(real, Actor.KARIN.person());
        return FrameworkRecord.with(FrameworkRecord.with(actor, "person", karin), "realUser", Optional.of(real));
    }
}
