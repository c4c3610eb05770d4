package se.medarbetarsamtal.impl.document;

import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Request;

/**
 * A long answer that is read while it is sent: some talks at a time, each time by a request of its own, so that it never holds
 * more than those, and nothing that was not allowed when they were read.
 *
 * @param <T> what is answered of one talk
 */
public final class Batches<T> {

    private final int count;
    private final Iterator<List<T>> rest;

    private Batches(int count, Iterator<List<T>> rest) {
        this.count = count;
        this.rest = rest;
    }

    /** @param read asks who may, and reads exactly these talks */
    static <T> Batches<T> of(Request request, List<DialogueId> talks, int atOnce, BiFunction<Request, List<DialogueId>, List<T>> read) {
        return new Batches<>(talks.size(), IntStream.iterate(0, from -> from < talks.size(), from -> from + atOnce)
                .mapToObj(from -> read(request.part(), talks.subList(from, Math.min(from + atOnce, talks.size())), read))
                .iterator());
    }

    private static <T> List<T> read(Request part, List<DialogueId> talks, BiFunction<Request, List<DialogueId>, List<T>> read) {
        try {
            return read.apply(part, talks);
        } finally {
            part.end();
        }
    }

    /** @return how many talks it holds, if it comes to its end */
    public int count() {
        return count;
    }

    /** @return the next of them, read now; none after the last. What is refused now ends it */
    public List<T> next() {
        return rest.hasNext() ? rest.next() : List.of();
    }
}
