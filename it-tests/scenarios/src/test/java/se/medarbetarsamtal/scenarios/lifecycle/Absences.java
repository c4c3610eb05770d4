package se.medarbetarsamtal.scenarios.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** When a service was away, what was answered meanwhile, and what of that must not be. */
final class Absences {

    private static final String OURS = "urn:problem:medarbetarsamtal:";

    /** From and until when, on the clock of {@link System#nanoTime()}. */
    record Span(long from, long until) {

        boolean holds(Span other) {
            return from <= other.from && other.until <= until;
        }
    }

    private record Asked(Span during, Visitor.Answer answer) { }

    private final String content;
    private final Queue<Span> away = new ConcurrentLinkedQueue<>();
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();

    /** @param content words that only an answer with content has */
    Absences(String content) {
        this.content = content;
    }

    void away(Span span) {
        away.add(span);
    }

    void answered(Span span, Visitor.Answer answer) {
        asked.add(new Asked(span, answer));
    }

    long withContent() {
        return asked.stream().filter(this::hasContent).count();
    }

    /** @return how many requests began and ended while the service was away */
    long whollyAway() {
        return asked.stream().filter(this::isWhollyAway).count();
    }

    /** @return every answer that must not be, in words */
    List<String> violations() {
        List<String> found = new ArrayList<>();
        for (Asked one : asked) {
            if (hasContent(one) && isWhollyAway(one)) {
                found.add("content while the service was away");
            }
            if (one.answer().status() != 200 && !isPassing(one.answer())) {
                found.add(one.answer().status() + " " + one.answer().header("Content-Type") + " " + one.answer().body());
            }
        }
        return found;
    }

    private boolean hasContent(Asked one) {
        return one.answer().body().contains(content);
    }

    private boolean isWhollyAway(Asked one) {
        return away.stream().anyMatch(span -> span.holds(one.during()));
    }

    private static boolean isPassing(Visitor.Answer answer) {
        return answer.status() == 503
                && answer.header("Content-Type").startsWith("application/problem+json")
                && answer.body().contains(OURS)
                && !answer.header("Retry-After").isEmpty();
    }
}
