package se.medarbetarsamtal.impl.policy;

/** Asks another decider everything once, so that several laws can look at the same millions of answers. */
final class Remembered implements Decider {

    private static final int QUESTIONS = Question.all().size();

    private final Decider asked;
    private final Verdict[][] verdicts = new Verdict[1 << Graph.PERSONS * Graph.PERSONS][];

    Remembered(Decider asked) {
        this.asked = asked;
    }

    @Override
    public Verdict decide(Graph now, Question question) {
        if (verdicts[now.bits()] == null) {
            verdicts[now.bits()] = new Verdict[QUESTIONS];
        }
        Verdict[] ofGraph = verdicts[now.bits()];
        int number = question.number();
        if (ofGraph[number] == null) {
            ofGraph[number] = asked.decide(now, question);
        }
        return ofGraph[number];
    }
}
