package vn.haidang.deploy.embedded;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Several tasks at once; the first failure interrupts the others. */
final class InParallel {
    private InParallel() {}

    /** Returns when all tasks have ended, and throws the first failure. */
    static void run(List<Callable<Void>> tasks) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var ended = new ExecutorCompletionService<Void>(executor);
            tasks.forEach(ended::submit);
            try {
                for (int i = 0; i < tasks.size(); i++) {
                    ended.take().get();
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof ServerException failure
                        ? failure
                        : new IllegalStateException(e.getCause());
            } finally {
                executor.shutdownNow();
            }
        }
    }
}
