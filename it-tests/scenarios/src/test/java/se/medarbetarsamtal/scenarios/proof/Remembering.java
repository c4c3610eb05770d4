package se.medarbetarsamtal.scenarios.proof;

import java.util.function.Supplier;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The fault that must be found: a node that gives each answer three times, as one with a cache would. */
final class Remembering implements Supplier<Visitor.Answer> {

    private static final int TIMES = 3;

    private final Supplier<Visitor.Answer> node;
    private Visitor.Answer answer;
    private int asked;

    Remembering(Supplier<Visitor.Answer> node) {
        this.node = node;
    }

    @Override
    public Visitor.Answer get() {
        if (asked++ % TIMES == 0) {
            answer = node.get();
        }
        return answer;
    }
}
