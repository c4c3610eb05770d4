package se.medarbetarsamtal.impl.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets several threads start at the same moment. */
public final class Race {

    private Race() { }

    /** @return for each runner its result, or the exception that it threw */
    public static List<Object> of(int runners, IntFunction<Object> work) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(runners);
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            List<Callable<Object>> all = IntStream.range(0, runners)
                    .<Callable<Object>>mapToObj(i -> () -> {
                        start.await(10, TimeUnit.SECONDS);
                        return work.apply(i);
                    })
                    .toList();
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> future : threads.invokeAll(all, 60, TimeUnit.SECONDS)) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(Future<Object> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
