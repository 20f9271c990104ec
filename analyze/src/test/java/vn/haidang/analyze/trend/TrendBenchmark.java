package vn.haidang.analyze.trend;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * CPU time of an article, of the end of an hour and of a night, with five weeks behind them of four provinces with fifty
 * articles a day each among two thousand; stores on disk without changelogs. Run by hand in the folder of the module.
 */
final class TrendBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(TrendBenchmark.class);
    private static final List<String> PROVINCES = List.of("a", "b", "c", "d");
    private static final Instant MEASURED = Made.day(35);

    private final Cost articles = new Cost();
    private final Cost hours = new Cost();
    private final Cost nights = new Cost();

    private TrendBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        try (var open = new OpenStores(Files.createTempDirectory("trends"))) {
            new TrendBenchmark().run(open.stores());
        }
    }

    private void run(TrendStores stores) {
        var machine = new TrendMachine(Set.copyOf(PROVINCES), new TrendRules(Made.CALENDAR, Made.SETTINGS), stores);
        var last = Instant.EPOCH;
        for (var event : MadeWeeks.busy(PROVINCES, 42)) {
            long start = cpuNanos();
            var findings = machine.take(event);
            long time = cpuNanos() - start;
            boolean closes = Hours.endOf(event.seen().minus(TrendMachine.GRACE)) > Hours.endOf(last);
            last = event.seen().minus(TrendMachine.GRACE);
            if (!event.seen().isBefore(MEASURED)) {
                (findings.reports().isEmpty() ? closes ? hours : articles : nights).add(time);
            }
        }
        LOG.info("µs of CPU: an article {}, an hour {}, a night {}", articles.mean(), hours.mean(), nights.mean());
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static final class Cost {

        private long nanos;
        private int times;

        void add(long time) {
            nanos += time;
            times++;
        }

        long mean() {
            return nanos / 1_000 / Math.max(1, times);
        }
    }
}
