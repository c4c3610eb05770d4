package se.medarbetarsamtal.impl.policy;

/** Whatever says who may do what while these links are there: the policy itself, or one with a planted fault. */
interface Decider {

    enum Verdict { YES, NO, NOT_THERE }

    Verdict decide(Graph now, Question question);
}
