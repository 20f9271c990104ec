package vn.haidang.deploy.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several tasks side by side. */
final class Together {

    private Together() {}

    /**
     * Their results in order.
     *
     * @throws Exception of the first task that failed
     */
    static <T> List<T> run(int threads, List<Callable<T>> tasks) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<T> results = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(tasks)) {
                results.add(each.get());
            }
            return results;
        }
    }
}
